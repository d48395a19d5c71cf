import { array, assert, constantFrom, integer, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACCOUNT_ID, readingOf, snapshotOf } from '../test/gallery/made-up'
import type { HostingRow } from './hosting-rows'
import { rowOf } from './hosting-rows'
import type { Column, Direction } from './hosting-rows-order'
import { COLUMNS, orderAfter, ordered } from './hosting-rows-order'

type Facts = { name: string; state?: string | null; sentToday?: number | null; since?: number | null }

function row({ name, state = 'ok', sentToday = 0, since = null }: Facts): HostingRow {
  return rowOf(
    snapshotOf({
      service: { accountId: ACCOUNT_ID, serviceName: name },
      reading: state === null ? null : readingOf({ state, sentToday }),
      stateSince: since,
      held: since === null ? null : { since, exact: true },
    }),
  )
}
const namesIn = (rows: readonly HostingRow[]) => rows.map(({ snapshot }) => snapshot.service.serviceName)

const rows = [
  row({ name: 'c-10.example', sentToday: 5, since: 30 }),
  row({ name: 'c-9.example', state: 'ko', sentToday: null }),
  row({ name: 'b.example', state: 'spam', sentToday: 5, since: 10 }),
  row({ name: 'a.example', state: null }),
  row({ name: 'd.example', state: 'frozen', sentToday: 70, since: 20 }),
]

describe('ordered', () => {
  it.each<[Column, Direction, string[]]>([
    ['state', 'ascending', ['b', 'c-9', 'd', 'c-10', 'a']],
    ['state', 'descending', ['c-10', 'd', 'c-9', 'b', 'a']],
    ['name', 'ascending', ['a', 'b', 'c-9', 'c-10', 'd']],
    ['name', 'descending', ['d', 'c-10', 'c-9', 'b', 'a']],
    ['sentToday', 'ascending', ['b', 'c-10', 'd', 'a', 'c-9']],
    ['sentToday', 'descending', ['d', 'b', 'c-10', 'a', 'c-9']],
    ['held', 'ascending', ['b', 'd', 'c-10', 'a', 'c-9']],
    ['lastChange', 'descending', ['c-10', 'd', 'b', 'a', 'c-9']],
  ])('by %s, %s: %j', (column, direction, names) => {
    expect(namesIn(ordered(rows, { column, direction }))).toEqual(names.map((name) => `${name}.example`))
  })

  const someRows = array(
    record({
      name: constantFrom('a.example', 'b.example', 'b2.example', 'b10.example'),
      state: option(constantFrom('ok', 'ko', 'spam', 'frozen')),
      sentToday: option(integer({ min: 0, max: 3 })),
      since: option(integer({ min: 0, max: 3 })),
    }).map(row),
  )
  const orders = record({
    column: constantFrom(...COLUMNS),
    direction: constantFrom<Direction[]>('ascending', 'descending'),
  })

  it('only moves rows, and puts what is not known last', () => {
    assert(
      property(someRows, orders, (some, order) => {
        const inOrder = ordered(some, order)
        expect(inOrder).toHaveLength(some.length)
        expect(new Set(inOrder)).toEqual(new Set(some))
        const isUnknown = inOrder.map(({ values }) => values[order.column] === null)
        expect(isUnknown).toEqual(isUnknown.toSorted())
      }),
    )
  })

  it('does not depend on the order before, and changes nothing the second time', () => {
    assert(
      property(someRows, orders, (some, order) => {
        const inOrder = ordered(some, order)
        expect(namesIn(ordered(some.toReversed(), order))).toEqual(namesIn(inOrder))
        expect(ordered(inOrder, order)).toEqual(inOrder)
      }),
    )
  })
})

describe('orderAfter', () => {
  const byState = { column: 'state', direction: 'ascending' } as const

  it.each<[Column, Direction]>([
    ['state', 'descending'],
    ['name', 'ascending'],
    ['sentToday', 'descending'],
    ['held', 'ascending'],
    ['lastChange', 'descending'],
  ])('from the state to %s: %s', (column, direction) => {
    expect(orderAfter(byState, column)).toEqual({ column, direction })
  })

  it('comes back when a column is chosen twice more', () => {
    for (const column of COLUMNS) {
      const once = orderAfter(byState, column)
      expect(orderAfter(orderAfter(once, column), column)).toEqual(once)
    }
  })
})
