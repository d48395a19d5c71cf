import { describe, expect, it, vi } from 'vitest'
import type { Failure } from '../../shared/failure'
import { FailureError } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import { SEND_WITHIN_MS, UNANSWERED_LIMIT_MS } from '../../shared/journal'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { operationOf, readingOf } from '../../test/gallery/made-up'
import type { Intent } from './intents'
import { JournalStore } from './journal-store'
import type { ActionOutcome, MailHost } from './mail-host'
import { Operations } from './operations'

const REF = { accountId: 'one', serviceName: 'shop.example' }
const INTENT: Intent = { ...REF, id: 'i', action: 'BLOCK', recipient: null, surface: 'popup', proposedAt: 0 }
const ACCEPTED: ActionOutcome = { kind: 'accepted', queryId: 'EU.1' }
const NO: Failure = { kind: 'action-refused', hostSays: 'no' }

function newOperations(outcome: () => Promise<ActionOutcome> = async () => ACCEPTED) {
  const clock = new SettableClock()
  const store = new MemoryStore()
  const journal = new JournalStore(store)
  const act = vi.fn(outcome)
  const changeRecipient = vi.fn(outcome)
  const hostOf = vi.fn(async () => ({ act, changeRecipient }) as unknown as MailHost)
  const onChange = vi.fn(async () => undefined)
  const readAgain = vi.fn()
  const onJournalled = vi.fn(async () => undefined)
  const operations = new Operations({ clock, journal, hostOf, onChange, onJournalled, readAgain })
  const kept = async () => (await journal.readAll())[0] as Operation
  return {
    clock,
    store,
    journal,
    act,
    changeRecipient,
    hostOf,
    onChange,
    onJournalled,
    readAgain,
    operations,
    kept,
  }
}

