import type { JournalWords } from '../../shared/words/journal/journal-words'
import { useSpoken } from '../spoken'
import type { BulkCounts, JudgedItem } from './bulk-course'
import { countsOf, isOnItsWay } from './bulk-course'

const TONES: Readonly<Record<keyof BulkCounts, string>> = {
  done: 'green',
  onTheirWay: 'moving',
  waiting: 'grey',
  refused: 'red',
  unknown: 'amber',
  notSent: 'amber',
}
const NAMES = Object.keys(TONES) as (keyof BulkCounts)[]

/** How many came out each way; those that there are. */
function Counts({ journal, counts }: { journal: JournalWords; counts: BulkCounts }) {
  const { format } = useSpoken()
  return (
    <ul class="bulk-counts">
      {NAMES.filter((name) => counts[name] > 0).map((name) => (
        <li key={name} class="chip" data-tone={TONES[name]} data-count={name} data-value={counts[name]}>
          {journal.bulk.counts[name](counts[name], format.number(counts[name]))}
        </li>
      ))}
    </ul>
  )
}

/** How far the confirmed requests are: in words, drawn, and counted by how they came out. */
export function BulkProgress({ journal, items }: { journal: JournalWords; items: readonly JudgedItem[] }) {
  const { format } = useSpoken()
  const ended = items.filter((item) => !isOnItsWay(item)).length
  const share = items.length === 0 ? 1 : ended / items.length
  const isOver = ended === items.length
  return (
    <section class="bulk-progress" data-over={isOver}>
      <p role="status">
        {isOver
          ? journal.bulk.allEnded
          : journal.bulk.progress(format.number(ended), format.number(items.length))}
      </p>
      <span class="bulk-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <Counts journal={journal} counts={countsOf(items)} />
      {!isOver && <p class="quiet">{journal.bulk.mayClose}</p>}
    </section>
  )
}
