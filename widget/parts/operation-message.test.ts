import { describe, expect, it } from 'vitest'
import type { Operation } from '../../shared/journal'
import type { Reading } from '../../shared/reading'
import { en } from '../../shared/words/en'
import { formatFor } from '../../shared/words/format'
import { operationOf, readingOf } from '../../test/gallery/made-up'
import { isNews, operationMessage } from './operation-message'

const spoken = { words: en, format: formatFor('en'), language: 'en' as const }
const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('operationMessage', () => {
  it.each<[Partial<Operation>, string, string]>([
    [{ status: 'intended', sentAt: null, answeredAt: null }, 'moving', en.operation.intended],
    [{ status: 'sent', answeredAt: null }, 'moving', en.operation.sent('5 minutes ago')],
    [{ status: 'sent' }, 'moving', en.operation.waiting('5 minutes ago')],
    [{ status: 'sent', runningSince: 2 * MINUTE }, 'moving', en.operation.running('3 minutes')],
    [{ status: 'seen' }, 'green', en.operation.seen],
    [{ status: 'refused' }, 'red', en.operation.refused],
    [
      { status: 'refused', failure: { kind: 'action-refused', hostSays: 'not in this state' } },
      'red',
      en.failures['action-refused']({ kind: 'action-refused', hostSays: 'not in this state' }),
    ],
    [{ status: 'unknown' }, 'amber', en.operation.unknown],
    [{ status: 'unknown', failure: { kind: 'host-unreachable', host: 'h' } }, 'amber', en.operation.unknown],
    [{ status: 'dropped' }, 'grey', en.operation.dropped],
    [
      { status: 'dropped', failure: { kind: 'account-gone' } },
      'grey',
      `${en.operation.dropped} ${en.failures['account-gone']({ kind: 'account-gone' })}`,
    ],
  ])('%j is %s: %s', (parts, tone, message) => {
    expect(operationMessage(operationOf(parts), 5 * MINUTE, spoken)).toEqual({ tone, message })
  })
})

describe('isNews', () => {
  it.each<[Partial<Operation>, Partial<Reading>, boolean]>([
    [{ action: 'BLOCK', status: 'seen' }, { state: 'ko' }, true],
    [{ action: 'BLOCK', status: 'seen' }, { state: 'ok' }, false],
    [{ action: 'PURGE', status: 'seen' }, { state: 'ok' }, true],
    [{ action: 'PURGE', status: 'seen' }, { state: 'bounce' }, false],
    [{ action: 'RECIPIENT', recipient: 'a@b.example', status: 'seen' }, { email: 'A@b.example' }, true],
    [{ action: 'RECIPIENT', recipient: 'a@b.example', status: 'seen' }, { email: 'c@b.example' }, false],
    [{ action: 'PURGE', status: 'refused' }, { state: 'bounce' }, true],
    [{ action: 'PURGE', status: 'sent' }, { state: 'bounce' }, true],
  ])('%j beside %j: %s', (parts, now, news) => {
    expect(isNews(operationOf({ settledAt: 0, ...parts }), 1, readingOf(now))).toBe(news)
  })

  it.each<[Partial<Operation>, number, boolean]>([
    [{ status: 'sent' }, 30 * HOUR, true],
    [{ status: 'seen', settledAt: 0 }, 59 * MINUTE, true],
    [{ status: 'seen', settledAt: 0 }, 61 * MINUTE, false],
    [{ status: 'unknown', settledAt: 0 }, 23 * HOUR, true],
    [{ status: 'unknown', settledAt: 0 }, 25 * HOUR, false],
  ])('%j after %d ms: %s', (parts, now, news) => {
    expect(isNews(operationOf(parts), now, null)).toBe(news)
  })
})
