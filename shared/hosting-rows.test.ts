import { describe, expect, it } from 'vitest'
import { ACCOUNT_ID, operationOf, readingOf, snapshotOf } from '../test/gallery/made-up'
import { errorShare, limitShare, rowOf } from './hosting-rows'
import type { OperationStatus } from './journal'
import type { Snapshot } from './messages'

const inState = (state: string, parts: Partial<Snapshot> = {}) =>
  rowOf(snapshotOf({ reading: readingOf({ state }), ...parts }))

describe('the groups of a row', () => {
  it.each([
    ['ok', ['sending']],
    ['force', ['sending']],
    ['ko', ['stopped']],
    ['bounce', ['stopped']],
    ['spam', ['stopped']],
    ['purging', ['moving']],
    ['frozen', ['unknown']],
    ['toString', ['unknown']],
  ])('%s: %j', (state, groups) => {
    expect(inState(state).groups).toEqual(groups)
  })

  it('is unknown before the first reading', () => {
    expect(rowOf(snapshotOf({ reading: null })).groups).toEqual(['unknown'])
  })

  it.each<[OperationStatus, boolean]>([
    ['intended', true],
    ['sent', true],
    ['seen', false],
    ['refused', false],
    ['unknown', false],
    ['dropped', false],
  ])('beside an operation that is %s, on its way: %s', (status, isMoving) => {
    const operation = operationOf({ status })
    expect(inState('ok', { operation }).groups).toEqual(isMoving ? ['sending', 'moving'] : ['sending'])
    expect(inState('purging', { operation }).groups).toEqual(['moving'])
  })
})

describe('the values of a row', () => {
  it('are those of the host, with what we worked out', () => {
    const row = rowOf(
      snapshotOf({
        reading: readingOf({ state: 'bounce', sent: 200, bounce: 50, sentToday: 7 }),
        stateSince: 100,
        held: { since: 90, exact: false },
        ticks: { 'read-errors': 95 },
      }),
    )
    expect(row.values).toEqual({
      ...{ state: 1, name: 'shop.cluster031.hosting.ovh.net', sentToday: 7, errorShare: 0.25 },
      ...{ held: 90, lastChange: 100, openSteps: 2 },
    })
  })

  it('are unknown before the first reading', () => {
    const { name, ...others } = rowOf(snapshotOf({ reading: null, stateSince: null })).values
    expect(name).not.toBeNull()
    expect(Object.values(others)).toEqual([null, null, null, null, null, null])
  })

  it('put what needs a person first', () => {
    const order = ['spam', 'bounce', 'ko', 'frozen', 'purging', 'force', 'ok']
    const values = order.map((state) => inState(state).values.state as number)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
    expect(new Set(values).size).toBe(order.length)
  })
})

describe('shares', () => {
  it.each([
    [200, 50, 0.25],
    [200, 0, 0],
    [0, 0, null],
    [null, 4, null],
    [200, null, null],
  ])('of %s sent, %s in error: %s', (sent, bounce, share) => {
    expect(errorShare({ reading: readingOf({ sent, bounce }) })).toBe(share)
  })

  it.each([
    [500, 1000, 0.5],
    [1204, 1000, 1.204],
    [500, 0, null],
    [500, -1, null],
    [null, 1000, null],
  ])('%s today of a limit of %s: %s', (sentToday, maxPerDay, share) => {
    expect(limitShare({ reading: readingOf({ sentToday, maxPerDay }) })).toBe(share)
  })

  it('are not known before the first reading', () => {
    expect([errorShare({ reading: null }), limitShare({ reading: null })]).toEqual([null, null])
  })
})

describe('what is searched', () => {
  it('is name, account and sites, without accents', () => {
    const service = { accountId: ACCOUNT_ID, serviceName: 'Shop.example' }
    const { searched } = rowOf(
      snapshotOf({ service, accountLabel: 'Éva Łuk', sites: ['https://eva.example', 'https://b.example'] }),
    )
    expect(searched).toBe('shop.example\neva luk\nhttps://eva.example\nhttps://b.example')
  })
})
