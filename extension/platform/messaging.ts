import type { Runtime } from 'webextension-polyfill'
import type { Ask, AskName, Reply } from '../../shared/messages'
import { browser } from './browser'
import { type MessageSender, senderFacts } from './message-sender'
import { keepConnected } from './tells'

/** Asks the worker. A worker that cannot be woken, or gives no answer, is the failure `worker-silent`. */
export async function askWorker<Name extends AskName>(name: Name, fields: Ask<Name>): Promise<Reply<Name>> {
  try {
    keepConnected()
    const reply = await browser.runtime.sendMessage({ ask: name, with: fields })
    return (reply as Reply<Name> | undefined) ?? { failure: { kind: 'worker-silent' } }
  } catch {
    return { failure: { kind: 'worker-silent' } }
  }
}

/** Answers asks, in the worker. `answer` never throws; `null` leaves a message that is no ask alone. */
export function onAsk(answer: (message: unknown, sender: MessageSender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    return answer(message, senderFacts(sender)) ?? undefined
  })
}
