import { describe, expect, it } from 'vitest'
import { en } from '../../shared/words/en'
import { journalEn } from '../../shared/words/journal/en'
import { operationOf } from '../../test/gallery/made-up'
import type { JournalFilters } from './journal-filters'
import { isNarrowed, NO_FILTERS, queryOf, wordsShown } from './journal-filters'

const service = { accountId: 'one', serviceName: 'shop.example' }
const NOW = new Date(2026, 2, 1, 12).getTime()
const NOTHING = { action: undefined, outcome: undefined, surface: undefined, from: undefined }

describe('isNarrowed', () => {
  it.each<[Partial<JournalFilters>, boolean]>([
    [{}, false],
    [{ search: ' \n' }, false],
    [{ search: 'x' }, true],
    [{ action: 'BLOCK' }, true],
    [{ outcome: 'open' }, true],
    [{ surface: 'popup' }, true],
    [{ range: 'today' }, true],
  ])('%j: %s', (filters, narrowed) => {
    expect(isNarrowed({ ...NO_FILTERS, ...filters })).toBe(narrowed)
  })
})

describe('queryOf', () => {
  it.each<[Partial<JournalFilters>, object]>([
    [{}, NOTHING],
    [{ search: 'a b' }, { ...NOTHING, search: 'a b' }],
    [{ action: 'RECIPIENT' }, { ...NOTHING, action: 'RECIPIENT' }],
    [{ outcome: 'open' }, { ...NOTHING, outcome: 'open' }],
    [{ surface: 'frame' }, { ...NOTHING, surface: 'frame' }],
    [{ range: 'week' }, { ...NOTHING, from: NOW - 7 * 24 * 3_600_000 }],
    [{ action: 'toString', outcome: 'sent', surface: 'x', range: '' }, NOTHING],
  ])('of %j', (filters, query) => {
    const all = { ...NO_FILTERS, ...filters }
    expect(queryOf(all, null, NOW)).toEqual({ search: '', service: undefined, ...query })
    expect(queryOf(all, service, NOW)).toEqual({ search: '', ...query, service })
  })
})

describe('wordsShown', () => {
  it('are those of the list', () => {
    const operation = operationOf({
      ...{ action: 'UNBLOCK', surface: 'frame', status: 'sent', stateBefore: 'ko', stateAfter: 'frozen' },
      failure: { kind: 'account-gone' },
    })
    expect(wordsShown(operation, 'Client sites', en, journalEn).split('\n')).toEqual([
      'Client sites',
      en.actions.UNBLOCK,
      journalEn.surfaces.frame,
      en.states.ko.name,
      'frozen',
      journalEn.outcomes.open,
      en.failures['account-gone']({ kind: 'account-gone' }),
    ])
  })

  it('leave out what is not there', () => {
    const shown = wordsShown(operationOf({ stateBefore: null }), null, en, journalEn)
    expect(shown).not.toMatch(/null|undefined/)
  })
})
