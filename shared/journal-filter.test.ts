import { describe, expect, it } from 'vitest'
import { operationOf } from '../test/gallery/made-up'
import type { JournalQuery } from './journal-filter'
import { filterJournal } from './journal-filter'

const ONE = { accountId: 'one', serviceName: 'shop.example' }
const BLOG = { accountId: 'one', serviceName: 'blog.example' }
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
    status: 'refused',
    stateBefore: 'spam',
    intendedAt: 300,
    queryId: 'EU.ext-7.99',
    failure: { kind: 'action-refused', hostSays: 'Purge FIRST, please' },
  }),
  operationOf({ ...ONE, id: 'd', action: 'PURGE', status: 'sent', intendedAt: 400, stateBefore: 'ko' }),
]

describe('filterJournal', () => {
  it.each<[string, JournalQuery, string]>([
    ['everything', {}, 'dcba'],
    ['everything, said at length', { service: undefined, search: undefined, from: undefined }, 'dcba'],
    ['a hosting of one account', { service: ONE }, 'da'],
    ['the same name of another account', { service: OTHER }, 'c'],
    ['an unknown hosting', { service: { accountId: 'one', serviceName: 'x.example' } }, ''],
    ['an action', { action: 'BLOCK' }, 'a'],
    ['changes of the recipient', { action: 'RECIPIENT' }, 'b'],
    ['an outcome', { outcome: 'seen' }, 'ba'],
    ['an outcome that is none yet', { outcome: 'sent' }, 'd'],
    ['from a time on', { from: 300 }, 'dc'],
    ['before a time', { to: 300 }, 'ba'],
    ['a period', { from: 200, to: 400 }, 'cb'],
    ['a period without end', { from: 400, to: 400 }, ''],
    ['a time from 1970 on', { from: 0 }, 'dcba'],
    ['a search for nothing', { search: ' \t\n' }, 'dcba'],
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
    expect(filterJournal(journal, {})[0]).toBe(journal[3])
    expect(journal).toEqual(before)
  })
})
