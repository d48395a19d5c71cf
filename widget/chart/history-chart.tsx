import { useMemo, useRef, useState } from 'preact/hooks'
import type { Snapshot } from '../../shared/messages'
import { useSpoken } from '../spoken'
import type { Bar } from './bars'
import { barsOf } from './bars'
import { HistoryTable } from './history-table'
import { useDrawing } from './use-drawing'

/** One day in words: "Tuesday 3 March: 128 emails (today so far)". */
function BarInWords({ bar }: { bar: Bar }) {
  const { words, format } = useSpoken()
  const count =
    bar.volume === null ? words.history.notTold : words.history.sent(bar.volume, format.number(bar.volume))
  return (
    <>
      {format.weekday(bar.day)} · <strong>{count}</strong>
      {bar.soFar && ` · ${words.history.soFar}`}
    </>
  )
}

type HistoryChartProps = {
  snapshot: Snapshot | null
  /** Whether the host, or the way to it, fails at the moment. */
  isFailing: boolean
}

/** The record of sent emails: bars for the last thirty days and today, and the same numbers as a table. */
export function HistoryChart({ snapshot, isFailing }: HistoryChartProps) {
  const { words } = useSpoken()
  const place = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const history = snapshot?.history ?? null
  const reading = snapshot?.reading ?? null
  const bars = useMemo(() => barsOf(history?.days ?? [], reading), [history, reading])
  const drawn = useDrawing(place, bars, setPointed)
  const isEmpty = history !== null && bars.length === 0
  const blank = isEmpty ? words.history.empty : isFailing ? words.history.missing : words.history.waiting
  const shownBar = bars[pointed ?? bars.length - 1]
  return (
    <section
      class="history"
      data-chart={isEmpty ? 'empty' : drawn ? 'drawn' : 'waiting'}
      aria-labelledby="history-heading"
    >
      <h2 class="section-heading" id="history-heading">
        {words.labels.history}
      </h2>
      <p class="quiet history-readout">{shownBar ? <BarInWords bar={shownBar} /> : words.history.source}</p>
      <div class="chart-place" ref={place} aria-hidden={bars.length > 0}>
        {bars.length === 0 && <p class="chart-blank">{blank}</p>}
      </div>
      <HistoryTable bars={bars} />
    </section>
  )
}
