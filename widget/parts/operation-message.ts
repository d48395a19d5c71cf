import type { Operation, OperationStatus } from '../../shared/journal'
import { effectIn, isOpen } from '../../shared/journal'
import type { Tone } from '../../shared/mail-service'
import type { Reading } from '../../shared/reading'
import { failureSentence } from '../../shared/words/failure-sentence'
import type { Spoken } from '../spoken'

/** The sign beside an operation; `moving` for one that is on its way. */
export type OperationTone = Tone | 'moving'

const TONES: Readonly<Record<OperationStatus, OperationTone>> = {
  intended: 'moving',
  sent: 'moving',
  seen: 'green',
  refused: 'red',
  unknown: 'amber',
  dropped: 'grey',
}

const HOUR_MS = 3_600_000
/** An end is told for a day; a good end, which the state shows as well, for an hour. In ms. */
const TOLD_FOR_MS = { good: HOUR_MS, other: 24 * HOUR_MS } as const

/** Whether the host still shows what a seen operation did; a later change of the state makes it past. */
function isStillShown(operation: Operation, reading: Reading | null): boolean {
  if (operation.status !== 'seen' || reading === null) return true
  return effectIn(operation, reading) === 'done'
}

/** Whether an operation is still news at `now` (ms): on its way, or ended not long ago and not overtaken since. */
export function isNews(operation: Operation, now: number, reading: Reading | null): boolean {
  if (isOpen(operation)) return true
  if (!isStillShown(operation, reading)) return false
  const toldFor = operation.status === 'seen' ? TOLD_FOR_MS.good : TOLD_FOR_MS.other
  return now - (operation.settledAt ?? operation.intendedAt) < toldFor
}

function sentMessage(operation: Operation, now: number, { words, format }: Spoken): string {
  if (operation.runningSince !== null) {
    return words.operation.running(format.duration(now - operation.runningSince))
  }
  const ago = format.ago(now - (operation.sentAt ?? operation.intendedAt))
  return operation.answeredAt === null ? words.operation.sent(ago) : words.operation.waiting(ago)
}

/** The sign of an operation, and how far it is or how it ended, in plain words at `now` (ms). */
export function operationMessage(
  operation: Operation,
  now: number,
  spoken: Spoken,
): { tone: OperationTone; message: string } {
  const { words } = spoken
  const { status, failure } = operation
  const tone = TONES[status]
  if (status === 'sent') return { tone, message: sentMessage(operation, now, spoken) }
  if (failure === null) return { tone, message: words.operation[status] }
  if (status === 'refused') return { tone, message: failureSentence(words, failure) }
  if (status === 'dropped')
    return { tone, message: `${words.operation.dropped} ${failureSentence(words, failure)}` }
  return { tone, message: words.operation[status] }
}
