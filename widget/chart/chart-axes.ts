import type uPlot from 'uplot'
import type { Format } from '../../shared/words/format'
import { axisNumbers, labelledBars } from './axis-labels'
import { barTimes } from './bar-times'
import type { ChartContent } from './content'

/** The language that a chart is written in. */
export type Writing = { readonly format: Format; readonly language: string }

const FONT_SIZE = 11
const GAP = 8

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power)
/** Distances of the lines: 1, 2, 5, 10 … so that every line is a number of messages. */
const DISTANCES = POWERS.flatMap((power) => [power, 2 * power, 5 * power])

/** Width of the widest of the texts, in px. */
function widest(chart: uPlot, texts: readonly string[], font: string): number {
  const { ctx } = chart
  ctx.save()
  ctx.font = font
  const widths = texts.map((text) => ctx.measureText(text).width)
  ctx.restore()
  return Math.ceil(Math.max(0, ...widths))
}

type Drawn = {
  readonly place: HTMLElement
  content(): ChartContent
  colour(property: string): string
}

/** The axis of time below the bars, and that of volumes to their right, which is as wide as its numbers need. */
export function chartAxes({ place, content, colour }: Drawn, { format, language }: Writing): uPlot.Axis[] {
  const font = `${FONT_SIZE}px ${getComputedStyle(place).fontFamily}`
  const common = { stroke: () => colour('--ink-soft'), font, ticks: { show: false } }
  const tick = (index: number) => {
    const { bars, range } = content()
    const bar = bars[index]
    return bar === undefined ? '' : barTimes(range, language, format).tick(bar)
  }
  const times: uPlot.Axis = {
    ...common,
    size: 24,
    gap: 6,
    grid: { show: false },
    splits: (chart) => {
      const { bars, range } = content()
      const every = labelledBars(bars, range, Number.POSITIVE_INFINITY, 0)
      const width = chart.bbox.width / devicePixelRatio
      return labelledBars(bars, range, width, widest(chart, every.map(tick), font))
    },
    values: (_, indices) => indices.map(tick),
  }
  const volumes: uPlot.Axis = {
    ...common,
    side: 1,
    size: (chart, written) => GAP + 2 + widest(chart, written ?? [], font),
    gap: GAP,
    space: 36,
    incrs: DISTANCES,
    grid: { stroke: () => colour('--line'), width: 1 },
    values: (_, numbers) => axisNumbers(numbers, language, format),
  }
  return [times, volumes]
}
