import { describe, expect, it } from 'vitest'
import type { Operation, OperationStatus } from '../../shared/journal'
import type { BulkItem, BulkView } from '../../shared/messages'
import { ACCOUNT_ID, operationOf, readingOf } from '../../test/gallery/made-up'
import type { BulkCourse, ItemResult } from './bulk-course'
import {
  bulkPhaseOf,
  countsOf,
  judged,
  NEW_BULK_COURSE,
  resultOf,
  subjectOf,
  troubleFirst,
  withView,
} from './bulk-course'
import type { Phase } from './course'

const COMMITTED_AT = 1000
const idOf = (name: string) => `intent-${name}`

function itemOf(name: string, parts: Partial<BulkItem> = {}): BulkItem {
  return {
    service: { accountId: ACCOUNT_ID, serviceName: `${name}.example` },
    accountLabel: 'Client sites',
    isDemo: false,
    permits: ['BLOCK', 'UNBLOCK', 'PURGE', 'RECIPIENT'],
    reading: readingOf(),
    operation: null,
    intentId: idOf(name),
    isChosen: false,
    failure: null,
    ...parts,
  }
}

const viewOf = (items: BulkItem[], parts: Partial<BulkView> = {}): BulkView => ({
  ...{ bulkId: 'bulk', action: 'BLOCK', committedAt: null, isOver: false, items },
  ...parts,
})
const own = (name: string, status: OperationStatus, parts: Partial<Operation> = {}) =>
  operationOf({ id: idOf(name), status, intendedAt: COMMITTED_AT + 5, ...parts })
const foreign = (status: OperationStatus, intendedAt: number) =>
  operationOf({ id: 'foreign', status, intendedAt })
const stopped = readingOf({ state: 'ko' })
const internal = { kind: 'internal' } as const

describe('resultOf, before the commit', () => {
  it.each<[string, Partial<BulkItem>, ItemResult]>([
    ['available', {}, 'affected'],
    ['in another state', { reading: stopped }, 'left'],
    ['in an unknown state', { reading: readingOf({ state: 'frozen' }) }, 'left'],
    ['never read', { reading: null }, 'left'],
    ['read-only', { permits: ['UNBLOCK'] }, 'left'],
    ['busy', { operation: foreign('sent', 0) }, 'left'],
    ['busy till now', { operation: foreign('seen', 0) }, 'affected'],
  ])('%s: %#', (_what, parts, result) => {
    const item = itemOf('a', parts)
    expect(resultOf(viewOf([item]), item, new Map())).toBe(result)
  })
})

describe('resultOf, after the commit', () => {
  const chosen = (parts: Partial<BulkItem> = {}) => itemOf('a', { isChosen: true, ...parts })
  it.each<[string, BulkItem, boolean, ItemResult]>([
    ['not chosen', itemOf('a'), false, 'left'],
    ['not chosen, though it could be now', itemOf('a'), true, 'left'],
    ['not tried yet', chosen(), false, 'waiting'],
    ['its state changed meanwhile', chosen({ reading: stopped }), false, 'waiting'],
    ['stopped before its turn', chosen(), true, 'dropped'],
    ['could not be asked for', chosen({ failure: internal }), false, 'failed'],
    ['intended', chosen({ operation: own('a', 'intended') }), false, 'waiting'],
    ['sent', chosen({ operation: own('a', 'sent') }), true, 'sent'],
    ['seen', chosen({ operation: own('a', 'seen') }), true, 'seen'],
    ['refused', chosen({ operation: own('a', 'refused'), failure: internal }), true, 'refused'],
    ['unknown', chosen({ operation: own('a', 'unknown') }), true, 'unknown'],
    ['dropped', chosen({ operation: own('a', 'dropped') }), true, 'dropped'],
    ['beside an older operation', chosen({ operation: foreign('seen', 0) }), false, 'waiting'],
    ['stopped, beside an older operation', chosen({ operation: foreign('seen', 0) }), true, 'dropped'],
    ['hidden by a newer operation', chosen({ operation: foreign('sent', 2000) }), true, 'unknown'],
  ])('%s: %#', (_what, item, isOver, result) => {
    const { view, known } = withView(NEW_BULK_COURSE, viewOf([item], { committedAt: COMMITTED_AT, isOver }))
    expect(view && resultOf(view, item, known)).toBe(result)
  })

  it.each<[OperationStatus, ItemResult]>([
    ['sent', 'unknown'],
    ['seen', 'seen'],
    ['refused', 'refused'],
  ])('remembers one that was %s when the hosting’s next one hides it: %s', (status, result) => {
    const viewAfter = (operation: Operation) =>
      viewOf([chosen({ operation })], { committedAt: COMMITTED_AT, isOver: true })
    const first = withView(NEW_BULK_COURSE, viewAfter(own('a', status, { failure: internal })))
    const [item] = judged(withView(first, viewAfter(foreign('sent', 5000))))
    expect(item).toMatchObject({ result, failure: internal })
  })
})

