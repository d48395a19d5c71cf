import { describe, expect, it } from 'vitest'
import type { OperationStatus } from '../../shared/journal'
import { INTENT_ID, operationOf, readingOf, snapshotOf } from '../../test/gallery/made-up'
import type { Course, Phase } from './course'
import { leavesUnsure, NEW_COURSE, phaseOf } from './course'

const ok = snapshotOf()
const intent = { intentId: INTENT_ID, action: 'BLOCK' as const, recipient: null, snapshot: ok }
const asked: Course = { ...NEW_COURSE, intent, snapshot: ok }
const elsewhere = operationOf({ id: '00000000-0000-4000-8000-0000000000ff' })
const beside = (status: OperationStatus) => snapshotOf({ operation: operationOf({ status }) })

describe('phaseOf', () => {
  it.each<[string, Course, Phase]>([
    ['nothing known', NEW_COURSE, 'loading'],
    ['no such intent', { ...NEW_COURSE, failure: { kind: 'intent-ended' } }, 'ended'],
    ['asked', asked, 'ready'],
    [
      'not available in the state',
      { ...asked, snapshot: snapshotOf({ reading: readingOf({ state: 'ko' }) }) },
      'ended',
    ],
    ['not allowed with these keys', { ...asked, snapshot: snapshotOf({ permits: ['UNBLOCK'] }) }, 'ended'],
    ['never read', { ...asked, snapshot: snapshotOf({ reading: null }) }, 'ended'],
    ['another operation on its way', { ...asked, snapshot: snapshotOf({ operation: elsewhere }) }, 'ended'],
    ['answered elsewhere', { ...asked, endedElsewhere: true }, 'ended'],
    ['cancelled', { ...asked, cancelled: true }, 'ended'],
    ['committed', { ...asked, committed: true }, 'waiting'],
    ['committed, and told that it ended', { ...asked, committed: true, endedElsewhere: true }, 'waiting'],
    ['intended', { ...asked, committed: true, snapshot: beside('intended') }, 'sent'],
    ['sent', { ...asked, committed: true, snapshot: beside('sent') }, 'sent'],
    ['seen', { ...asked, committed: true, snapshot: beside('seen') }, 'ended'],
    ['refused', { ...asked, committed: true, snapshot: beside('refused') }, 'ended'],
    [
      'refused before it was sent',
      { ...asked, committed: true, failure: { kind: 'operation-running' } },
      'ended',
    ],
    [
      'no answer from the worker, but the operation shows',
      { ...asked, committed: true, failure: { kind: 'worker-silent' }, snapshot: beside('sent') },
      'sent',
    ],
  ])('%s: %#', (_, course, phase) => {
    expect(phaseOf(course)).toBe(phase)
  })
})

describe('leavesUnsure', () => {
  it.each<[Course, boolean]>([
    [{ ...asked, committed: true, failure: { kind: 'worker-silent' } }, true],
    [{ ...asked, committed: true, failure: { kind: 'operation-running' } }, false],
    [{ ...asked, committed: false, failure: { kind: 'worker-silent' } }, false],
    [{ ...asked, committed: true }, false],
  ])('%#: %s', (course, unsure) => {
    expect(leavesUnsure(course)).toBe(unsure)
  })
})
