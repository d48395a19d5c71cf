import type { Failure, FailureKind } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import type { IntentView, Snapshot } from '../../shared/messages'
import type { Hindrance } from '../../shared/words/words'
import { hindranceOf } from '../parts/offer'

/**
 * How a confirm page goes:
 *
 *   loading ──▶ ready ── commit ──▶ waiting ── on its way ──▶ sent ── settled ──▶ ended
 *      │          └── not available, cancelled, answered elsewhere ──────────────▶ ended
 *      └── no such intent ────────────────────────────────────────────────────────▶ ended
 */
export type Phase = 'loading' | 'ready' | 'waiting' | 'sent' | 'ended'

/** What the page knows so far. */
export type Course = {
  readonly intent: IntentView | null
  /** Newest snapshot of the hosting; null before the intent was read. */
  readonly snapshot: Snapshot | null
  readonly committed: boolean
  readonly cancelled: boolean
  readonly endedElsewhere: boolean
  /** Why the intent could not be read or committed. */
  readonly failure: Failure | null
}

export const NEW_COURSE: Course = {
  intent: null,
  snapshot: null,
  committed: false,
  cancelled: false,
  endedElsewhere: false,
  failure: null,
}

/** The operation that came of this very intent; `null` before there is one. */
export function ownOperation({ intent, snapshot }: Course): Operation | null {
  const operation = snapshot?.operation ?? null
  return operation !== null && operation.id === intent?.intentId ? operation : null
}

/** Why the action cannot be confirmed as things stand; `null` when it can. */
export function hindranceIn({ intent, snapshot }: Course): Hindrance | null {
  if (intent === null || snapshot === null) return null
  return hindranceOf(intent.action, snapshot.reading?.state ?? null, snapshot.operation, snapshot.permits)
}

/** The phase of the page, out of what it knows. */
export function phaseOf(course: Course): Phase {
  const operation = ownOperation(course)
  if (operation !== null) return isOpen(operation) ? 'sent' : 'ended'
  if (course.failure !== null || course.cancelled) return 'ended'
  if (course.intent === null) return 'loading'
  if (course.committed) return 'waiting'
  return course.endedElsewhere || hindranceIn(course) !== null ? 'ended' : 'ready'
}

const UNSURE: readonly FailureKind[] = ['worker-silent', 'internal']

/** Whether a commit that failed this way may have reached the host all the same. */
export function leavesUnsure({ committed, failure }: Pick<Course, 'committed' | 'failure'>): boolean {
  return committed && failure !== null && UNSURE.includes(failure.kind)
}
