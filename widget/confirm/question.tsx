import { openSteps } from '../../shared/checklist'
import type { Task } from '../../shared/mail-service'
import type { Snapshot } from '../../shared/messages'
import type { Words } from '../../shared/words/words'
import { useGuide } from '../guides/use-guide'
import { WarningIcon } from '../parts/icons'
import { useSpoken } from '../spoken'

/** What the action will do in the host's state `word`. */
export function effectsOf(words: Words, action: Task, word: string | null): readonly string[] {
  const { effects, unblockInBounce, purgeInSpam } = words.confirm
  if (action === 'UNBLOCK' && word === 'bounce') return [...effects.UNBLOCK, ...unblockInBounce]
  if (action === 'PURGE' && word === 'spam') return [...effects.PURGE, ...purgeInSpam]
  return effects[action]
}

/** What should be done before mail goes out again, and is not ticked yet. */
function StillOpen({ snapshot }: { snapshot: Snapshot }) {
  const { words } = useSpoken()
  const guide = useGuide()
  const steps = openSteps(snapshot.reading?.state ?? null, snapshot.ticks, snapshot.held)
  if (steps.length === 0) return null
  return (
    <section class="still-open" data-field="still-open">
      <h2 class="section-heading">{words.confirm.stillOpen}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step} data-step={step}>
            {guide?.steps[step].title ?? '\u00a0'}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the action will do in the state as it is now, what of it cannot be undone, and what should be done before. */
export function Question({ action, snapshot }: { action: Task; snapshot: Snapshot | null }) {
  const { words } = useSpoken()
  const letsMailOut = action === 'UNBLOCK' || action === 'PURGE'
  return (
    <>
      <section class="effects">
        <h2 class="section-heading">{words.confirm.whatHappens}</h2>
        <ul>
          {effectsOf(words, action, snapshot?.reading?.state ?? null).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {letsMailOut && snapshot && <StillOpen snapshot={snapshot} />}
      <section class="notice irreversible" data-tone={action === 'PURGE' ? 'red' : 'amber'}>
        <span class="notice-sign">
          <WarningIcon />
        </span>
        <div>
          <h2>{words.confirm.forGood}</h2>
          <p>{words.confirm.irreversible[action]}</p>
        </div>
      </section>
    </>
  )
}