describe('bulkPhaseOf', () => {
  const asked: BulkCourse = {
    ...NEW_BULK_COURSE,
    view: viewOf([itemOf('a'), itemOf('b', { reading: null })]),
  }
  const committed = (parts: Partial<BulkItem>, isOver = false) =>
    withView(NEW_BULK_COURSE, viewOf([itemOf('a', { isChosen: true, ...parts })], { committedAt: 1, isOver }))
  it.each<[string, BulkCourse, Phase]>([
    ['nothing known', NEW_BULK_COURSE, 'loading'],
    ['no such question', { ...NEW_BULK_COURSE, failure: { kind: 'intent-ended' } }, 'ended'],
    ['ended before it was read', { ...NEW_BULK_COURSE, endedElsewhere: true }, 'ended'],
    ['asked', asked, 'ready'],
    ['nothing affected', { ...asked, view: viewOf([itemOf('a', { reading: null })]) }, 'ended'],
    ['no items at all', { ...asked, view: viewOf([]) }, 'ended'],
    ['cancelled', { ...asked, cancelled: true }, 'ended'],
    ['answered elsewhere', { ...asked, endedElsewhere: true }, 'ended'],
    ['committed', { ...asked, committed: true }, 'waiting'],
    ['committed, and told that it ended', { ...asked, committed: true, endedElsewhere: true }, 'waiting'],
    ['the commit failed', { ...asked, committed: true, failure: internal }, 'ended'],
    ['waiting to be sent', committed({}), 'sent'],
    ['the commit failed, but it goes on', { ...committed({}), failure: internal }, 'sent'],
    ['on its way, nothing more to send', committed({ operation: own('a', 'sent') }, true), 'sent'],
    ['settled', committed({ operation: own('a', 'seen') }, true), 'ended'],
    ['stopped', committed({}, true), 'ended'],
  ])('%s: %#', (_what, course, phase) => {
    expect(bulkPhaseOf(course, judged(course))).toBe(phase)
  })
})

describe('withView', () => {
  it.each([
    [false, true],
    [true, false],
  ])('is over: %s; still stopping: %s', (isOver, stopping) => {
    const course = { ...NEW_BULK_COURSE, stopping: true }
    expect(withView(course, viewOf([], { committedAt: 1, isOver })).stopping).toBe(stopping)
  })
})

describe('subjectOf', () => {
  const subject = (items: BulkItem[]) => subjectOf(judged({ ...NEW_BULK_COURSE, view: viewOf(items) }))
  const force = { reading: readingOf({ state: 'force' }) }
  it.each<[string, BulkItem[], boolean]>([
    ['the same', [itemOf('a'), itemOf('b')], true],
    ['a newer reading of the same', [itemOf('a', { reading: readingOf({ at: 9 }) }), itemOf('b')], true],
    ['one more that is left alone', [itemOf('a'), itemOf('b'), itemOf('c', { reading: null })], true],
    ['one less', [itemOf('a')], false],
    ['one more', [itemOf('a'), itemOf('b'), itemOf('c')], false],
    ['another', [itemOf('a'), itemOf('c')], false],
    ['another state', [itemOf('a'), itemOf('b', force)], false],
  ])('%s: %#', (_what, items, isSame) => {
    expect(subject(items) === subject([itemOf('a'), itemOf('b')])).toBe(isSame)
  })
})

describe('countsOf and troubleFirst', () => {
  const results: readonly [string, Partial<BulkItem>][] = [
    ['left', { isChosen: false }],
    ['seen', { operation: own('seen', 'seen') }],
    ['refused', { operation: own('refused', 'refused') }],
    ['sent', { operation: own('sent', 'sent') }],
    ['unknown', { operation: own('unknown', 'unknown') }],
    ['waiting', {}],
    ['failed', { failure: internal }],
    ['dropped', { operation: own('dropped', 'dropped') }],
    ['seen-2', { operation: own('seen-2', 'seen') }],
  ]
  const items = judged(
    withView(
      NEW_BULK_COURSE,
      viewOf(
        results.map(([name, parts]) => itemOf(name, { isChosen: true, ...parts })),
        { committedAt: COMMITTED_AT },
      ),
    ),
  )

  it('count what was confirmed', () => {
    const counts = { done: 2, onTheirWay: 1, waiting: 1, refused: 1, unknown: 1, notSent: 2 }
    expect(countsOf(items)).toEqual(counts)
  })

  it('put what needs attention first and keep the rest in order', () => {
    const order = ['unknown', 'refused', 'failed', 'dropped', 'left', 'seen', 'sent', 'waiting', 'seen-2']
    expect(troubleFirst(items).map(({ item }) => item.intentId)).toEqual(order.map(idOf))
  })
})
