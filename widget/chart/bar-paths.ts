import type uPlot from 'uplot'

/** Widths in px; the radius of the upper corners is a share of the bar's width. */
const BAR = { share: 0.72, widest: 28, radius: 0.15 }
/** Bars thinner than this, in px, run into one area. */
const THINNEST = 2

type Numbers = readonly (number | null | undefined)[]

/** Where a chart's columns stand, in px of its canvas. */
type Columns = {
  readonly count: number
  /** From the middle of one column to the next. */
  readonly width: number
  middle(index: number): number
  /** Top of a bar of this volume. */
  top(volume: number): number
  readonly bottom: number
}

function columnsOf(chart: uPlot, values: Numbers): Columns {
  const middle = (index: number) => chart.valToPos(index, 'x', true)
  return {
    count: values.length,
    width: middle(1) - middle(0),
    middle,
    top: (volume) => chart.valToPos(volume, 'y', true),
    bottom: chart.valToPos(0, 'y', true),
  }
}

function barsPath(values: Numbers, columns: Columns, ratio: number): Path2D {
  const path = new Path2D()
  const width = Math.max(1, Math.round(Math.min(columns.width * BAR.share, BAR.widest * ratio)))
  for (const [index, volume] of values.entries()) {
    if (volume == null || volume === 0) continue
    const left = Math.round(columns.middle(index) - width / 2)
    // A bar of little among bars of much is still to be seen.
    const height = Math.max(ratio, columns.bottom - columns.top(volume))
    const radius = Math.min(width * BAR.radius, height)
    path.roundRect(left, columns.bottom - height, width, height, [radius, radius, 0, 0])
  }
  return path
}

/** The largest volume of each px of the width, so that no peak gets lost between two of them. */
function peaks(values: Numbers, columns: Columns, left: number, ratio: number): Map<number, number> {
  const highest = new Map<number, number>()
  for (const [index, volume] of values.entries()) {
    if (volume == null) continue
    const from = Math.floor((columns.middle(index) - columns.width / 2 - left) / ratio)
    const to = Math.floor((columns.middle(index) + columns.width / 2 - left) / ratio)
    for (let px = from; px <= to; px++) highest.set(px, Math.max(volume, highest.get(px) ?? 0))
  }
  return highest
}

function areaPath(values: Numbers, columns: Columns, left: number, ratio: number): Path2D {
  const path = new Path2D()
  for (const [px, volume] of peaks(values, columns, left, ratio)) {
    const top = columns.top(volume)
    path.rect(Math.round(left + px * ratio), top, Math.ceil(ratio), columns.bottom - top)
  }
  return path
}

/** Draws a series (positions 0, 1, 2 …) as bars, or as one stepped area where the bars would be too thin to tell apart. */
export const drawBars: uPlot.Series.PathBuilder = (chart, series) => {
  const values = (chart.data[series] ?? []) as Numbers
  const columns = columnsOf(chart, values)
  const ratio = devicePixelRatio
  const isArea = columns.width * BAR.share < THINNEST * ratio
  const fill = isArea ? areaPath(values, columns, chart.bbox.left, ratio) : barsPath(values, columns, ratio)
  return { fill, stroke: null }
}
