import type { HeldSince } from '../../shared/held-mail'
import { holdLeft } from '../../shared/held-mail'
import { HOLD_LIMIT_MS } from '../../shared/mail-service'
import { useNow } from '../now'
import { ClockIcon } from '../parts/icons'
import { useSpoken } from '../spoken'

/** Time left from which the clock presses: 24 hours, in ms. */
const PRESSING_MS = 24 * 3_600_000

/** Since when mail is held, how long the oldest of it still has, and what happens then. */
export function HoldClock({ held }: { held: HeldSince }) {
  const { words, format } = useSpoken()
  const now = useNow(held.since)
  const left = holdLeft(held, now)
  const written = format.timeLeft(left)
  const leftInWords =
    left === 0 ? words.held.over : held.exact ? words.held.left(written) : words.held.atMostLeft(written)
  const moment = format.moment(held.since)
  return (
    <section class="hold-clock" data-pressing={left < PRESSING_MS} data-exact={held.exact}>
      <h2 class="label">
        <ClockIcon />
        {words.held.title}
      </h2>
      <p>
        <strong data-field="hold-left" data-value={left}>
          {leftInWords}
        </strong>
        <span> · {held.exact ? words.held.since(moment) : words.held.firstSeen(moment)}</span>
      </p>
      <span class="meter" data-near={left < PRESSING_MS} aria-hidden="true">
        <span style={{ inlineSize: `${(1 - left / HOLD_LIMIT_MS) * 100}%` }} />
      </span>
      {left > 0 && <p class="note">{words.held.afterwards}</p>}
    </section>
  )
}
