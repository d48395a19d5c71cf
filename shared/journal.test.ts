import { describe, expect, it } from 'vitest'
import { operationOf, readingOf } from '../test/gallery/made-up'
import type { Operation, OperationStatus } from './journal'
import {
  ANSWERED_LIMIT_MS,
  isOpen,
  judgeByReading,
  judgeByTime,
  RUNNING_LIMIT_MS,
  SEND_WITHIN_MS,
  STATUSES,
  settle,
  UNANSWERED_LIMIT_MS,
} from './journal'
import { type Action, STATES } from './mail-service'

const NOW = 10_000_000
const SETTLED = ['seen', 'refused', 'unknown', 'dropped'] as const

const intended = (age: number) =>
  operationOf({ status: 'intended', intendedAt: NOW - age, sentAt: null, answeredAt: null })
/** Sent, not answered. */
const unanswered = (age: number) =>
  operationOf({ intendedAt: NOW - age, sentAt: NOW - age, answeredAt: null })
/** Sent long ago, answered `age` ago. */
const answered = (age: number) =>
  operationOf({ intendedAt: NOW - age - 999, sentAt: NOW - age - 999, answeredAt: NOW - age })
/** Answered long ago, running for `age`. */
const running = (age: number) =>
  operationOf({ action: 'PURGE', sentAt: 0, answeredAt: 0, runningSince: NOW - age })

const ended = (operation: Operation, status: OperationStatus, stateAfter: string | null) => ({
  ...operation,
  status,
  settledAt: NOW,
  stateAfter,
})

describe('isOpen', () => {
  it.each(STATUSES)('%s', (status) => {
    expect(isOpen(operationOf({ status }))).toBe(status === 'intended' || status === 'sent')
  })
})

describe('settle', () => {
  it.each(SETTLED)('as %s keeps what was known, and says when and why', (status) => {
    const operation = operationOf({ queryId: 'q', failure: { kind: 'internal' } })
    expect(settle(operation, status, NOW, 'ko')).toEqual({
      ...ended(operation, status, 'ko'),
      failure: null,
    })
    expect(settle(operation, status, NOW, null, { kind: 'keys-refused', why: 'untold' }).failure).toEqual({
      kind: 'keys-refused',
      why: 'untold',
    })
  })
})

describe('judgeByTime', () => {
  it.each<[string, Operation, OperationStatus]>([
    ['unsent, young enough', intended(SEND_WITHIN_MS), 'intended'],
    ['unsent, too old', intended(SEND_WITHIN_MS + 1), 'dropped'],
    ['unanswered, within its minute', unanswered(UNANSWERED_LIMIT_MS), 'sent'],
    ['unanswered, past it', unanswered(UNANSWERED_LIMIT_MS + 1), 'unknown'],
    ['answered, within its quarter', answered(ANSWERED_LIMIT_MS), 'sent'],
    ['answered, past it', answered(ANSWERED_LIMIT_MS + 1), 'unknown'],
    ['running, within its hour', running(RUNNING_LIMIT_MS), 'sent'],
    ['running, past it', running(RUNNING_LIMIT_MS + 1), 'unknown'],
    ['unsent, from a clock that was set back', intended(-3_600_000), 'intended'],
    ['sent, from a clock that was set back', unanswered(-3_600_000), 'sent'],
  ])('%s: %#', (_what, operation, status) => {
    const judged = judgeByTime(operation, NOW, 'ok')
    expect(judged).toEqual(status === operation.status ? operation : ended(operation, status, 'ok'))
  })

  it.each(SETTLED)('leaves what is %s alone, however old', (status) => {
    const operation = operationOf({ status, intendedAt: 0, sentAt: 0 })
    expect(judgeByTime(operation, NOW * 10)).toBe(operation)
    expect(judgeByReading(operation, readingOf({ state: 'ko' }), NOW * 10)).toBe(operation)
  })
})

describe('judgeByReading', () => {
  /** For each action the states in which it is seen as done; PURGE in `purging` is under way. */
  const DONE_IN: Readonly<Record<Action, readonly string[]>> = {
    BLOCK: ['ko', 'bounce', 'spam'],
    UNBLOCK: ['ok', 'force'],
    PURGE: ['ok', 'force'],
  }
  const words = [...STATES, 'frozen', 'constructor']
  const cases = (Object.keys(DONE_IN) as Action[]).flatMap((action) =>
    words.map((word) => [action, word] as const),
  )

  it.each(cases)('%s while the host says %s', (action, word) => {
    const operation = { ...answered(1000), action }
    const judged = judgeByReading(operation, readingOf({ state: word }), NOW)
    if (DONE_IN[action].includes(word)) expect(judged).toEqual(ended(operation, 'seen', word))
    else if (action === 'PURGE' && word === 'purging')
      expect(judged).toEqual({ ...operation, runningSince: NOW })
    else expect(judged).toBe(operation)
  })

  it.each<[string, Operation, string, OperationStatus]>([
    ['no effect, no answer, past its minute', unanswered(UNANSWERED_LIMIT_MS + 1), 'ok', 'unknown'],
    ['no effect, answered, past its quarter', answered(ANSWERED_LIMIT_MS + 1), 'ok', 'unknown'],
    ['the effect, however late', answered(ANSWERED_LIMIT_MS * 9), 'ko', 'seen'],
    ['a purge that never ends', running(RUNNING_LIMIT_MS + 1), 'purging', 'unknown'],
    ['a purge that ends late', running(RUNNING_LIMIT_MS + 1), 'ok', 'seen'],
  ])('%s: %s, %s', (_what, operation, word, status) => {
    expect(judgeByReading(operation, readingOf({ state: word }), NOW)).toEqual(ended(operation, status, word))
  })

  it('gives a purge that begins to show its hour from then on, not from when it was sent', () => {
    const late = { ...answered(ANSWERED_LIMIT_MS + 1), action: 'PURGE' as const }
    const seenRunning = judgeByReading(late, readingOf({ state: 'purging' }), NOW)
    expect(seenRunning).toEqual({ ...late, runningSince: NOW })
    const again = judgeByReading(seenRunning, readingOf({ state: 'purging' }), NOW + RUNNING_LIMIT_MS)
    expect(again).toBe(seenRunning)
  })

  it('does not judge what was never sent', () => {
    const operation = intended(1000)
    expect(judgeByReading(operation, readingOf({ state: 'ko' }), NOW)).toBe(operation)
  })
})
