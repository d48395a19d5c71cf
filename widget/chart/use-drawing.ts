import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useSpoken } from '../spoken'
import type { ChartContent } from './content'
import type { ChartOptions, Drawing } from './draw-chart'
import { drawChart } from './draw-chart'

/**
 * Draws the content into the place, anew for another language. `pointed` is the index of the bar to point at, `onPoint`
 * the same function at each drawing. Gives whether it is drawn: not where there is nothing to draw.
 */
export function useDrawing(
  place: RefObject<HTMLDivElement | null>,
  content: ChartContent,
  pointed: number | null,
  onPoint: ChartOptions['onPoint'],
): boolean {
  const { format, language } = useSpoken()
  const drawing = useRef<Drawing | null>(null)
  const newest = useRef(content)
  const [drawn, setDrawn] = useState(false)
  const drawable = content.bars.length > 0
  newest.current = content

  useEffect(() => {
    const element = place.current
    if (element === null || !drawable) return
    drawing.current = drawChart(element, newest.current, { format, language, onPoint })
    setDrawn(true)
    return () => {
      drawing.current?.end()
      drawing.current = null
      setDrawn(false)
    }
  }, [drawable, format, language, onPoint, place])

  useEffect(() => drawing.current?.show(content), [content])
  useEffect(() => drawing.current?.point(pointed), [content, pointed, drawn])
  return drawn
}
