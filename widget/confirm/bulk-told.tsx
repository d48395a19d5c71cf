import type { ComponentChildren } from 'preact'
import type { BulkAction } from '../../shared/bulk'
import { stateAfter } from '../../shared/mail-service'
import type { BulkItem } from '../../shared/messages'
import { isStale } from '../../shared/reading'
import { failureSentence } from '../../shared/words/failure-sentence'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { StateChange } from '../journal/state-change'
import { hindranceOf } from '../parts/offer'
import { useSpoken } from '../spoken'
import type { ItemResult, JudgedItem } from './bulk-course'

/** What a row needs beside its item. */
export type RowProps = {
  journal: JournalWords
  action: BulkAction
  judged: JudgedItem
  /** This machine's clock, in ms. One for all rows. */
  now: number
}

/** How old the reading is, of which a row speaks. */
function ItemAge({ at, now }: { at: number; now: number }) {
  const { words, format } = useSpoken()
  const stale = isStale({ at }, now)
  return (
    <span class="age" data-stale={stale} title={format.moment(at)}>
      {words.reading.age(format.ago(Math.max(0, now - at)))}
      {stale && <span class="visually-hidden"> {words.reading.old}</span>}
    </span>
  )
}

/** What will happen to one hosting. */
function Affected({ journal, action, judged, now }: RowProps) {
  const { reading } = judged.item
  if (reading === null) return null
  return (
    <>
      <strong>{journal.bulk.will[action]}</strong>
      <StateChange journal={journal} before={reading.state} after={stateAfter(reading.state, action)} />
      <ItemAge at={reading.at} now={now} />
    </>
  )
}

/** Why one hosting is left alone, as things stand. */
function reasonOf(action: BulkAction, { reading, operation, permits }: BulkItem) {
  return hindranceOf(action, reading?.state ?? null, operation, permits)
}

function Left({ journal, action, judged, now }: RowProps) {
  const { words } = useSpoken()
  const { reading } = judged.item
  const reason = reasonOf(action, judged.item)
  return (
    <>
      {reason !== null && <span data-hindrance={reason}>{words.hindrances[reason]}</span>}
      {reading !== null && <StateChange journal={journal} before={reading.state} />}
      {reading !== null && <ItemAge at={reading.at} now={now} />}
    </>
  )
}

const RESULT_WORDS = {
  waiting: 'waiting',
  sent: 'sent',
  seen: 'seen',
  refused: 'refused',
  unknown: 'unknown',
  dropped: 'notSent',
  failed: 'notSent',
} as const satisfies Partial<Record<ItemResult, keyof JournalWords['bulk']['result']>>

/** How far one hosting is, and why it went wrong where it did. */
function Came({ journal, judged }: RowProps) {
  const { words } = useSpoken()
  const { result, failure, item } = judged
  if (result === 'affected' || result === 'left') return null
  const isOwn = item.operation?.id === item.intentId
  const unsent = isOwn ? words.operation.dropped : journal.bulk.stoppedBefore
  return (
    <>
      <strong>{journal.bulk.result[RESULT_WORDS[result]]}</strong>
      {failure !== null && <bdi class="quiet">{failureSentence(words, failure)}</bdi>}
      {failure === null && result === 'dropped' && <span class="quiet">{unsent}</span>}
      {failure === null && result === 'unknown' && <span class="quiet">{words.operation.unknown}</span>}
      {result === 'seen' && item.reading && <StateChange journal={journal} before={item.reading.state} />}
    </>
  )
}

/** What is told of one hosting: what will happen to it, why it is left alone, or what came of it. */
export function Told(props: RowProps): ComponentChildren {
  if (props.judged.result === 'affected') return <Affected {...props} />
  return props.judged.result === 'left' ? <Left {...props} /> : <Came {...props} />
}
