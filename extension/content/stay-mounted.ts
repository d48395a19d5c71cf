import type { Fold } from '../../shared/messages'
import { askWorkerFromContent } from '../platform/content-messaging'
import { mountFrame, type Slot } from './frame-mount'

/** A place where the panel belongs: which hosting (null: the one bound to this site), where, and how. */
export type Place = {
  readonly serviceName: string | null
  readonly slot: () => Slot | null
  readonly fold: Fold
}

/** A page that keeps removing the panel wins after this many times. */
const MOST_MOUNTS = 10
/** Frameworks redraw in bursts: look again after this pause, in ms. */
const REDRAW_PAUSE_MS = 200

/**
 * Asks the worker for a ticket and keeps the frame in its place while the page redraws itself. Returns the undoing.
 * A worker that does not want the panel here ends it at once: nothing is injected.
 */
export function stayMounted(place: Place): () => void {
  let host: HTMLElement | null = null
  let mounts = 0
  let timer = 0
  const mount = (ticket: string) => {
    if (host?.isConnected) return
    const slot = place.slot()
    if (slot === null) return
    host?.remove()
    host = mounts++ < MOST_MOUNTS ? mountFrame(ticket, slot) : null
    if (host === null) observer.disconnect()
  }
  let ticket: string | null = null
  const observer = new MutationObserver(() => {
    if (timer !== 0 || host?.isConnected || ticket === null) return
    timer = window.setTimeout(() => {
      timer = 0
      if (ticket !== null) mount(ticket)
    }, REDRAW_PAUSE_MS)
  })
  let over = false
  void askWorkerFromContent('place.ask', { serviceName: place.serviceName, fold: place.fold }).then(
    (reply) => {
      if (over || reply === null || !('ok' in reply)) return
      ticket = reply.ok.ticket
      observer.observe(document.documentElement, { childList: true, subtree: true })
      mount(ticket)
    },
  )
  return () => {
    over = true
    observer.disconnect()
    window.clearTimeout(timer)
    host?.remove()
  }
}
