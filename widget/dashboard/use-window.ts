import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Range } from './visible-range'
import { visibleRange } from './visible-range'

/** Until a row was measured, in CSS px. */
const FIRST_ROW_HEIGHT = 56
/** How long after the last scrolling the rows around those in view are drawn as well, in ms. */
const REST_MS = 120

/** The rows of a list to be drawn now, and how high each is (CSS px). All are of one height, which the stylesheet gives. */
export type Window = Range & { readonly rowHeight: number }

function measured(list: HTMLElement, count: number, before: Window): Window {
  const rowHeight = list.firstElementChild?.getBoundingClientRect().height || before.rowHeight
  const place = { above: -list.getBoundingClientRect().top, viewHeight: innerHeight, rowHeight }
  const { first, end } = visibleRange(place, count, before)
  const isSame = first === before.first && end === before.end && rowHeight === before.rowHeight
  return isSame ? before : { first, end, rowHeight }
}

/** Calls `measure` now, whenever the list may have moved or changed its size, and once more when that has come to rest. */
function follow(list: HTMLElement, measure: () => void): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const moved = () => {
    clearTimeout(rest)
    rest = setTimeout(measure, REST_MS)
    measure()
  }
  moved()
  addEventListener('scroll', moved, { passive: true, capture: true })
  const resizes = new ResizeObserver(moved)
  for (const element of [list, document.documentElement]) resizes.observe(element)
  return () => {
    clearTimeout(rest)
    removeEventListener('scroll', moved, { capture: true })
    resizes.disconnect()
  }
}

/** Follows the scrolling of the page: which of the `count` rows in `list` are to be drawn. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number): Window {
  const [window, setWindow] = useState<Window>({ first: 0, end: 0, rowHeight: FIRST_ROW_HEIGHT })
  useLayoutEffect(() => {
    const { current } = list
    if (current) return follow(current, () => setWindow((before) => measured(current, count, before)))
  }, [list, count])
  // A list that has become shorter is drawn before it is measured again.
  return { ...window, end: Math.min(window.end, count), first: Math.min(window.first, count) }
}
