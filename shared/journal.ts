import type { InferOutput } from 'valibot'
import { isSameAddress } from './address'
import type { Failure } from './failure'
import type { OperationSchema } from './journal-schema'
import type { Effect } from './mail-service'
import { effectShown } from './mail-service'
import type { Reading } from './reading'

/**
 * The life of one confirmed action:
 *
 *   intended ──▶ sent ──▶ seen        the host's state shows the effect
 *      │           ├────▶ refused     the host said no
 *      │           ├────▶ unknown     neither within the time given: the person is asked to look
 *      └───────────┴────▶ dropped     it is certain that nothing left this machine: too old to send, or not possible
 *
 * `intended` is written before anything else, `sent` before the request leaves. From `sent` on a request is never
 * repeated: only readings of the host's state settle it.
 */
export const SURFACES = ['frame', 'popup', 'options', 'dashboard'] as const
export type Surface = (typeof SURFACES)[number]

export const STATUSES = ['intended', 'sent', 'seen', 'refused', 'unknown', 'dropped'] as const
export type OperationStatus = (typeof STATUSES)[number]

/** One operation, as the journal keeps it. */
export type Operation = InferOutput<typeof OperationSchema>

/** An intent that was not sent within this time is dropped: 60 s, in ms. */
export const SEND_WITHIN_MS = 60_000
/** Without an answer, and without an effect, an operation is put to the person after 60 s, in ms. */
export const UNANSWERED_LIMIT_MS = 60_000
/** An answered request may take minutes to show: 15, in ms. */
export const ANSWERED_LIMIT_MS = 15 * 60_000
/** A purge that runs longer than this is put to the person: 60 minutes, in ms (usual: 5 to 10). */
export const RUNNING_LIMIT_MS = 60 * 60_000

const OPEN: readonly OperationStatus[] = ['intended', 'sent']

/** Whether an operation is still on its way. */
export function isOpen(operation: Operation): boolean {
  return OPEN.includes(operation.status)
}

function limitOf(operation: Operation): number {
  if (operation.runningSince !== null) return RUNNING_LIMIT_MS
  return operation.answeredAt === null ? UNANSWERED_LIMIT_MS : ANSWERED_LIMIT_MS
}

/** Settles an operation as `status` at `now` (ms), with the state the host shows, or null. */
export function settle(
  operation: Operation,
  status: 'seen' | 'refused' | 'unknown' | 'dropped',
  now: number,
  stateAfter: string | null,
  failure: Failure | null = null,
): Operation {
  return { ...operation, status, settledAt: now, stateAfter, failure }
}

/** How far a reading shows what was asked for. */
export function effectIn({ action, recipient }: Operation, reading: Reading): Effect {
  if (action !== 'RECIPIENT') return effectShown(action, reading.state)
  return isSameAddress(reading.email, recipient) ? 'done' : 'not-yet'
}

/**
 * Judges a sent operation by a reading that was asked for after the request had ended or been given up.
 * Gives the operation back unchanged while there is nothing new.
 */
export function judgeByReading(operation: Operation, reading: Reading, now: number): Operation {
  if (operation.status !== 'sent' || operation.sentAt === null) return operation
  const effect = effectIn(operation, reading)
  if (effect === 'done') return settle(operation, 'seen', now, reading.state)
  const watched =
    effect === 'running' && operation.runningSince === null ? { ...operation, runningSince: now } : operation
  return judgeByTime(watched, now, reading.state)
}

/** Judges an open operation by the clock alone: too old to send, or too long without an effect. */
export function judgeByTime(operation: Operation, now: number, state: string | null = null): Operation {
  if (operation.status === 'intended') {
    return now - operation.intendedAt > SEND_WITHIN_MS ? settle(operation, 'dropped', now, state) : operation
  }
  if (operation.status !== 'sent') return operation
  const since = operation.runningSince ?? operation.answeredAt ?? operation.sentAt ?? operation.intendedAt
  return now - since > limitOf(operation) ? settle(operation, 'unknown', now, state) : operation
}
