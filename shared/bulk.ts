import type { Operation } from './journal'
import { isOpen } from './journal'
import type { Action, Task } from './mail-service'
import { stateAfter } from './mail-service'

/** Actions that can be asked for on many hostings at once. A purge deletes for good: it is asked for one by one. */
export const BULK_ACTIONS = ['BLOCK', 'UNBLOCK'] as const satisfies readonly Action[]
export type BulkAction = (typeof BULK_ACTIONS)[number]

/** Hostings that one question may be about, at most. */
export const MOST_AT_ONCE = 1000

/** What is known of a hosting that decides whether an action can be asked for. */
export type BulkFacts = {
  readonly reading: { readonly state: string } | null
  readonly operation: Operation | null
  readonly permits: readonly Task[]
}

/** Whether the action will be asked for at the host; a hosting of which this is not so is left alone. */
export function isAffected(action: BulkAction, { reading, operation, permits }: BulkFacts): boolean {
  const isBusy = operation !== null && isOpen(operation)
  return reading !== null && !isBusy && permits.includes(action) && stateAfter(reading.state, action) !== null
}

const FRAGMENT = 'bulk/'

/** What stands behind the hash of the confirm page for a question about many hostings. */
export function bulkFragment(bulkId: string): string {
  return FRAGMENT + bulkId
}

/** The id in such a fragment; null in one for a single hosting. */
export function bulkIdIn(fragment: string): string | null {
  return fragment.startsWith(FRAGMENT) ? fragment.slice(FRAGMENT.length) : null
}
