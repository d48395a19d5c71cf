import uPlot from 'uplot'
import { drawBars } from './bar-paths'
import type { Bar } from './bars'
import type { Writing } from './chart-axes'
import { chartAxes } from './chart-axes'
import type { ChartContent } from './content'
import { drawMarks, drawUntold, MARK_ROOM } from './draw-marks'

/** Height of the chart in px; the stylesheet reserves the same, so that nothing moves when it is drawn. */
export const CHART_HEIGHT = 184

export type ChartOptions = Writing & {
  /** Told the bar under the pointer; `null` when there is none. */
  onPoint(bar: Bar | null): void
}

/** A drawn chart: takes new content, the index of the bar to point at (`null`: none), and its end. */
export type Drawing = {
  show(content: ChartContent): void
  point(index: number | null): void
  end(): void
}

/** A place where the cursor cannot be seen. */
const NOWHERE = { left: -10, top: -10 }

/** What the colours depend on beside the stylesheet. */
const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)']

/** Columns for uPlot: positions, times that are over, today. Today is its own series, to be drawn in its own colour. */
function columns({ bars }: ChartContent): uPlot.AlignedData {
  const over = bars.map((bar) => (bar.soFar ? null : bar.volume))
  const soFar = bars.map((bar) => (bar.soFar ? bar.volume : null))
  return [bars.map((_, index) => index), over, soFar]
}

function series(colour: (property: string) => string): uPlot.Series[] {
  const common = { paths: drawBars, points: { show: false }, width: 0 }
  return [{}, { ...common, fill: () => colour('--bar') }, { ...common, fill: () => colour('--bar-so-far') }]
}

/** The cursor stands in the middle of the nearest bar. */
function toBar(chart: uPlot, left: number, top: number): [left: number, top: number] {
  if (left < 0) return [left, top]
  return [chart.valToPos(chart.posToIdx(left), 'x'), top]
}

function scales(count: () => number): uPlot.Scales {
  return {
    x: { time: false, range: () => [-0.6, count() - 0.4] },
    y: { range: (_, __, highest) => [0, Math.max(4, (highest ?? 0) * 1.1)] },
  }
}

/** Calls back at each change of what the colours depend on; gives back how to stop. */
function onSchemeChange(call: () => void): () => void {
  const queries = SCHEMES.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', call)
  return () => {
    for (const query of queries) query.removeEventListener('change', call)
  }
}

/** Calls back at each change of the place's width (px), as long as it has one; gives back how to stop. */
function onWidthChange(place: HTMLElement, call: (width: number) => void): () => void {
  const observer = new ResizeObserver(() => place.clientWidth > 0 && call(place.clientWidth))
  observer.observe(place)
  return () => observer.disconnect()
}

/**
 * Tells the index of the bar under the pointer, or under the finger that taps or slides; `null` when the mouse leaves. Not
 * by the library's own hook, which also speaks when nobody has moved. The listeners end with the chart's elements.
 */
function onPointer(chart: uPlot, tell: (index: number | null) => void): void {
  const move = (event: PointerEvent) => tell(chart.posToIdx(event.offsetX))
  chart.over.addEventListener('pointermove', move)
  chart.over.addEventListener('pointerdown', move)
  chart.over.addEventListener('mouseleave', () => tell(null))
}

/**
 * Draws bars into `place` with uPlot, and follows the place's width and the colour scheme until ended. Colours are
 * read from the stylesheet's custom properties at each drawing.
 */
export function drawChart(place: HTMLElement, first: ChartContent, options: ChartOptions): Drawing {
  let content = first
  let pointed: number | null = null
  const colour = (property: string) => getComputedStyle(place).getPropertyValue(property)
  const pointAgain = (drawn: uPlot) =>
    drawn.setCursor(pointed === null ? NOWHERE : { left: drawn.valToPos(pointed, 'x'), top: 0 }, false)
  const chart = new uPlot(
    {
      width: place.clientWidth,
      height: CHART_HEIGHT,
      padding: [MARK_ROOM, 0, 0, 4],
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { x: false, y: false }, move: toBar },
      scales: scales(() => content.bars.length),
      axes: chartAxes({ place, content: () => content, colour }, options),
      series: series(colour),
      hooks: {
        drawClear: [
          (drawn) =>
            drawUntold(
              drawn,
              content.bars.map(({ volume }) => volume),
              colour('--grey-soft'),
            ),
        ],
        draw: [(drawn) => drawMarks(drawn, content.marks, colour), pointAgain],
      },
    },
    columns(content),
    place,
  )
  onPointer(chart, (index) => options.onPoint(content.bars[index ?? -1] ?? null))
  const ends = [
    onSchemeChange(() => chart.redraw()),
    onWidthChange(place, (width) => chart.setSize({ width, height: CHART_HEIGHT })),
    () => chart.destroy(),
  ]
  return {
    show(next) {
      content = next
      chart.setData(columns(content))
    },
    point(index) {
      pointed = index
      pointAgain(chart)
    },
    end() {
      for (const end of ends) end()
    },
  }
}
