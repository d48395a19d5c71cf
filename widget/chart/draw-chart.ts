import uPlot from 'uplot'
import type { Format } from '../../shared/words/format'
import type { Bar } from './bars'
import { labelledBars } from './bars'

/** Height of the chart in px; the stylesheet reserves the same, so that nothing moves when it is drawn. */
export const CHART_HEIGHT = 176

const LABEL_WIDTH = 60
const BAR = { share: 0.72, widest: 28, radius: 0.15 }

export type ChartOptions = {
  readonly format: Format
  /** Told the index of the bar under the pointer; `null` when there is none. */
  onPoint(index: number | null): void
}

/** A drawn chart: takes new bars, and its end. */
export type Drawing = { show(bars: readonly Bar[]): void; end(): void }

/** Columns for uPlot: positions, days that are over, today. Today is its own series, to be drawn in its own colour. */
function columns(bars: readonly Bar[]): uPlot.AlignedData {
  const over = bars.map((bar) => (bar.soFar ? null : bar.volume))
  const soFar = bars.map((bar) => (bar.soFar ? bar.volume : null))
  return [bars.map((_, index) => index), over, soFar]
}

function axes(place: HTMLElement, bars: () => readonly Bar[], format: Format): uPlot.Axis[] {
  const ink = () => getComputedStyle(place).getPropertyValue('--ink-soft')
  const line = () => getComputedStyle(place).getPropertyValue('--line')
  const font = `11px ${getComputedStyle(place).fontFamily}`
  const common = { stroke: ink, font, ticks: { show: false } }
  const day = (index: number) => format.day(bars()[index]?.day ?? '')
  const days: uPlot.Axis = {
    ...common,
    size: 24,
    gap: 6,
    grid: { show: false },
    splits: (chart) => labelledBars(bars().length, chart.bbox.width / devicePixelRatio, LABEL_WIDTH),
    values: (_, indices) => indices.map(day),
  }
  const counts: uPlot.Axis = {
    ...common,
    side: 1,
    size: (_, written) => 16 + 7 * Math.max(1, ...(written ?? []).map((text) => text.length)),
    gap: 8,
    space: 36,
    incrs: [1, 2, 5].concat(
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((power) => [1, 2, 5].map((n) => n * 10 ** power)),
    ),
    grid: { stroke: line, width: 1 },
    values: (_, numbers) => numbers.map(format.number),
  }
  return [days, counts]
}

function series(place: HTMLElement): uPlot.Series[] {
  const colour = (name: string) => () => getComputedStyle(place).getPropertyValue(name)
  const paths = uPlot.paths.bars?.({ size: [BAR.share, BAR.widest], radius: BAR.radius })
  const common = { ...(paths && { paths }), points: { show: false }, width: 0 }
  return [{}, { ...common, fill: colour('--bar') }, { ...common, fill: colour('--bar-so-far') }]
}

/**
 * Draws bars into `place` with uPlot, and follows the place's width and the colour scheme until ended. Colours are
 * read from the stylesheet's custom properties at each drawing.
 */
export function drawChart(place: HTMLElement, first: readonly Bar[], options: ChartOptions): Drawing {
  let bars = first
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const chart = new uPlot(
    {
      width: place.clientWidth,
      height: CHART_HEIGHT,
      padding: [8, 0, 0, 4],
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
      scales: {
        x: { time: false, range: () => [-0.6, bars.length - 0.4] },
        y: { range: (_, __, highest) => [0, Math.max(4, (highest ?? 0) * 1.1)] },
      },
      axes: axes(place, () => bars, options.format),
      series: series(place),
      hooks: { setCursor: [(drawn) => options.onPoint(drawn.cursor.idx ?? null)] },
    },
    columns(bars),
    place,
  )
  const redraw = () => chart.redraw()
  const size = new ResizeObserver(() => chart.setSize({ width: place.clientWidth, height: CHART_HEIGHT }))
  scheme.addEventListener('change', redraw)
  size.observe(place)
  return {
    show(next) {
      bars = next
      chart.setData(columns(bars))
    },
    end() {
      scheme.removeEventListener('change', redraw)
      size.disconnect()
      chart.destroy()
    },
  }
}
