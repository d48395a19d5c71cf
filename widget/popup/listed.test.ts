import { describe, expect, it } from 'vitest'
import type { Operation } from '../../shared/journal'
import { ACCOUNT_ID, operationOf, readingOf, snapshotOf } from '../../test/gallery/made-up'
import { pendingCount, searched } from './listed'

const hosting = (serviceName: string, state: string, accountLabel: string, sites: string[] = []) =>
  snapshotOf({
    ...{ service: { accountId: ACCOUNT_ID, serviceName }, accountLabel, sites },
    reading: readingOf({ state }),
  })

const many = [
  hosting('a.hosting.example', 'ok', 'Garden clients', ['https://roses.example']),
  hosting('b.hosting.example', 'ko', 'Garden clients'),
  hosting('c.hosting.example', 'ok', 'Own', ['https://shop.example', 'https://Blog.example:8443']),
]

describe('searched', () => {
  it.each([
    ['', 'bac'],
    [' \n', 'bac'],
    ['B.HOST', 'b'],
    ['garden', 'ba'],
    ['roses', 'a'],
    ['blog', 'c'],
    ['8443', 'c'],
    ['garden roses', 'a'],
    ['roses own', ''],
    ['.*', ''],
    ['clientshttps', ''],
    ['00000000', ''],
  ])('%j finds %j, worst first', (search, found) => {
    expect(
      searched(many, search)
        .map(({ service }) => service.serviceName[0])
        .join(''),
    ).toBe(found)
  })
})

describe('pendingCount', () => {
  it.each<[Operation['status'][], number]>([
    [[], 0],
    [['seen', 'refused', 'unknown', 'dropped'], 0],
    [['intended', 'sent', 'seen'], 2],
  ])('of %j is %d', (statuses, count) => {
    const hostings = statuses.map((status) => snapshotOf({ operation: operationOf({ status }) }))
    expect(pendingCount([...hostings, snapshotOf()])).toBe(count)
  })
})
