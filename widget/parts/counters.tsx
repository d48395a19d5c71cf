import type { ComponentChildren } from 'preact'
import type { Reading } from '../../shared/reading'
import { useSpoken } from '../spoken'

/** Stands for a number that nobody has told. */
const NOT_KNOWN = '–'

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
  const written = value === null ? NOT_KNOWN : format.number(value)
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

/** How much of the daily limit is used. The numbers stand beside it, so it is only drawn. */
function LimitMeter({ used, limit }: { used: number; limit: number }) {
  const share = Math.min(1, used / limit)
  return (
    <span class="meter" data-near={share >= NEAR_LIMIT} aria-hidden="true">
      <span style={{ inlineSize: `${share * 100}%` }} />
    </span>
  )
}

/** The three counters of a hosting, in messages; today's with the host's daily limit where it sets one. */
export function Counters({ reading, loading }: { reading: Reading | null; loading: boolean }) {
  const { words, format } = useSpoken()
  const limit = reading?.maxPerDay ?? 0
  const share = reading && format.share(reading.bounce, reading.sent)
  return (
    <dl class="counters">
      <Counter
        field="sent-today"
        label={words.labels.sentToday}
        value={reading?.sentToday ?? null}
        loading={loading}
      >
        {limit > 0 && words.reading.ofLimit(format.number(limit))}
        {reading && limit > 0 && <LimitMeter used={reading.sentToday} limit={limit} />}
        {loading && <span class="meter" />}
      </Counter>
      <Counter field="sent" label={words.labels.totalSent} value={reading?.sent ?? null} loading={loading} />
      <Counter
        field="bounce"
        label={words.labels.totalInError}
        value={reading?.bounce ?? null}
        loading={loading}
      >
        {share && words.reading.shareOfSent(share)}
      </Counter>
    </dl>
  )
}
