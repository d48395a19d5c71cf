import { describe, expect, it } from 'vitest'
import { operationOf } from '../test/gallery/made-up'
import type { JournalQuery } from './journal-filter'
import { filterJournal, rangeStart } from './journal-filter'

const ONE = { accountId: 'one', serviceName: 'shop.example' }
const BLOG = { accountId: 'one', serviceName: 'blog.example' }
const NEW = { accountId: 'two', serviceName: 'new.example' }
const OTHER = { accountId: 'other', serviceName: 'shop.example' }

/** Oldest first, as the journal is. */
const journal = [
  operationOf({ ...ONE, id: 'a', action: 'BLOCK', status: 'seen', intendedAt: 100, stateAfter: 'ko' }),
  operationOf({
    ...BLOG,
    id: 'b',
    action: 'RECIPIENT',
    recipient: 'Marie@Example.org',
    status: 'seen',
    intendedAt: 200,
  }),
  operationOf({
    ...OTHER,
    id: 'c',
    action: 'UNBLOCK',
    surface: 'popup',
    status: 'refused',
    stateBefore: 'spam',
    intendedAt: 300,
    queryId: 'EU.ext-7.99',
    failure: { kind: 'action-refused', hostSays: 'Purge FIRST, please' },
  }),
  operationOf({ ...ONE, id: 'd', action: 'PURGE', status: 'sent', intendedAt: 400, stateBefore: 'ko' }),
  operationOf({ ...NEW, id: 'f', action: 'PURGE', status: 'intended', intendedAt: 500, stateBefore: null }),
]

describe('filterJournal', () => {
  it.each<[string, JournalQuery, string]>([
    ['everything', {}, 'fdcba'],
    ['everything, said at length', { service: undefined, search: undefined, from: undefined }, 'fdcba'],
    ['a hosting of one account', { service: ONE }, 'da'],
    ['the same name of another account', { service: OTHER }, 'c'],
    ['an unknown hosting', { service: { accountId: 'one', serviceName: 'x.example' } }, ''],
    ['an action', { action: 'BLOCK' }, 'a'],
    ['changes of the recipient', { action: 'RECIPIENT' }, 'b'],
    ['an outcome', { outcome: 'seen' }, 'ba'],
    ['an outcome that is none yet', { outcome: 'open' }, 'fd'],
    ['a surface', { surface: 'popup' }, 'c'],
    ['from a time on', { from: 300 }, 'fdc'],
    ['before a time', { to: 300 }, 'ba'],
    ['a period', { from: 200, to: 400 }, 'cb'],
    ['a period without end', { from: 400, to: 400 }, ''],
    ['a time from 1970 on', { from: 0 }, 'fdcba'],
    ['a search for nothing', { search: ' \t\n' }, 'fdcba'],
    ['a hosting’s name', { search: 'BLOG' }, 'b'],
    ['a recipient', { search: 'marie@' }, 'b'],
    ['a query id', { search: 'ext-7' }, 'c'],
    ['the host’s words', { search: 'purge first' }, 'c'],
    ['a state before', { search: 'spam' }, 'c'],
    ['a state before or after', { search: 'ko' }, 'da'],
    ['a kind of failure', { search: 'action-refused' }, 'c'],
    ['words of different fields', { search: 'unblock shop' }, 'c'],
    ['words that do not meet', { search: 'blog spam' }, ''],
    ['no pattern', { search: '.*' }, ''],
    ['nothing that is not there', { search: 'null' }, ''],
    ['no account', { search: 'other' }, ''],
    [
      'all at once',
      { service: OTHER, action: 'UNBLOCK', outcome: 'refused', search: 'spam', from: 1, to: 999 },
      'c',
    ],
    ['all at once, but one', { service: OTHER, action: 'UNBLOCK', outcome: 'seen', search: 'spam' }, ''],
  ])('finds %s', (_what, query, ids) => {
    expect(
      filterJournal(journal, query)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids)
  })

  it('keeps to the journal’s order where the clock was set back', () => {
    const later = operationOf({ ...ONE, id: 'e', intendedAt: 50 })
    expect(filterJournal([...journal, later], { service: ONE }).map(({ id }) => id)).toEqual(['e', 'd', 'a'])
  })

  it('leaves the journal as it was, and gives the same objects', () => {
    const before = [...journal]
    expect(filterJournal(journal, {})[0]).toBe(journal.at(-1))
    expect(journal).toEqual(before)
  })

  it.each([
    ['the page’s words', 'verweigert', 'c'],
    ['them beside the fields', 'verweigert spam', 'c'],
    ['both, where they do not meet', 'verweigert blog', ''],
  ])('finds %s', (_what, search, ids) => {
    const shownOf = ({ status }: { status: string }) => (status === 'refused' ? 'Verweigert' : '')
    expect(
      filterJournal(journal, { search }, shownOf)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids)
  })
})

describe('rangeStart', () => {
  const noon = new Date(2026, 2, 29, 12).getTime()
  it.each([
    ['all', undefined],
    ['today', new Date(2026, 2, 29).getTime()],
    ['week', noon - 7 * 24 * 3_600_000],
    ['month', noon - 30 * 24 * 3_600_000],
  ] as const)('of %s is %s', (range, start) => {
    expect(rangeStart(range, noon)).toBe(start)
  })

  it('begins today at midnight itself', () => {
    const midnight = new Date(2026, 5, 1).getTime()
    expect(rangeStart('today', midnight)).toBe(midnight)
  })
})
