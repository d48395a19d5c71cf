import type { BulkView } from '../../shared/messages'
import type { BulkClient } from '../../widget/clients'
import { askWorker } from '../platform/messaging'
import { onTell } from '../platform/tells'
import { withoutAnswer } from './outcomes'

/** While operations are on their way, how often their outcome is looked for, in ms. */
const LOOK_AGAIN_MS = 5_000

/** The client of the confirm page for one action on many hostings. */
export function bulkClient(bulkId: string): BulkClient {
  const read = () => askWorker('bulk.read', { bulkId })
  return {
    read,
    watch: (onView) => watchBulk(bulkId, read, onView),
    onEnded: (listener) =>
      onTell((tell) => {
        if (tell.tell === 'bulk.changed' && tell.bulkId === bulkId)
          void read().then((reply) => 'failure' in reply && listener())
      }),
    commit: (intentIds) => withoutAnswer(askWorker('bulk.commit', { bulkId, intentIds: [...intentIds] })),
    stop: () => withoutAnswer(askWorker('bulk.stop', { bulkId })),
    close: () => window.close(),
  }
}

/** Reads the view again when anything in it changed, one reading at a time. */
function watchBulk(
  bulkId: string,
  read: () => ReturnType<BulkClient['read']>,
  onView: (view: BulkView) => void,
): () => void {
  let over = false
  let isReading = false
  let isStale = false
  const again = async () => {
    isStale = true
    if (isReading) return
    isReading = true
    while (isStale && !over) {
      isStale = false
      const reply = await read()
      if (!over && 'ok' in reply) onView(reply.ok)
    }
    isReading = false
  }
  const untell = onTell((tell) => {
    const isOurs = tell.tell === 'bulk.changed' ? tell.bulkId === bulkId : tell.tell === 'hosting.changed'
    if (isOurs) void again()
  })
  const timer = setInterval(() => void again(), LOOK_AGAIN_MS)
  return () => {
    over = true
    clearInterval(timer)
    untell()
  }
}
