import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useSpoken } from '../spoken'
import type { Bar } from './bars'
import type { ChartOptions, Drawing } from './draw-chart'

/** Calls back once, as soon as the element is in view; gives back how to stop waiting. */
function whenInView(element: Element, call: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    call()
  })
  observer.observe(element)
  return () => observer.disconnect()
}

/**
 * Draws the bars into the place once it comes into view: only then is the chart library loaded. Gives whether it is
 * drawn. Where the library cannot be had, nothing is drawn, and the table beside it still tells everything.
 */
export function useDrawing(
  place: RefObject<HTMLDivElement | null>,
  bars: readonly Bar[],
  onPoint: ChartOptions['onPoint'],
): boolean {
  const { format } = useSpoken()
  const drawing = useRef<Drawing | null>(null)
  const newest = useRef(bars)
  const [drawn, setDrawn] = useState(false)
  const drawable = bars.length > 0
  newest.current = bars

  useEffect(() => {
    const element = place.current
    if (element === null || !drawable) return
    let ended = false
    const draw = async () => {
      const { drawChart } = await import('./draw-chart')
      if (ended) return
      drawing.current = drawChart(element, newest.current, { format, onPoint })
      setDrawn(true)
    }
    const stopWaiting = whenInView(element, () => void draw().catch(() => setDrawn(false)))
    return () => {
      ended = true
      stopWaiting()
      drawing.current?.end()
      drawing.current = null
      setDrawn(false)
    }
  }, [drawable, format, onPoint, place])

  useEffect(() => drawing.current?.show(bars), [bars])
  return drawn
}
