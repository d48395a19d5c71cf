import type { ComponentChildren } from 'preact'
import type { Reading } from '../../shared/reading'
import { useSpoken } from '../spoken'

type CounterProps = {
  field: 'sent' | 'sent-today' | 'bounce'
  label: string
  /** Messages; `null` before the first reading. */
  value: number | null
  loading: boolean
  children?: ComponentChildren
}

/** Longest written number that has room at full size, in characters. */
const ROOM_FOR = 11

function Counter({ field, label, value, loading, children }: CounterProps) {
  const { format } = useSpoken()
  const written = format.number(value)
  return (
    <div class="counter">
      <dt class="label">{label}</dt>
      <dd>
        <span
          class="number"
          data-field={field}
          data-value={value ?? undefined}
          data-long={written.length > ROOM_FOR}
        >
          {loading ? <span class="bone" /> : written}
        </span>
        <span class="counter-note">{children}</span>
      </dd>
    </div>
  )
}

/** From this share of the daily limit on the meter warns. */
const NEAR_LIMIT = 0.8

/** How close today is to the daily limit: in numbers, drawn, and in words once it matters. */
function LimitNote({ used, limit }: { used: number; limit: number }) {
  const { words, format } = useSpoken()
  const share = used / limit
  const warning =
    share >= 1 ? words.reading.limitReached : share >= NEAR_LIMIT ? words.reading.nearLimit : null
  return (
    <>
      {words.reading.ofLimit(format.share(used, limit) ?? '', format.number(limit))}
      {warning && <strong class="limit-warning">{warning}</strong>}
      <span class="meter" data-near={warning !== null} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
      </span>
    </>
  )
}

/** The three counters of a hosting, in messages; today's with the host's daily limit where it sets one. */
export function Counters({ reading, loading }: { reading: Reading | null; loading: boolean }) {
  const { words, format } = useSpoken()
  const limit = reading?.maxPerDay ?? 0
  const sent = reading?.sent ?? null
  const bounce = reading?.bounce ?? null
  const today = reading?.sentToday ?? null
  const share = sent === null || bounce === null ? null : format.share(bounce, sent)
  const noNumber = (value: number | null) => reading !== null && value === null && words.reading.noNumber
  return (
    <dl class="counters">
      <Counter field="sent-today" label={words.labels.sentToday} value={today} loading={loading}>
        {noNumber(today)}
        {today !== null && limit > 0 && <LimitNote used={today} limit={limit} />}
        {loading && <span class="meter" />}
      </Counter>
      <Counter field="sent" label={words.labels.totalSent} value={sent} loading={loading}>
        {noNumber(sent)}
      </Counter>
      <Counter field="bounce" label={words.labels.totalInError} value={bounce} loading={loading}>
        {noNumber(bounce)}
        {share && words.reading.shareOfSent(share)}
      </Counter>
    </dl>
  )
}
