import type { Operation } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import type { Reading } from '../../shared/reading'
import { useSpoken } from '../spoken'
import { isNews, operationMessage } from './operation-message'
import { toldState } from './state-words'

type AnnouncementProps = { reading: Reading | null; operation: Operation | null }

/**
 * Reads changes of the state, and of how an operation ended, out to those who do not see them. Ages are left out:
 * they change every second.
 */
export function Announcement({ reading, operation }: AnnouncementProps) {
  const spoken = useSpoken()
  const word = reading?.state ?? null
  const { headline, name } = toldState(spoken.words, word)
  const isEnded = operation !== null && !isOpen(operation) && isNews(operation, Date.now(), reading)
  const ended = isEnded ? operation : null
  return (
    <p class="visually-hidden" role="status">
      {word !== null && `${headline} (${name}). `}
      {ended && operationMessage(ended, ended.settledAt ?? 0, spoken).message}
    </p>
  )
}
