import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** The element inside `place` that has the focus; null when it is elsewhere. */
export function focusedIn(place: HTMLElement | null): HTMLElement | null {
  const active = document.activeElement
  return active instanceof HTMLElement && place?.contains(active) ? active : null
}

/** An element that is moved within the page loses the focus: this gives it back after each drawing. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): HTMLElement | null {
  const focused = focusedIn(place.current)
  useLayoutEffect(() => {
    if (focused?.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true })
  })
  return focused
}
