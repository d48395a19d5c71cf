import type { AbuseFact } from '../../shared/abuse-state'
import { WarningIcon } from '../parts/icons'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'

/** The second lock: what the host reports apart from the state, and what to do about it. */
export function AbuseNote({ facts, panelUrl }: { facts: readonly AbuseFact[]; panelUrl: string | null }) {
  const { words } = useSpoken()
  return (
    <section class="notice abuse-note" data-tone="red" data-field="abuse">
      <span class="notice-sign">
        <WarningIcon />
      </span>
      <div>
        <h2>{words.abuse.title}</h2>
        <p>
          {words.abuse.meaning} {words.abuse.whatToDo}
        </p>
        <p class="quiet">
          {words.abuse.hostSays}{' '}
          {facts.map(({ name, value }) => (
            <span class="abuse-fact" key={name}>
              <Outside text={name === '' ? value : `${name}: ${value}`} />
            </span>
          ))}
        </p>
        {panelUrl !== null && (
          <a class="text-button" href={panelUrl} target="_blank" rel="noopener noreferrer">
            {words.popup.controlPanel}
          </a>
        )}
      </div>
    </section>
  )
}
