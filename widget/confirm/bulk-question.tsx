import type { BulkAction } from '../../shared/bulk'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { WarningIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import type { JudgedItem } from './bulk-course'

type BulkQuestionProps = { journal: JournalWords; action: BulkAction; affected: readonly JudgedItem[] }

/** What an unblock does beside, for those that it takes out of `bounce`. */
function InBounce({ journal, affected }: Omit<BulkQuestionProps, 'action'>) {
  const { words, format } = useSpoken()
  const count = affected.filter(({ item }) => item.reading?.state === 'bounce').length
  if (count === 0) return null
  return (
    <div data-field="in-bounce">
      <p>{journal.bulk.inBounce(count, format.number(count))}</p>
      <ul>
        {words.confirm.unblockInBounce.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}

/** What the action does to each of them, and what of it cannot be undone. */
export function BulkQuestion({ journal, action, affected }: BulkQuestionProps) {
  const { words } = useSpoken()
  return (
    <>
      <section class="effects">
        <h2 class="section-heading">{words.confirm.whatHappens}</h2>
        <ul>
          {words.confirm.effects[action].map((point) => (
            <li key={point}>{point}</li>
          ))}
          <li>{journal.bulk.oneByOne}</li>
        </ul>
        {action === 'UNBLOCK' && <InBounce journal={journal} affected={affected} />}
      </section>
      <section class="notice irreversible" data-tone="amber">
        <span class="notice-sign">
          <WarningIcon />
        </span>
        <div>
          <h2>{words.confirm.forGood}</h2>
          <p>{words.confirm.irreversible[action]}</p>
        </div>
      </section>
    </>
  )
}
