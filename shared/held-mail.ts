import type { Operation } from './journal'
import { HOLD_LIMIT_MS, sendsIn } from './mail-service'
import type { Reading } from './reading'

/** When the present state, and the present stop, were first read; ms since the epoch. `stoppedAt` is null while mail goes out. */
export type FirstSeen = {
  readonly state: string
  readonly stateAt: number
  readonly stoppedAt: number | null
}

/** Since when mail is held: `exact` when we blocked it ourselves, else when it was first seen stopped. */
export type HeldSince = { readonly since: number; readonly exact: boolean }

/**
 * Carries the first sight of state and stop on to a new reading. A purge deletes what is held and an unknown word tells
 * nothing, so both end the stop.
 */
export function firstSeenAfter(before: FirstSeen | null, reading: Reading): FirstSeen {
  const { state, at } = reading
  const stateAt = before?.state === state ? before.stateAt : at
  return { state, stateAt, stoppedAt: isStopped(state) ? (before?.stoppedAt ?? at) : null }
}

/** Whether mail is held in this state. */
function isStopped(word: string): boolean {
  return sendsIn(word) === false && word !== 'purging'
}

/**
 * Since when mail is held; null while none is. It is exact when the stop was first seen by the very reading that showed
 * the effect of a block of ours: then it began when the host took that block.
 */
export function heldSince(seen: FirstSeen | null, operations: readonly Operation[]): HeldSince | null {
  if (seen === null || seen.stoppedAt === null) return null
  const { stoppedAt } = seen
  const ours = operations.findLast((operation) => isBlockSeenAt(operation, stoppedAt))
  return ours === undefined
    ? { since: stoppedAt, exact: false }
    : { since: ours.answeredAt ?? ours.sentAt ?? stoppedAt, exact: true }
}

function isBlockSeenAt({ action, status, sentAt, settledAt }: Operation, at: number): boolean {
  const isSeenBlock = action === 'BLOCK' && status === 'seen'
  return isSeenBlock && sentAt !== null && settledAt !== null && sentAt <= at && at <= settledAt
}

/** How long the oldest held mail still has at `now`, in ms; 0 once it has begun to expire. */
export function holdLeft({ since }: HeldSince, now: number): number {
  return Math.max(0, since + HOLD_LIMIT_MS - now)
}
