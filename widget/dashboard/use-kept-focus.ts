import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** The element inside `place` that has the focus; null when it is elsewhere. */
function focusedIn(place: HTMLElement | null): HTMLElement | null {
  const active = document.activeElement
  return active instanceof HTMLElement && place?.contains(active) ? active : null
}

/**
 * An element that is moved within the page loses the focus, or (Chromium, which moves it by `moveBefore`) keeps it and has
 * the page scrolled after it. Each drawing leaves focus and scrolling as they were. Gives the element that has the focus.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): HTMLElement | null {
  const focused = focusedIn(place.current)
  const top = focused === null ? 0 : scrollY
  useLayoutEffect(() => {
    if (!focused?.isConnected) return
    if (document.activeElement !== focused) focused.focus({ preventScroll: true })
    if (scrollY !== top) scrollTo({ top, behavior: 'instant' })
  })
  return focused
}
