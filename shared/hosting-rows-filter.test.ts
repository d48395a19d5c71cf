import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACCOUNT_ID, INTENT_ID, operationOf, readingOf, snapshotOf } from '../test/gallery/made-up'
import type { HostingRow } from './hosting-rows'
import { rowOf } from './hosting-rows'
import type { RowFilter } from './hosting-rows-filter'
import { accountsOf, groupCounts, inGroup, NO_FILTER, ROW_GROUPS, searched } from './hosting-rows-filter'

function row(serviceName: string, state: string | null, account = 'Clients', isMoving = false): HostingRow {
  return rowOf(
    snapshotOf({
      service: { accountId: account === 'Clients' ? ACCOUNT_ID : INTENT_ID, serviceName },
      accountLabel: account,
      reading: state === null ? null : readingOf({ state }),
      operation: isMoving ? operationOf() : null,
      sites: [`https://www.${serviceName}`],
    }),
  )
}
const namesIn = (rows: readonly HostingRow[]) => rows.map(({ snapshot }) => snapshot.service.serviceName)

const rows = [
  row('cafe.example', 'ok'),
  row('shop.example', 'ko', 'Clients', true),
  row('blog.example', 'purging', 'Café Müller'),
  row('forum.example', null, 'Café Müller'),
  row('wiki.example', 'frozen'),
]

describe('searched', () => {
  it.each<[string, string[]]>([
    ['', ['cafe', 'shop', 'blog', 'forum', 'wiki']],
    ['  ', ['cafe', 'shop', 'blog', 'forum', 'wiki']],
    ['café', ['cafe', 'blog', 'forum']],
    ['CAFE muller', ['blog', 'forum']],
    ['müller forum', ['forum']],
    ['www.shop', ['shop']],
    ['clients blog', []],
    ['.*', []],
  ])('for “%s”: %j', (search, names) => {
    expect(namesIn(searched(rows, { ...NO_FILTER, search }))).toEqual(names.map((name) => `${name}.example`))
  })

  it('keeps to an account', () => {
    expect(namesIn(searched(rows, { ...NO_FILTER, accountId: INTENT_ID, search: 'o' }))).toEqual([
      'blog.example',
      'forum.example',
    ])
  })
})

describe('inGroup', () => {
  it.each<[RowFilter['group'], string[]]>([
    ['all', ['cafe', 'shop', 'blog', 'forum', 'wiki']],
    ['stopped', ['shop']],
    ['sending', ['cafe']],
    ['unknown', ['forum', 'wiki']],
    ['moving', ['shop', 'blog']],
  ])('%s: %j', (group, names) => {
    expect(namesIn(inGroup(rows, group))).toEqual(names.map((name) => `${name}.example`))
    expect(groupCounts(rows)[group]).toBe(names.length)
  })

  const someRows = array(
    record({ name: string(), state: constantFrom('ok', 'ko', 'purging', 'frozen', null) }).map(
      ({ name, state }) => row(name, state),
    ),
  )
  const groups = constantFrom<RowFilter['group'][]>('all', ...ROW_GROUPS)

  it('only leaves rows out, and keeps their order', () => {
    assert(
      property(someRows, groups, string(), (some, group, search) => {
        const rest = inGroup(searched(some, { group, accountId: null, search }), group)
        expect(rest).toEqual(some.filter((one) => rest.includes(one)))
      }),
    )
  })

  it('leaves no row behind no filter', () => {
    assert(
      property(someRows, (some) => {
        expect(new Set(ROW_GROUPS.flatMap((group) => inGroup(some, group)))).toEqual(new Set(some))
      }),
    )
  })

  it('finds less with every further word', () => {
    assert(
      property(someRows, string(), string(), (some, one, other) => {
        const fewer = searched(some, { ...NO_FILTER, search: `${one} ${other}` })
        const more = searched(some, { ...NO_FILTER, search: one })
        expect(more).toEqual(expect.arrayContaining(fewer))
      }),
    )
  })
})

describe('accountsOf', () => {
  it('names each once, by label', () => {
    expect(accountsOf(rows)).toEqual([
      { id: INTENT_ID, label: 'Café Müller' },
      { id: ACCOUNT_ID, label: 'Clients' },
    ])
    expect(accountsOf([])).toEqual([])
  })
})
