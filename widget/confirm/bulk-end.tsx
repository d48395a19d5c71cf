import { useEffect, useRef } from 'preact/hooks'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { FailureNote } from '../parts/failure-note'
import { useSpoken } from '../spoken'
import type { BulkCourse } from './bulk-course'
import type { Phase } from './course'
import { leavesUnsure } from './course'

type BulkEndProps = {
  journal: JournalWords
  course: BulkCourse
  phase: Phase
  /** Whether there are results of a commit to show. */
  hasResults: boolean
}

/** Why there is nothing to confirm any more, where nothing was sent; the results of a commit speak for themselves. */
export function BulkEnd({ journal, course, phase, hasResults }: BulkEndProps) {
  const { words } = useSpoken()
  const { view, failure, cancelled, endedElsewhere } = course
  if (failure) {
    return <FailureNote failure={failure}>{leavesUnsure(course) && words.operation.unknown}</FailureNote>
  }
  if (phase !== 'ended' || hasResults) return null
  if (cancelled) return <p>{words.confirm.cancelled}</p>
  if (endedElsewhere) return <p>{words.confirm.endedElsewhere}</p>
  return view && <p>{journal.bulk.none[view.action]}</p>
}

/** The request for the commit is on its way to the worker. */
export function BulkSending() {
  const { words } = useSpoken()
  return (
    <div class="notice" data-tone="moving">
      <span class="notice-sign">
        <span class="spinner" />
      </span>
      <p>{words.confirm.sending}</p>
    </div>
  )
}

type BulkWayOutProps = Omit<BulkEndProps, 'hasResults'> & { onStop(): void; onClose(): void }

/** The buttons after the question: to send no more while there is more, and to close the window. */
export function BulkWayOut({ journal, course, phase, onStop, onClose }: BulkWayOutProps) {
  const { words } = useSpoken()
  const close = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: whoever uses the keyboard goes on at the way out.
  useEffect(() => {
    if (document.activeElement === document.body) close.current?.focus()
  }, [phase])
  const mayStop = phase === 'sent' && course.view !== null && !course.view.isOver
  return (
    <div class="decision">
      {mayStop && (
        <button
          type="button"
          class="button button-danger"
          id="bulk-stop"
          aria-disabled={course.stopping}
          onClick={() => course.stopping || onStop()}
        >
          {course.stopping ? journal.bulk.stopping : journal.bulk.stop}
        </button>
      )}
      <button type="button" class="button" id="confirm-close" ref={close} onClick={onClose}>
        {words.labels.close}
      </button>
    </div>
  )
}
