import type { Runtime } from 'webextension-polyfill'
import type { Ask, AskName, Reply, Tell } from '../../shared/messages'
import { browser } from './browser'

/** Who sent a message, in the browser's own words. */
export type MessageSender = {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly origin: string | undefined
  readonly tabId: number | undefined
  readonly frameId: number | undefined
}

/** Asks the worker. A worker that cannot be woken, or gives no answer, is the failure `worker-silent`. */
export async function askWorker<Name extends AskName>(name: Name, fields: Ask<Name>): Promise<Reply<Name>> {
  try {
    const reply = await browser.runtime.sendMessage({ ask: name, with: fields })
    return (reply as Reply<Name> | undefined) ?? { failure: { kind: 'worker-silent' } }
  } catch {
    return { failure: { kind: 'worker-silent' } }
  }
}

/**
 * Listens to the worker's tells, in an extension page. Returns the undoing. Whatever comes from a tab is left alone: a
 * content script sends under our id too, and the page around it is not trusted.
 */
export function onTell(listener: (tell: Tell) => void): () => void {
  const receive = (message: unknown, sender: Runtime.MessageSender) => {
    const fromWorker = sender.id === browser.runtime.id && sender.tab === undefined
    if (fromWorker && isTell(message)) listener(message)
    return undefined
  }
  browser.runtime.onMessage.addListener(receive)
  return () => browser.runtime.onMessage.removeListener(receive)
}

/** Asks of other pages arrive here too. A tell needs no decoding: the worker, our own code, made it. */
function isTell(message: unknown): message is Tell {
  return typeof message === 'object' && message !== null && 'tell' in message
}

/** Tells every extension page. That none is open is no failure. */
export function tellViews(tell: Tell): void {
  browser.runtime.sendMessage(tell).catch(() => undefined)
}

/** Answers asks, in the worker. `answer` never throws; `null` leaves a message that is no ask alone. */
export function onAsk(answer: (message: unknown, sender: MessageSender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    return answer(message, senderFacts(sender)) ?? undefined
  })
}

function senderFacts(sender: Runtime.MessageSender): MessageSender {
  return {
    id: sender.id,
    url: sender.url,
    origin: (sender as { origin?: string }).origin,
    tabId: sender.tab?.id,
    frameId: sender.frameId,
  }
}
