import type { Runtime } from 'webextension-polyfill'
import type { Tell } from '../../shared/messages'
import { browser } from './browser'
import { type MessageSender, senderFacts } from './message-sender'

/**
 * Tells go over a port that a view opens to the worker. (Firefox does not deliver the worker's broadcasts to a frame
 * in another page.) Nobody but the worker holds the other end, so what arrives needs no decoding.
 */
const PORT = 'tells'

const listeners = new Set<(tell: Tell) => void>()
let port: Runtime.Port | null = null

/** Listens to the worker's tells, in an extension page. Returns the undoing. */
export function onTell(listener: (tell: Tell) => void): () => void {
  listeners.add(listener)
  keepConnected()
  return () => listeners.delete(listener)
}

/**
 * Opens the port again when the worker has ended, or the page was in the back/forward cache, since. Called with each
 * ask: the worker is needed then anyway, and is left in peace otherwise.
 */
export function keepConnected(): void {
  if (port !== null || listeners.size === 0) return
  const opened = browser.runtime.connect({ name: PORT })
  port = opened
  const forget = () => {
    if (port === opened) port = null
  }
  opened.onMessage.addListener((tell) => {
    for (const listener of listeners) listener(tell as Tell)
  })
  opened.onDisconnect.addListener(forget)
  // Entering the back/forward cache closes the port without a word.
  addEventListener('pagehide', forget, { once: true })
}

const views = new Set<Runtime.Port>()

/** Lets views listen, in the worker: those that `isView` knows by the browser's own words; others are cut off. */
export function acceptViews(isView: (sender: MessageSender) => boolean): void {
  browser.runtime.onConnect.addListener((opened) => {
    if (opened.name !== PORT || opened.sender === undefined || !isView(senderFacts(opened.sender))) {
      opened.disconnect()
      return
    }
    views.add(opened)
    opened.onDisconnect.addListener(() => views.delete(opened))
  })
}

/** Tells every view that listens. That there is none is no failure. */
export function tellViews(tell: Tell): void {
  for (const view of views) {
    try {
      view.postMessage(tell)
    } catch {
      views.delete(view)
    }
  }
}
