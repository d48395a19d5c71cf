import { useEffect, useRef } from 'preact/hooks'
import type { Hindrance } from '../../shared/words/words'
import { FailureNote } from '../parts/failure-note'
import { OperationLine } from '../parts/operation-line'
import { useSpoken } from '../spoken'
import type { Course, Phase } from './course'
import { leavesUnsure, ownOperation } from './course'

type ResultProps = {
  course: Course
  phase: Phase
  hindrance: Hindrance | null
  onClose(): void
}

/** What came of the question, in words; the operation has a line of its own. */
function Told({ course, phase, hindrance }: Omit<ResultProps, 'onClose'>) {
  const { words } = useSpoken()
  const operation = ownOperation(course)
  if (operation) return <OperationLine operation={operation} reading={null} />
  if (course.failure) {
    return (
      <FailureNote failure={course.failure}>{leavesUnsure(course) && words.operation.unknown}</FailureNote>
    )
  }
  if (phase === 'loading') return <span class="bone bone-whole" />
  if (phase === 'waiting') return <Sending />
  if (course.cancelled) return <p>{words.confirm.cancelled}</p>
  if (course.endedElsewhere) return <p>{words.confirm.endedElsewhere}</p>
  return (
    <p>
      <strong>{words.confirm.unavailable}.</strong> {hindrance && words.hindrances[hindrance]}
    </p>
  )
}

function Sending() {
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

/** How the confirmed action goes or how the question ended, and the way out. */
export function Result({ course, phase, hindrance, onClose }: ResultProps) {
  const { words } = useSpoken()
  const close = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: whoever uses the keyboard goes on at the way out.
  useEffect(() => {
    if (document.activeElement === document.body) close.current?.focus()
  }, [phase])
  return (
    <>
      <div class="result" aria-live="polite">
        <Told course={course} phase={phase} hindrance={hindrance} />
        {phase === 'sent' && <p class="quiet">{words.confirm.mayClose}</p>}
      </div>
      {phase !== 'loading' && phase !== 'waiting' && (
        <div class="decision">
          <button type="button" class="button" id="confirm-close" ref={close} onClick={onClose}>
            {words.labels.close}
          </button>
        </div>
      )}
    </>
  )
}
