import type { Operation, OperationStatus, Surface } from './journal'
import type { Task } from './mail-service'
import type { ServiceRef } from './service-name'
import { isSameService } from './service-name'

/** How an operation ended, as a person asks for it: `open` while it is on its way, whether sent yet or not. */
export const OUTCOMES = ['open', 'seen', 'refused', 'unknown', 'dropped'] as const satisfies readonly (
  | OperationStatus
  | 'open'
)[]
export type OutcomeName = (typeof OUTCOMES)[number]

/** The name of an operation's outcome. */
export function outcomeOf({ status }: Operation): OutcomeName {
  return status === 'intended' || status === 'sent' ? 'open' : status
}

/** How far back the journal is looked at: without end, since midnight, over 7 and over 30 days. */
export const JOURNAL_RANGES = ['all', 'today', 'week', 'month'] as const
export type JournalRange = (typeof JOURNAL_RANGES)[number]

const DAY_MS = 24 * 3_600_000

/** Since when (ms) a range goes at `now` (ms); midnight is that of this machine's time zone. Undefined: from the beginning. */
export function rangeStart(range: JournalRange, now: number): number | undefined {
  if (range === 'all') return undefined
  if (range === 'today') return new Date(now).setHours(0, 0, 0, 0)
  return now - (range === 'week' ? 7 : 30) * DAY_MS
}

/** What is looked for in the journal; what is left out, or undefined, does not narrow it. */
export type JournalQuery = {
  readonly service?: ServiceRef | undefined
  readonly action?: Task | undefined
  readonly outcome?: OutcomeName | undefined
  readonly surface?: Surface | undefined
  /** Words that all have to occur, in any order and case. */
  readonly search?: string | undefined
  /** Asked for at or after this time, and before that one; ms since the epoch. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/**
 * The operations that answer to every part of the query, newest first: the journal's own order (oldest first) turned
 * round, which holds even when the clock was set back in between. `shownOf`: what a page shows of an operation beside its
 * fields, in its own language; the search finds that too.
 */
export function filterJournal(
  operations: readonly Operation[],
  query: JournalQuery,
  shownOf: (operation: Operation) => string = () => '',
): Operation[] {
  const words = (query.search ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const isFound = (operation: Operation) =>
    words.length === 0 || holds(`${fieldsOf(operation)}\n${shownOf(operation)}`, words)
  return operations
    .filter((operation) => isAsked(operation, query) && isInTime(operation, query) && isFound(operation))
    .reverse()
}

function isAsked(operation: Operation, { service, action, outcome, surface }: JournalQuery): boolean {
  const isOfService = service === undefined || isSameService(operation, service)
  const isOfAction = action === undefined || operation.action === action
  const isOfOutcome = outcome === undefined || outcomeOf(operation) === outcome
  return isOfService && isOfAction && isOfOutcome && (surface === undefined || operation.surface === surface)
}

function isInTime({ intendedAt }: Operation, query: JournalQuery): boolean {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = query
  return intendedAt >= from && intendedAt < to
}

/** What the journal keeps of an operation that can be searched for. */
function fieldsOf(operation: Operation): string {
  const { serviceName, action, recipient, stateBefore, stateAfter, status, queryId, failure } = operation
  const hostSays = failure?.kind === 'action-refused' ? failure.hostSays : null
  const states = [stateBefore, stateAfter]
  // Null and undefined join as nothing. A line's end keeps a word from reaching over two fields.
  return [serviceName, action, recipient, ...states, status, queryId, failure?.kind, hostSays].join('\n')
}

/** Whether every word (in lower case) occurs in the text. */
function holds(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.every((word) => lower.includes(word))
}
