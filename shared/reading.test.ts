import { describe, expect, it } from 'vitest'
import type { MailService } from './endpoints'
import type { Tone } from './mail-service'
import { isStale, readingOf, STALE_AFTER_MS, worstTone } from './reading'

const SERVICE: MailService = {
  ...{ state: 'ok', email: 'owner@example.com' },
  ...{ sent: 48_211, sentToday: 128, bounce: 312, maxPerDay: 1000 },
}

describe('readingOf', () => {
  it.each<[string, Partial<MailService>]>([
    ['a recipient', {}],
    ['no recipient', { email: null }],
    ['a counter that tells nothing', { sentToday: null }],
  ])('keeps what the host told, with %s', (_what, parts) => {
    expect(readingOf({ ...SERVICE, ...parts }, 7)).toEqual({ ...SERVICE, ...parts, at: 7 })
  })
})

describe('isStale', () => {
  it.each([
    [0, false],
    [STALE_AFTER_MS, false],
    [STALE_AFTER_MS + 1, true],
    // A clock that was set back: the reading lies ahead.
    [-STALE_AFTER_MS * 2, false],
  ])('%i ms after it was taken: %s', (age, stale) => {
    expect(isStale(readingOf(SERVICE, 1_000_000), 1_000_000 + age)).toBe(stale)
  })
})

describe('worstTone', () => {
  it.each<[(string | null)[], Tone]>([
    [[], 'grey'],
    [['ok'], 'green'],
    [['ok', 'force'], 'green'],
    [['ok', 'purging'], 'amber'],
    [['ok', 'purging', null], 'grey'],
    [['ok', 'frozen'], 'grey'],
    [['ok', null, 'frozen', 'spam'], 'red'],
    [['toString'], 'grey'],
  ])('of %j is %s', (words, tone) => {
    expect(worstTone(words)).toBe(tone)
  })
})
