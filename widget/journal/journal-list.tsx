import { useState } from 'preact/hooks'
import type { Operation } from '../../shared/journal'
import type { AccountLabels } from '../../shared/journal-export'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { useNow } from '../now'
import { useSpoken } from '../spoken'
import { JournalEntry } from './journal-entry'

/** Entries that are shown at first, and that come with each press of the button. */
const STEP = 100

type ListProps = {
  journal: JournalWords
  labels: AccountLabels
  isNamed: boolean
  operations: readonly Operation[]
}

/** The headings over the columns; each value has its name beside it for those who do not see them. */
function Headings({ journal, isNamed }: Pick<ListProps, 'journal' | 'isNamed'>) {
  const { words } = useSpoken()
  return (
    <div class="entry-headings label" aria-hidden="true">
      <span>{journal.when}</span>
      {isNamed && <span>{words.confirm.hosting}</span>}
      <span>{journal.action}</span>
      <span>{journal.change}</span>
      <span>{journal.outcome}</span>
    </div>
  )
}

/** The operations, as many as are asked for. Mounted anew for another query, it begins with the first hundred. */
export function JournalList({ journal, labels, isNamed, operations }: ListProps) {
  const { format } = useSpoken()
  const [most, setMost] = useState(STEP)
  // A clock for all of them, ticking every ten seconds: many entries are drawn anew with it.
  const now = useNow(0)
  const more = Math.min(STEP, operations.length - most)
  return (
    <div class="journal-list" data-named={isNamed}>
      <Headings journal={journal} isNamed={isNamed} />
      <ol>
        {operations.slice(0, most).map((operation) => (
          <JournalEntry
            key={operation.id}
            journal={journal}
            operation={operation}
            label={labels.get(operation.accountId) ?? null}
            isNamed={isNamed}
            now={now}
          />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          class="button button-small"
          id="journal-more"
          onClick={() => setMost(most + STEP)}
        >
          {journal.showMore(more, format.number(more))}
        </button>
      )}
    </div>
  )
}
