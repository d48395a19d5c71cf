import type { Reading } from '../../shared/reading'
import { isStale } from '../../shared/reading'
import { useNow } from '../now'
import { useSpoken } from '../spoken'
import { WarningIcon } from './icons'

/** Where something was read and how old that is, ticking; marked when it is older than 5 minutes. */
export function Age({ reading }: { reading: Pick<Reading, 'at'> }) {
  const { words, format } = useSpoken()
  const now = useNow(reading.at)
  const stale = isStale(reading, now)
  return (
    <span class="age" data-field="age" data-value={reading.at} data-stale={stale}>
      {stale && <WarningIcon />}
      <time dateTime={new Date(reading.at).toISOString()} title={format.moment(reading.at)}>
        {words.reading.age(format.ago(now - reading.at))}
      </time>
      {stale && <span class="visually-hidden"> {words.reading.old}</span>}
    </span>
  )
}
