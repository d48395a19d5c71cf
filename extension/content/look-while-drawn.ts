/** How long a page may take to draw itself, in ms: after it was loaded, or after it went to another view. */
const LONGEST_DRAWING_MS = 20_000

/**
 * Calls `look` at once, and then after each frame in which the page changed, until it gives true or the page has had
 * its time. Single-page applications go to another view, and sign people in and out, by the address's hash: then it
 * starts anew. Lasts as long as the page does.
 */
export function lookWhileDrawn(look: () => boolean): void {
  let frame = 0
  let timer = 0
  const observer = new MutationObserver(() => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (look()) observer.disconnect()
    })
  })
  const start = () => {
    window.clearTimeout(timer)
    if (look()) {
      observer.disconnect()
      return
    }
    observer.observe(document, { childList: true, subtree: true })
    // A tab in the background draws no frame: one that is due is still looked at when it comes to the front.
    timer = window.setTimeout(() => observer.disconnect(), LONGEST_DRAWING_MS)
  }
  addEventListener('hashchange', start)
  start()
}
