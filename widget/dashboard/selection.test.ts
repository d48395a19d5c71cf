import { describe, expect, it } from 'vitest'
import { rowOf } from '../../shared/hosting-rows'
import { ACCOUNT_ID, operationOf, readingOf, snapshotOf } from '../../test/gallery/made-up'
import { bulkOffer, keysBetween, NOTHING_SELECTED, selectedRows, withRows } from './selection'

const row = (name: string, state = 'ok', permits: readonly ('BLOCK' | 'UNBLOCK')[] = ['BLOCK', 'UNBLOCK']) =>
  rowOf(
    snapshotOf({
      service: { accountId: ACCOUNT_ID, serviceName: name },
      reading: readingOf({ state }),
      permits: [...permits],
    }),
  )
const rows = ['a', 'b', 'c', 'd'].map((name) => row(name))
const keys = rows.map(({ key }) => key)
const [a = '', b = '', c = '', d = ''] = keys

describe('withRows', () => {
  it('adds and takes away, and leaves the old selection as it was', () => {
    const two = withRows(NOTHING_SELECTED, [a, b], true)
    expect([...withRows(two, [b, c], true)]).toEqual([a, b, c])
    expect([...withRows(two, [b, c], false)]).toEqual([a])
    expect([...two]).toEqual([a, b])
  })
})

describe('keysBetween', () => {
  it.each<[string | null, string, string[]]>([
    [b, d, [b, c, d]],
    [d, b, [b, c, d]],
    [b, b, [b]],
    [null, c, [c]],
    ['gone', c, [c]],
  ])('%s and %s: %j', (from, to, between) => {
    expect(keysBetween(rows, from, to)).toEqual(between)
  })
})

describe('selectedRows', () => {
  it('forgets what is not in the list any more', () => {
    expect(selectedRows(rows, new Set([c, 'gone', a]))).toEqual([rows[0], rows[2]])
  })
})

describe('bulkOffer', () => {
  it.each([
    ['BLOCK', [row('a', 'ok'), row('b', 'ko'), row('c', 'force')], { affected: 2, obstacle: null }],
    ['UNBLOCK', [row('a', 'ok'), row('b', 'ko'), row('c', 'spam')], { affected: 1, obstacle: null }],
    ['BLOCK', [row('a', 'ko')], { affected: 0, obstacle: 'none-affected' }],
    ['BLOCK', [row('a', 'ok', [])], { affected: 0, obstacle: 'none-affected' }],
    ['UNBLOCK', [], { affected: 0, obstacle: 'none-affected' }],
    [
      'BLOCK',
      Array.from({ length: 1001 }, (_, index) => row(`h${index}`)),
      { affected: 1001, obstacle: 'too-many' },
    ],
  ] as const)('%s', (action, some, offer) => {
    expect(bulkOffer(action, some)).toEqual(offer)
  })

  it('leaves out what is busy', () => {
    const busy = rowOf(snapshotOf({ permits: ['BLOCK'], operation: operationOf({ status: 'sent' }) }))
    expect(bulkOffer('BLOCK', [busy]).affected).toBe(0)
  })
})
