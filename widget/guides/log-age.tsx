import { STALE_AFTER_MS } from '../../shared/reading'
import { useNow } from '../now'
import { WarningIcon } from '../parts/icons'
import { useSpoken } from '../spoken'

/** Where the log comes from and how old what is shown of it is, ticking; marked when it is older than 5 minutes. */
export function LogAge({ at }: { at: number }) {
  const { words, format } = useSpoken()
  const now = useNow(at)
  const isOld = now - at > STALE_AFTER_MS
  return (
    <span class="age" data-stale={isOld}>
      {isOld && <WarningIcon />}
      <time dateTime={new Date(at).toISOString()} title={format.moment(at)}>
        {words.reading.age(format.ago(now - at))}
      </time>
      {isOld && <span class="visually-hidden"> {words.reading.old}</span>}
    </span>
  )
}
