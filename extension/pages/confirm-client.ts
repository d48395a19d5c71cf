import type { Reply, Snapshot } from '../../shared/messages'
import type { ConfirmClient } from '../../widget/clients'
import { askWorker } from '../platform/messaging'
import { onTell } from '../platform/tells'
import { withoutAnswer } from './outcomes'
import { panelClient } from './panel-client'

/** The client of the confirm page for one intent. */
export function confirmClient(intentId: string): ConfirmClient {
  const intent = askWorker('intent.read', { intentId })
  return {
    read: () => intent,
    watch: (onSnapshot) => watchHosting(intent, onSnapshot),
    onEnded: (listener) =>
      onTell((tell) => {
        if (tell.tell === 'intent.ended' && tell.intentId === intentId) listener()
      }),
    commit: () => withoutAnswer(askWorker('intent.commit', { intentId })),
    cancel: async () => {
      await askWorker('intent.cancel', { intentId })
    },
    close: () => window.close(),
  }
}

/** Shows the hosting of an intent as a panel does: the worker reads it more often while an operation is on its way. */
function watchHosting(
  intent: Promise<Reply<'intent.read'>>,
  onSnapshot: (snapshot: Snapshot) => void,
): () => void {
  let over = false
  let leave = () => {}
  void intent.then((reply) => {
    if (over || !('ok' in reply)) return
    leave = panelClient({ by: 'service', service: reply.ok.snapshot.service }).show(
      onSnapshot,
      () => undefined,
    )
  })
  return () => {
    over = true
    leave()
  }
}
