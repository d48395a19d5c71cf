import type { Operation, OperationStatus } from './journal'
import type { Task } from './mail-service'
import type { ServiceRef } from './service-name'
import { isSameService } from './service-name'

/** What is looked for in the journal; what is left out, or undefined, does not narrow it. */
export type JournalQuery = {
  readonly service?: ServiceRef | undefined
  readonly action?: Task | undefined
  readonly outcome?: OperationStatus | undefined
  /** Words that all have to occur, in any order and case. */
  readonly search?: string | undefined
  /** Asked for at or after this time, and before that one; ms since the epoch. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/**
 * The operations that answer to every part of the query, newest first: the journal's own order (oldest first) turned
 * round, which holds even when the clock was set back in between.
 */
export function filterJournal(operations: readonly Operation[], query: JournalQuery): Operation[] {
  const words = (query.search ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return operations
    .filter((operation) => isAsked(operation, query) && isInTime(operation, query) && holds(operation, words))
    .reverse()
}

function isAsked(operation: Operation, { service, action, outcome }: JournalQuery): boolean {
  const isOfService = service === undefined || isSameService(operation, service)
  const isOfAction = action === undefined || operation.action === action
  return isOfService && isOfAction && (outcome === undefined || operation.status === outcome)
}

function isInTime({ intendedAt }: Operation, query: JournalQuery): boolean {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = query
  return intendedAt >= from && intendedAt < to
}

/** Whether every word (in lower case) occurs in what the journal shows of an operation. */
function holds(operation: Operation, words: readonly string[]): boolean {
  const { serviceName, action, recipient, stateBefore, stateAfter, status, queryId, failure } = operation
  const hostSays = failure?.kind === 'action-refused' ? failure.hostSays : null
  const shown = [
    serviceName,
    action,
    recipient,
    stateBefore,
    stateAfter,
    status,
    queryId,
    failure?.kind,
    hostSays,
  ]
  // Null and undefined join as nothing. A line's end keeps a word from reaching over two fields.
  const text = shown.join('\n').toLowerCase()
  return words.every((word) => text.includes(word))
}
