import type { Action } from '../../shared/mail-service'
import { WarningIcon } from '../parts/icons'
import { useSpoken } from '../spoken'

/** What the action will do in the state `word`, and what of it cannot be undone. */
export function Question({ action, word }: { action: Action; word: string | null }) {
  const { words } = useSpoken()
  const { effects, unblockInBounce, irreversible } = words.confirm
  const isOutOfBounce = action === 'UNBLOCK' && word === 'bounce'
  const points = isOutOfBounce ? [...effects.UNBLOCK, ...unblockInBounce] : effects[action]
  return (
    <>
      <section class="effects">
        <h2 class="section-heading">{words.confirm.whatHappens}</h2>
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section class="notice irreversible" data-tone={action === 'PURGE' ? 'red' : 'amber'}>
        <span class="notice-sign">
          <WarningIcon />
        </span>
        <div>
          <h2>{words.confirm.forGood}</h2>
          <p>{irreversible[action]}</p>
        </div>
      </section>
      {action !== 'BLOCK' && <p class="quiet">{words.advice.captcha}</p>}
    </>
  )
}