describe('commit', () => {
  it.each<[ActionOutcome, Partial<Operation>]>([
    [ACCEPTED, { status: 'sent', queryId: 'EU.1', failure: null, settledAt: null }],
    [
      { kind: 'refused', failure: NO, queryId: 'EU.2' },
      { status: 'refused', queryId: 'EU.2', failure: NO },
    ],
    [
      { kind: 'not-sent', failure: { kind: 'keys-refused', why: 'untold' } },
      { status: 'dropped', failure: { kind: 'keys-refused', why: 'untold' } },
    ],
    [
      { kind: 'unanswered', failure: { kind: 'host-unreachable', host: 'h' } },
      { status: 'sent', answeredAt: null, settledAt: null, failure: { kind: 'host-unreachable', host: 'h' } },
    ],
  ])('of %j', async (outcome, parts) => {
    const { clock, act, operations, kept, readAgain } = newOperations(async () => outcome)
    const operation = await operations.commit(INTENT, readingOf())
    expect(operation).toMatchObject({ id: 'i', stateBefore: 'ok', sentAt: clock.now(), ...parts })
    expect(operation.answeredAt).toBe(outcome.kind === 'accepted' ? clock.now() : null)
    expect(await kept()).toEqual(operation)
    expect(act).toHaveBeenCalledExactlyOnceWith('shop.example', 'BLOCK')
    expect(readAgain).toHaveBeenCalledTimes(1)
  })

  it('is journalled as sent before the request leaves, and told', async () => {
    const seen: unknown[] = []
    const made = newOperations(async () => {
      seen.push((await made.kept()).status, made.onChange.mock.calls.length)
      return ACCEPTED
    })
    await made.operations.commit(INTENT, readingOf())
    expect(seen).toEqual(['sent', 1])
  })

  it.each<[string, string | null]>([
    ['no reading', null],
    ['a state in which it is not offered', 'ko'],
    ['a word we do not know', 'frozen'],
  ])('is refused with %s: nothing is sent or journalled', async (_what, state) => {
    const { act, operations, journal } = newOperations()
    const commit = operations.commit(INTENT, state === null ? null : readingOf({ state }))
    await expect(commit).rejects.toMatchObject({
      failure: { kind: 'action-unavailable', state: state ?? '' },
    })
    expect(await journal.readAll()).toEqual([])
    expect(act).not.toHaveBeenCalled()
  })

  it.each<[string, Partial<Operation>, string]>([
    ['the same intent', { id: 'i', status: 'seen' }, 'intent-ended'],
    ['another operation on its way', { id: 'j', status: 'sent' }, 'operation-running'],
  ])('is refused beside %s', async (_what, parts, kind) => {
    const { act, operations, journal } = newOperations()
    await journal.begin(operationOf({ ...REF, ...parts }))
    await expect(operations.commit(INTENT, readingOf())).rejects.toMatchObject({ failure: { kind } })
    expect(act).not.toHaveBeenCalled()
  })

  it('sends nothing that cannot be journalled', async () => {
    const { act, operations, store } = newOperations()
    store.full = true
    const failure: Failure = { kind: 'storage-failed' }
    await expect(operations.commit(INTENT, readingOf())).rejects.toMatchObject({ failure })
    expect(act).not.toHaveBeenCalled()
  })

  it('is on its way, not failed, when only its outcome cannot be written', async () => {
    const { act, operations, store, kept } = newOperations()
    act.mockImplementation(async () => {
      store.full = true
      return ACCEPTED
    })
    expect(await operations.commit(INTENT, readingOf())).toMatchObject({ status: 'sent' })
    expect(act).toHaveBeenCalledTimes(1)
    expect(await kept()).toMatchObject({ status: 'sent', answeredAt: null })
  })

  it('sends nothing, now or later, that cannot be marked as sent', async () => {
    const { act, onJournalled, operations, store, kept } = newOperations()
    // Full for one write: that of the mark.
    onJournalled.mockImplementation(async () => {
      const write = store.write.bind(store)
      store.write = async () => {
        store.write = write
        throw new Error('full')
      }
    })
    const failure: Failure = { kind: 'storage-failed' }
    await expect(operations.commit(INTENT, readingOf())).rejects.toMatchObject({ failure })
    expect(await kept()).toMatchObject({ status: 'dropped', failure })
    await operations.takeUp()
    expect(act).not.toHaveBeenCalled()
  })

  it('lets the intent go once the journal stands for it, before the request leaves', async () => {
    const { act, onJournalled, operations, kept } = newOperations()
    onJournalled.mockImplementation(async () => {
      expect(await kept()).toMatchObject({ id: 'i', status: 'intended' })
      expect(act).not.toHaveBeenCalled()
    })
    await operations.commit(INTENT, readingOf())
    expect(onJournalled).toHaveBeenCalledExactlyOnceWith('i')
    expect(act).toHaveBeenCalledOnce()
  })

  it('drops what has no host any more', async () => {
    const { hostOf, operations } = newOperations()
    hostOf.mockRejectedValue(new FailureError({ kind: 'account-gone' }))
    const operation = await operations.commit(INTENT, readingOf())
    expect(operation).toMatchObject({ status: 'dropped', failure: { kind: 'account-gone' } })
  })
})

describe('judge', () => {
  const sent = operationOf({ ...REF, id: 'i', sentAt: 1000, answeredAt: 2000, intendedAt: 900 })

  it.each<[string, Operation, number, string]>([
    ['read after the answer', sent, 2000, 'seen'],
    ['read before the answer', sent, 1999, 'sent'],
    ['read after an unanswered request', { ...sent, answeredAt: null }, 1000, 'seen'],
    ['read before it was sent', { ...sent, answeredAt: null }, 999, 'sent'],
    ['not sent yet', { ...sent, status: 'intended', sentAt: null, answeredAt: null }, 5000, 'intended'],
  ])('%s', async (_what, operation, startedAt, status) => {
    const { clock, operations, journal, kept } = newOperations()
    clock.ms = 6000
    await journal.begin(operation)
    await operations.judge(REF, readingOf({ state: 'ko' }), startedAt)
    expect((await kept()).status).toBe(status)
  })

  it('leaves a request alone that this worker is still waiting for', async () => {
    let answer = (_outcome: ActionOutcome) => {}
    const pending = new Promise<ActionOutcome>((resolve) => {
      answer = resolve
    })
    const { operations, act, kept, clock } = newOperations(() => pending)
    const commit = operations.commit(INTENT, readingOf())
    await vi.waitFor(() => expect(act).toHaveBeenCalled())
    await operations.judge(REF, readingOf({ state: 'ko' }), clock.now())
    await operations.takeUp()
    expect((await kept()).status).toBe('sent')
    answer(ACCEPTED)
    await commit
    await operations.judge(REF, readingOf({ state: 'ko' }), clock.now())
    expect((await kept()).status).toBe('seen')
    expect(act).toHaveBeenCalledTimes(1)
  })
})

