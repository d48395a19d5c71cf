import { frameAddress } from '../platform/content-messaging'
import { themeAt } from './page-theme'

/** Where the frame goes: before or after an element, or as the first thing inside it. */
export type Slot = { readonly element: Element; readonly position: 'before' | 'after' | 'first' }

const INSERT = { before: 'beforebegin', after: 'afterend', first: 'afterbegin' } as const
/** Height before the frame has told its own, in px: that of one line. */
const FIRST_HEIGHT = 56
/** Beyond it the frame scrolls. */
const GREATEST_HEIGHT = 20_000

/**
 * Puts the frame page for a ticket into a slot, inside a closed shadow root: the page around it can neither read nor
 * script it. Returns the element that stands in the page, or null when this script is left over from an update.
 */
export function mountFrame(ticket: string, slot: Slot): HTMLElement | null {
  const address = frameAddress(ticket)
  if (address === null) return null
  const host = document.createElement('div')
  host.style.cssText = 'all: initial; display: block; clear: both; margin: 0 0 16px'
  const frame = document.createElement('iframe')
  frame.title = 'Scripts Emails'
  // For the copy buttons; where the page around forbids it, there is another way (clipboard.ts).
  frame.allow = 'clipboard-write'
  frame.style.cssText = `display: block; width: 100%; height: ${FIRST_HEIGHT}px; border: 0; color-scheme: ${themeAt(slot.element)}`
  frame.src = address.url
  frame.addEventListener('load', () => followHeight(frame, address.origin))
  host.attachShadow({ mode: 'closed' }).append(frame)
  slot.element.insertAdjacentElement(INSERT[slot.position], host)
  return host
}

/** Gives the frame a port, on which it tells its height and nothing else. The page has no part in it. */
function followHeight(frame: HTMLIFrameElement, origin: string): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => {
    if (typeof data === 'number' && data > 0)
      frame.style.height = `${Math.min(Math.ceil(data), GREATEST_HEIGHT)}px`
  }
  frame.contentWindow?.postMessage('height', origin, [port2])
}
