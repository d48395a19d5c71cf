import { FRESH_MS } from '../../shared/reading'
import type { HostingRecord } from './hosting-records'

/** How often a hosting is read, in ms (reference: hosting facts, rate limit). */
export const INTERVALS = {
  /** An operation on it is on its way. */
  pending: 5_000,
  /** The operation has been on its way for two minutes. */
  pendingLong: 15_000,
  /** A surface shows it. */
  shown: 60_000,
  /** Nobody looks. */
  background: 15 * 60_000,
} as const

const LONGEST_BACKOFF_MS = 15 * 60_000
const SLACK_MS = 250

/** Extra wait after failures: 10 s, 20 s, 40 s … up to 15 minutes. */
export function backoffMs(failedTries: number): number {
  return failedTries === 0 ? 0 : Math.min(5_000 * 2 ** failedTries, LONGEST_BACKOFF_MS)
}

/** Whether a hosting that is to be read every `intervalMs` is due at `now`. A clock set back makes it due. */
export function isDue(record: HostingRecord, intervalMs: number, now: number): boolean {
  return isAllowed(record, Math.max(intervalMs, backoffMs(record.failedTries)), now)
}

/** Whether a person who asks gets a reading at `now`: they may know that the trouble is over, so no backoff counts. */
export function isFreshDue(record: HostingRecord, now: number): boolean {
  return isAllowed(record, FRESH_MS, now)
}

function isAllowed(record: HostingRecord, waitMs: number, now: number): boolean {
  if (now < record.notBefore) return false
  const since = now - record.triedAt
  return since < 0 || since + SLACK_MS >= waitMs
}