describe('takeUp', () => {
  const NOW = new SettableClock().now()
  const left = (parts: Partial<Operation>) => operationOf({ ...REF, answeredAt: null, ...parts })

  it.each<[string, Operation, { status: string; sends: number; reads: number; tells: number }]>([
    [
      'sends what is young and unsent',
      left({ status: 'intended', sentAt: null, intendedAt: NOW - SEND_WITHIN_MS }),
      { status: 'sent', sends: 1, reads: 1, tells: 2 },
    ],
    [
      'drops what is too old to be sent',
      left({ status: 'intended', sentAt: null, intendedAt: NOW - SEND_WITHIN_MS - 1 }),
      { status: 'dropped', sends: 0, reads: 0, tells: 1 },
    ],
    [
      'reads for what was sent, and never sends it again',
      left({ sentAt: NOW - UNANSWERED_LIMIT_MS }),
      { status: 'sent', sends: 0, reads: 1, tells: 0 },
    ],
    [
      'puts to the person what was not answered in time',
      left({ sentAt: NOW - UNANSWERED_LIMIT_MS - 1 }),
      { status: 'unknown', sends: 0, reads: 0, tells: 1 },
    ],
    [
      'leaves alone what has ended',
      left({ status: 'seen' }),
      { status: 'seen', sends: 0, reads: 0, tells: 0 },
    ],
  ])('%s', async (_what, operation, { status, sends, reads, tells }) => {
    const { operations, journal, act, readAgain, onChange, kept } = newOperations()
    await journal.begin(operation)
    await operations.takeUp()
    expect((await kept()).status).toBe(status)
    expect(act).toHaveBeenCalledTimes(sends)
    expect(readAgain).toHaveBeenCalledTimes(reads)
    expect(onChange).toHaveBeenCalledTimes(tells)
  })
})

describe('another recipient', () => {
  const intent: Intent = { ...INTENT, action: 'RECIPIENT', recipient: 'new@shop.example' }

  it.each(['ok', 'spam', 'purging', 'frozen'])('can be asked for in %s, once', async (state) => {
    const { act, changeRecipient, operations, kept } = newOperations()
    const operation = await operations.commit(intent, readingOf({ state }))
    expect(operation).toMatchObject({ action: 'RECIPIENT', recipient: 'new@shop.example', status: 'sent' })
    expect(changeRecipient).toHaveBeenCalledExactlyOnceWith(REF.serviceName, 'new@shop.example')
    expect(act).not.toHaveBeenCalled()
    expect(await kept()).toEqual(operation)
  })

  it('needs a reading before, as everything does', async () => {
    const { changeRecipient, operations } = newOperations()
    await expect(operations.commit(intent, null)).rejects.toThrow('action-unavailable')
    expect(changeRecipient).not.toHaveBeenCalled()
  })

  it.each([
    ['old@shop.example', 'sent'],
    ['NEW@shop.example', 'seen'],
    [null, 'sent'],
  ])('is seen once the host shows it: %s: %s', async (email, status) => {
    const { clock, operations, kept } = newOperations()
    await operations.commit(intent, readingOf())
    clock.advance(1000)
    await operations.judge(REF, readingOf({ email, at: clock.now() }), clock.now())
    expect((await kept()).status).toBe(status)
  })
})
