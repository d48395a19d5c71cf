import type uPlot from 'uplot'
import type { MarkPlace } from './mark-heads'
import { headPlaces } from './mark-heads'
import { MARK_SHAPES, MARK_SIZE } from './mark-shapes'
import type { PlacedMark } from './marks'

/** Room above the bars for the marks' heads, in px. */
export const MARK_ROOM = MARK_SIZE + 4

type Colour = (property: string) => string

function drawLine(chart: uPlot, { x, action }: MarkPlace, colour: Colour): void {
  const { ctx, bbox } = chart
  const ratio = devicePixelRatio
  ctx.save()
  ctx.strokeStyle = colour(`--${MARK_SHAPES[action].tone}`)
  ctx.lineWidth = ratio
  ctx.setLineDash([3 * ratio, 3 * ratio])
  ctx.beginPath()
  ctx.moveTo(x + ratio / 2, bbox.top)
  ctx.lineTo(x + ratio / 2, bbox.top + bbox.height)
  ctx.stroke()
  ctx.restore()
}

function drawHead({ ctx, bbox }: uPlot, { x, action }: MarkPlace, colour: Colour): void {
  const ratio = devicePixelRatio
  ctx.save()
  ctx.fillStyle = colour(`--${MARK_SHAPES[action].tone}`)
  ctx.translate(x + (ratio - MARK_SIZE * ratio) / 2, bbox.top - (MARK_SIZE + 1) * ratio)
  ctx.scale(ratio, ratio)
  ctx.fill(new Path2D(MARK_SHAPES[action].path))
  ctx.restore()
}

/**
 * Draws a thin dashed line for each mark over the whole height, with the action's shape as its head above it. `colour`
 * reads a custom property of the stylesheet.
 */
export function drawMarks(chart: uPlot, marks: readonly PlacedMark[], colour: Colour): void {
  const places = marks.map(({ action, index, share }) => ({
    action,
    x: Math.round(chart.valToPos(index - 0.5 + share, 'x', true)),
  }))
  const size = (MARK_SIZE + 1) * devicePixelRatio
  for (const place of places) drawLine(chart, place, colour)
  for (const head of headPlaces(places, size, chart.bbox.left + chart.bbox.width))
    drawHead(chart, head, colour)
}

/** Lays a band behind the bars that nobody has told, so that they are not taken for zeros. */
export function drawUntold(chart: uPlot, volumes: readonly (number | null)[], colour: string): void {
  const { ctx, bbox } = chart
  ctx.save()
  ctx.fillStyle = colour
  for (const [index, volume] of volumes.entries()) {
    if (volume !== null) continue
    const left = Math.round(chart.valToPos(index - 0.5, 'x', true))
    const right = Math.round(chart.valToPos(index + 0.5, 'x', true))
    ctx.fillRect(left, bbox.top, right - left, bbox.height)
  }
  ctx.restore()
}
