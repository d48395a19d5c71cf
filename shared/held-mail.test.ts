import { describe, expect, it } from 'vitest'
import { operationOf, readingOf } from '../test/gallery/made-up'
import type { FirstSeen } from './held-mail'
import { firstSeenAfter, heldSince, holdLeft } from './held-mail'
import type { Operation } from './journal'
import { HOLD_LIMIT_MS } from './mail-service'

const seen = (state: string, stateAt: number, stoppedAt: number | null): FirstSeen => ({
  state,
  stateAt,
  stoppedAt,
})

describe('firstSeenAfter', () => {
  it.each<[string, FirstSeen | null, string, FirstSeen]>([
    ['a first reading, sending', null, 'ok', seen('ok', 10, null)],
    ['a first reading, stopped', null, 'ko', seen('ko', 10, 10)],
    ['the same state', seen('ok', 3, null), 'ok', seen('ok', 3, null)],
    ['a stop', seen('ok', 3, null), 'bounce', seen('bounce', 10, 10)],
    ['the same stop', seen('ko', 3, 3), 'ko', seen('ko', 3, 3)],
    ['another kind of stop', seen('ko', 5, 3), 'spam', seen('spam', 10, 3)],
    ['sending again', seen('ko', 3, 3), 'force', seen('force', 10, null)],
    ['a purge', seen('ko', 3, 3), 'purging', seen('purging', 10, null)],
    ['a word we do not know', seen('ko', 3, 3), 'frozen', seen('frozen', 10, null)],
  ])('%s', (_what, before, state, after) => {
    expect(firstSeenAfter(before, readingOf({ at: 10, state }))).toEqual(after)
  })
})

describe('heldSince', () => {
  const block = (parts: Partial<Operation>) =>
    operationOf({ ...{ action: 'BLOCK', status: 'seen', sentAt: 5, answeredAt: 6, settledAt: 11 }, ...parts })
  const stopped = seen('ko', 10, 10)

  it.each<[string, FirstSeen | null, Operation[], object | null]>([
    ['never read', null, [], null],
    ['sending', seen('ok', 3, null), [block({})], null],
    ['stopped by somebody', stopped, [], { since: 10, exact: false }],
    ['blocked from here', stopped, [block({})], { since: 6, exact: true }],
    ['blocked, the answer lost', stopped, [block({ answeredAt: null })], { since: 5, exact: true }],
    [
      'our block was another time',
      stopped,
      [block({ sentAt: 1, settledAt: 9 })],
      { since: 10, exact: false },
    ],
    ['our block came later', stopped, [block({ sentAt: 11, settledAt: 12 })], { since: 10, exact: false }],
    ['our block was refused', stopped, [block({ status: 'refused' })], { since: 10, exact: false }],
    ['something else was done', stopped, [block({ action: 'UNBLOCK' })], { since: 10, exact: false }],
    [
      'the recipient was changed since',
      stopped,
      [block({}), operationOf({ action: 'RECIPIENT', status: 'seen', sentAt: 20, settledAt: 21 })],
      { since: 6, exact: true },
    ],
  ])('%s', (_what, first, operations, held) => {
    expect(heldSince(first, operations)).toEqual(held)
  })
})

describe('holdLeft', () => {
  it.each([
    [0, HOLD_LIMIT_MS],
    [1, HOLD_LIMIT_MS - 1],
    [HOLD_LIMIT_MS, 0],
    [HOLD_LIMIT_MS * 2, 0],
  ])('%i ms after it began: %i ms', (age, left) => {
    expect(holdLeft({ since: 1000, exact: true }, 1000 + age)).toBe(left)
  })
})
