import { isAffected } from '../../shared/bulk'
import type { Failure } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import type { BulkItem, BulkView } from '../../shared/messages'
import type { Phase } from './course'

/**
 * How the confirm page for many hostings goes. The phases are those of the page for one (course.ts); each item on it:
 *
 *   affected ── commit ──▶ waiting ──▶ sent ──▶ seen, refused, unknown
 *                            │ │        └─────▶ dropped      too old when its turn came
 *                            │ └──────────────▶ failed       could not be asked for any more, or not reached
 *                            └── stopped ─────▶ dropped
 *   left ─────────────────────────────────────▶ left         nothing is sent for it
 */
export type ItemResult =
  | ('affected' | 'left')
  | ('waiting' | 'sent')
  | ('seen' | 'refused' | 'unknown' | 'dropped' | 'failed')

/** What the page knows so far. */
export type BulkCourse = {
  /** The newest view; null before the first. */
  readonly view: BulkView | null
  /** Operations of this question as they were last seen, by their ids: a hosting's next one hides its last. */
  readonly known: ReadonlyMap<string, Operation>
  readonly committed: boolean
  readonly cancelled: boolean
  /** Whether the person asked to send no more, and that is not told yet. */
  readonly stopping: boolean
  readonly endedElsewhere: boolean
  /** Why the question could not be read, committed or stopped. */
  readonly failure: Failure | null
}

export const NEW_BULK_COURSE: BulkCourse = {
  view: null,
  known: new Map(),
  committed: false,
  cancelled: false,
  stopping: false,
  endedElsewhere: false,
  failure: null,
}

/** The course after a newer view. */
export function withView(course: BulkCourse, view: BulkView): BulkCourse {
  const known = new Map(course.known)
  for (const { operation, intentId } of view.items) {
    if (operation?.id === intentId) known.set(intentId, operation)
  }
  return { ...course, view, known, stopping: course.stopping && !view.isOver }
}

/** Whether another operation of the hosting began after the commit: ours was told no more. */
function isOvertaken({ operation }: BulkItem, { committedAt }: BulkView): boolean {
  return operation !== null && committedAt !== null && operation.intendedAt > committedAt
}

function ownResult(operation: Operation, isHidden: boolean): ItemResult {
  // What was still open when another began ended in a way that nobody told us.
  if (isHidden && isOpen(operation)) return 'unknown'
  return operation.status === 'intended' ? 'waiting' : operation.status
}

/** How far one item is; `known` as in the course. */
export function resultOf(view: BulkView, item: BulkItem, known: BulkCourse['known']): ItemResult {
  if (view.committedAt === null) return isAffected(view.action, item) ? 'affected' : 'left'
  if (!item.isChosen) return 'left'
  const own = known.get(item.intentId)
  if (own !== undefined) return ownResult(own, item.operation?.id !== item.intentId)
  if (item.failure !== null) return 'failed'
  if (!view.isOver) return 'waiting'
  return isOvertaken(item, view) ? 'unknown' : 'dropped'
}

/** An item beside how far it is. */
export type JudgedItem = {
  readonly item: BulkItem
  readonly result: ItemResult
  /** Why it was refused or not sent, where that is told. */
  readonly failure: Failure | null
}

/** All items with their results, in the order asked for. */
export function judged({ view, known }: BulkCourse): JudgedItem[] {
  if (view === null) return []
  return view.items.map((item) => {
    const own = known.get(item.intentId)
    const failure = own === undefined ? item.failure : own.failure
    return { item, result: resultOf(view, item, known), failure }
  })
}

const OPEN: readonly ItemResult[] = ['waiting', 'sent']

/** Whether an item is still on its way. */
export function isOnItsWay({ result }: JudgedItem): boolean {
  return OPEN.includes(result)
}

/** The phase of the page, out of what it knows. */
export function bulkPhaseOf(course: BulkCourse, items: readonly JudgedItem[]): Phase {
  const { view, failure, cancelled, committed, endedElsewhere } = course
  if (view !== null && view.committedAt !== null) return items.some(isOnItsWay) ? 'sent' : 'ended'
  if (failure !== null || cancelled) return 'ended'
  if (view === null) return endedElsewhere ? 'ended' : 'loading'
  if (committed) return 'waiting'
  const isAvailable = items.some(({ result }) => result === 'affected')
  return endedElsewhere || !isAvailable ? 'ended' : 'ready'
}

/** What a confirmation speaks of: it has to be asked for anew when this changes. */
export function subjectOf(items: readonly JudgedItem[]): string {
  return items
    .filter(({ result }) => result === 'affected')
    .map(({ item }) => `${item.intentId}=${item.reading?.state}`)
    .join(' ')
}

/** The intents that are confirmed with these items. */
export function confirmedIn(items: readonly JudgedItem[]): string[] {
  return items.flatMap(({ item, result }) => (result === 'affected' ? [item.intentId] : []))
}

/** How many items came out each way, as the page counts them. */
export type BulkCounts = Readonly<
  Record<'done' | 'onTheirWay' | 'waiting' | 'refused' | 'unknown' | 'notSent', number>
>

const COUNTED_AS: Readonly<Partial<Record<ItemResult, keyof BulkCounts>>> = {
  seen: 'done',
  sent: 'onTheirWay',
  waiting: 'waiting',
  refused: 'refused',
  unknown: 'unknown',
  dropped: 'notSent',
  failed: 'notSent',
}

/** Counts the items that were confirmed. */
export function countsOf(items: readonly JudgedItem[]): BulkCounts {
  const counts = { done: 0, onTheirWay: 0, waiting: 0, refused: 0, unknown: 0, notSent: 0 }
  for (const { result } of items) {
    const name = COUNTED_AS[result]
    if (name !== undefined) counts[name] += 1
  }
  return counts
}

const TROUBLE: readonly ItemResult[] = ['unknown', 'refused', 'failed', 'dropped']

/** What needs attention first, then the others; each in their order. */
export function troubleFirst(items: readonly JudgedItem[]): JudgedItem[] {
  const rank = ({ result }: JudgedItem) => {
    const place = TROUBLE.indexOf(result)
    return place < 0 ? TROUBLE.length : place
  }
  return items.toSorted((a, b) => rank(a) - rank(b))
}
