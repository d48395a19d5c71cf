import type { Snapshot } from '../../shared/messages'
import { useSpoken } from '../spoken'
import { pendingCount } from './listed'

/** How many actions are on their way; nothing while none is. */
export function PendingLine({ hostings }: { hostings: readonly Snapshot[] }) {
  const { words, format } = useSpoken()
  const count = pendingCount(hostings)
  return (
    <p class="popup-pending" data-tone="moving" data-field="pending" data-value={count} role="status">
      {count > 0 && (
        <>
          <span class="spinner" />
          {words.popup.pending(count, format.number(count))}
        </>
      )}
    </p>
  )
}
