import type { Runtime } from 'webextension-polyfill'

/** Who sent a message, in the browser's own words. */
export type MessageSender = {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly origin: string | undefined
  readonly tabId: number | undefined
  readonly frameId: number | undefined
}

/** A browser's sender, as far as we use it. */
export function senderFacts(sender: Runtime.MessageSender): MessageSender {
  return {
    id: sender.id,
    url: sender.url,
    origin: (sender as { origin?: string }).origin,
    tabId: sender.tab?.id,
    frameId: sender.frameId,
  }
}
