import type { Failure } from '../../shared/failure'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import { FailureNote } from '../parts/failure-note'
import { useSpoken } from '../spoken'

type UnreadProps = { failure: Failure | null; guide: GuideWords; onRetry(): void }

/** Stands in for a log that was never read: it is being read, or why it could not be, with another try. */
export function Unread({ failure, guide, onRetry }: UnreadProps) {
  const { words } = useSpoken()
  if (failure === null) {
    return (
      <p class="errors-reading" data-tone="moving" role="status">
        <span class="spinner" />
        {guide.errors.reading}
      </p>
    )
  }
  return (
    <>
      <FailureNote failure={failure} />
      <button type="button" class="button button-small" id="errors-retry" onClick={onRetry}>
        {words.labels.refresh}
      </button>
    </>
  )
}
