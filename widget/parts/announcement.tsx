import type { Operation } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import { useSpoken } from '../spoken'
import { operationMessage } from './operation-message'
import { toldState } from './state-words'

type AnnouncementProps = { word: string | null; operation: Operation | null }

/**
 * Reads changes of the state, and of how an operation ended, out to those who do not see them. Ages are left out:
 * they change every second.
 */
export function Announcement({ word, operation }: AnnouncementProps) {
  const spoken = useSpoken()
  const { headline, name } = toldState(spoken.words, word)
  const ended = operation !== null && !isOpen(operation) ? operation : null
  return (
    <p class="visually-hidden" role="status">
      {word !== null && `${headline} (${name}). `}
      {ended && operationMessage(ended, ended.settledAt ?? 0, spoken).message}
    </p>
  )
}
