import { useCallback, useRef, useState } from 'preact/hooks'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { useSpoken } from '../spoken'
import { barWords, sentenceOf } from './bar-words'
import type { Bar, Range } from './bars'
import { ChartKey } from './chart-key'
import { ChartSlider } from './chart-slider'
import { HistoryTable } from './history-table'
import { NeedsAccess } from './needs-access'
import { RangeChoice } from './range-choice'
import { Readout } from './readout'
import { useDrawing } from './use-drawing'
import { useRecord } from './use-record'

export type RecordProps = {
  client: PanelClient
  snapshot: Snapshot | null
  /** Whether the host, or the way to it, fails at the moment. */
  isFailing: boolean
}

/** Index of the bar with that key; `null` where it is not, or no longer, among the bars. */
function indexOf(bars: readonly Bar[], key: string | null): number | null {
  const index = bars.findIndex((bar) => bar.key === key)
  return index === -1 ? null : index
}

/**
 * The record of sent emails: bars for the last thirty days and today, or half hours where the host keeps them, with
 * what was done from here; any value can be read with the pointer and with the keyboard, and all of them as a table.
 */
export function SentRecord({ client, snapshot, isFailing }: RecordProps) {
  const spoken = useSpoken()
  const { words } = spoken
  const place = useRef<HTMLDivElement>(null)
  const [choice, choose] = useState<Range>('days')
  const [pointedKey, setPointedKey] = useState<string | null>(null)
  const onPoint = useCallback((bar: Bar | null) => setPointedKey(bar?.key ?? null), [])
  const { chosen, content, isEmpty, halfHours } = useRecord(client, snapshot, choice)
  const { bars, range } = content
  const pointed = indexOf(bars, pointedKey)
  const drawn = useDrawing(place, content, pointed, onPoint)
  const said = barWords(content, pointed ?? bars.length - 1, spoken)
  const blank = isEmpty ? words.history.empty : isFailing ? words.history.missing : words.history.waiting
  const source = snapshot?.halfHours ?? null
  return (
    <section
      class="history"
      data-chart={isEmpty ? 'empty' : drawn ? 'drawn' : 'waiting'}
      data-range={range}
      aria-labelledby="history-heading"
    >
      <div class="history-head">
        <h2 class="section-heading" id="history-heading">
          {words.labels.history}
        </h2>
        {source && <RangeChoice chosen={chosen} onChoose={choose} />}
      </div>
      {source && chosen !== 'days' && !source.isAllowed && (
        <NeedsAccess client={client} origin={source.origin} />
      )}
      {halfHours.failure && <FailureNote failure={halfHours.failure} />}
      <p class="visually-hidden" role="status">
        {halfHours.isWaiting && words.history.waiting}
      </p>
      <Readout content={content} said={said} isWaiting={halfHours.isWaiting && range === 'days'} />
      {bars.length === 0 ? (
        <p class="chart-place chart-blank">{blank}</p>
      ) : (
        <ChartSlider
          place={place}
          bars={bars}
          pointed={pointed}
          sentence={said ? sentenceOf(said) : ''}
          onPoint={onPoint}
        />
      )}
      <ChartKey content={content} at={range === 'days' ? (snapshot?.history?.at ?? null) : null} />
      <HistoryTable content={content} />
    </section>
  )
}
