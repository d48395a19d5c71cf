import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Route } from './route'
import { hrefOf } from './route'

/**
 * Keeps a person's place while they go from view to view: the table is scrolled to where it was, and the keyboard goes on
 * at the hosting they come back from, or at the heading of what they have come to.
 */
export function usePlace(root: RefObject<HTMLElement | null>, route: Route): void {
  const before = useRef(route)
  const tableScroll = useRef(0)
  // Noted while the table is still there. Not as it is scrolled: that would have its new rows laid out at once.
  if (before.current !== route && before.current.view === 'table') tableScroll.current = scrollY
  useLayoutEffect(() => {
    const from = before.current
    before.current = route
    if (from === route) return
    scrollTo({ top: route.view === 'table' ? tableScroll.current : 0, behavior: 'instant' })
    // Rows are drawn once they know where the page stands.
    const frame = requestAnimationFrame(() => focusArrival(root.current, from, route))
    return () => cancelAnimationFrame(frame)
  }, [root, route])
}

/** Headings can be focused by us alone, not by the tab key. */
function focusHeading(heading: HTMLElement): void {
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

function focusArrival(root: HTMLElement | null, from: Route, to: Route): void {
  const links = [...(root?.querySelectorAll<HTMLAnchorElement>('[data-row] a') ?? [])]
  const link = links.find((one) => one.getAttribute('href') === hrefOf(from))
  const heading = root?.querySelector<HTMLElement>('main h1')
  if (to.view === 'table' && link) link.focus({ preventScroll: true })
  else if (heading) focusHeading(heading)
}
