import { describe, expect, it, vi } from 'vitest'
import type { MailService } from '../../shared/endpoints'
import type { Failure } from '../../shared/failure'
import { FailureError } from '../../shared/failure'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { operationOf } from '../../test/gallery/made-up'
import { INTERVALS } from './due'
import { HostingRecords } from './hosting-records'
import type { MailHost } from './mail-host'
import { type Urgency, Watcher } from './watcher'

const REF = { accountId: 'one', serviceName: 'shop.example' }
const SERVICE: MailService = { state: 'ok', email: null, sent: 3, sentToday: 1, bounce: 0, maxPerDay: 200 }
const SECOND_MS = 1000
const MINUTE_MS = 60_000

function newWatcher(store = new MemoryStore()) {
  const clock = new SettableClock()
  const readMailService = vi.fn(async (_name: string): Promise<MailService> => SERVICE)
  const host = { readMailService } as unknown as MailHost
  const readDetails = vi.fn()
  const records = new HostingRecords(store)
  const onReading = vi.fn(async () => undefined)
  const onChange = vi.fn(async () => undefined)
  const isKnown = vi.fn(async () => true)
  const watcher = new Watcher({
    clock,
    records,
    hostOf: async () => host,
    isKnown,
    onReading,
    onChange,
    readDetails,
  })
  return { clock, records, isKnown, watcher, readMailService, readDetails, onReading, onChange, store }
}

const failing = (failure: Failure) => () => Promise.reject(new FailureError(failure))

describe('a reading', () => {
  it('is kept and told, and then what else is due is read', async () => {
    const { clock, records, watcher, onReading, onChange, readDetails } = newWatcher()
    await watcher.read(REF)
    const record = await records.read(REF)
    expect(record).toMatchObject({ readFailure: null, triedAt: clock.now(), failedTries: 0 })
    expect(record.reading).toMatchObject({ state: 'ok', at: clock.now() })
    expect(record.seen).toEqual({ state: 'ok', stateAt: clock.now(), stoppedAt: null })
    expect(readDetails).toHaveBeenCalledExactlyOnceWith(REF, false)
    expect(onReading).toHaveBeenCalledExactlyOnceWith(REF, record.reading, clock.now())
    expect(onChange).toHaveBeenCalledExactlyOnceWith(REF)
  })

  it('of an account that was forgotten meanwhile leaves nothing behind', async () => {
    const { isKnown, store, watcher, onChange } = newWatcher()
    isKnown.mockResolvedValue(false)
    await watcher.read(REF)
    expect(await store.readAll()).toEqual({})
    expect(onChange).not.toHaveBeenCalled()
  })

  it('is made once for all who ask at the same time', async () => {
    const { clock, watcher, readMailService } = newWatcher()
    const other = { ...REF, serviceName: 'blog.example' }
    await Promise.all([watcher.read(REF), watcher.read(REF), watcher.readIfDue(REF, 'now', null)])
    expect(readMailService).toHaveBeenCalledTimes(1)
    await watcher.read(other)
    clock.advance(MINUTE_MS)
    await watcher.read(REF)
    expect(readMailService.mock.calls).toEqual([[REF.serviceName], [other.serviceName], [REF.serviceName]])
  })

  it('counts as tried before it is made: a worker that dies does not try again at once', async () => {
    const { clock, records, watcher, readMailService } = newWatcher()
    let triedAt = 0
    readMailService.mockImplementation(async () => {
      triedAt = (await records.read(REF)).triedAt
      return SERVICE
    })
    await watcher.read(REF)
    expect(triedAt).toBe(clock.now())
  })

  it('keeps the last one when it fails, and says why', async () => {
    const { clock, records, watcher, readMailService, onReading, onChange, readDetails } = newWatcher()
    await watcher.read(REF)
    const before = await records.read(REF)
    clock.advance(MINUTE_MS)
    const failure: Failure = { kind: 'host-failing', host: 'h', status: 503 }
    readMailService.mockImplementation(failing(failure))
    await watcher.read(REF)
    const after = { ...before, readFailure: failure, triedAt: clock.now(), notBefore: 0 }
    expect(await records.read(REF)).toEqual({ ...after, failedTries: 1 })
    expect(readDetails).toHaveBeenCalledTimes(1)
    expect(onReading).toHaveBeenCalledTimes(1)
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  it('is made although nothing can be written', async () => {
    const store = new MemoryStore()
    const { watcher, readMailService, onReading } = newWatcher(store)
    store.full = true
    await watcher.read(REF)
    expect(readMailService).toHaveBeenCalledTimes(1)
    expect(onReading).toHaveBeenCalledTimes(1)
  })
})

describe('readIfDue', () => {
  const NOW = new SettableClock().now()
  const sent = (age: number) => operationOf({ ...REF, intendedAt: NOW - age })

  it.each<[string, Urgency, ReturnType<typeof operationOf> | null, number]>([
    ['asked for', 'now', null, 3 * SECOND_MS],
    ['asked for while an operation is on its way', 'now', sent(0), 3 * SECOND_MS],
    ['shown', 'shown', null, INTERVALS.shown],
    ['shown, operation on its way', 'shown', sent(0), INTERVALS.pending],
    ['shown, operation on its way for long', 'shown', sent(2 * MINUTE_MS), INTERVALS.pendingLong],
    ['in the background', 'background', null, INTERVALS.background],
  ])('%s: every so often', async (_what, urgency, pending, interval) => {
    const { clock, watcher, readMailService } = newWatcher()
    await watcher.read(REF)
    clock.advance(interval - SECOND_MS)
    await watcher.readIfDue(REF, urgency, pending)
    expect(readMailService).toHaveBeenCalledTimes(1)
    clock.advance(SECOND_MS)
    await watcher.readIfDue(REF, urgency, pending)
    expect(readMailService).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['now', 1],
    ['shown', 1],
    ['background', 0],
  ] as const)(
    '%s: has the details read for who looks, although the state was just read',
    async (urgency, times) => {
      const { watcher, readMailService, readDetails } = newWatcher()
      await watcher.read(REF)
      readDetails.mockClear()
      await watcher.readIfDue(REF, urgency, null)
      expect(readMailService).toHaveBeenCalledTimes(1)
      expect(readDetails.mock.calls).toEqual(Array(times).fill([REF, true]))
    },
  )

  it('waits longer after each failure, but not for a person, and no longer after a success', async () => {
    const { clock, watcher, readMailService } = newWatcher()
    const waits: number[] = []
    readMailService.mockImplementation(failing({ kind: 'host-unreachable', host: 'h' }))
    await watcher.read(REF)
    let before = clock.now()
    while (waits.length < 4) {
      clock.advance(SECOND_MS)
      const calls = readMailService.mock.calls.length
      await watcher.readIfDue(REF, 'shown', sent(0))
      if (readMailService.mock.calls.length === calls) continue
      waits.push((clock.now() - before) / SECOND_MS)
      before = clock.now()
    }
    expect(waits).toEqual([10, 20, 40, 80])
    readMailService.mockResolvedValue(SERVICE)
    clock.advance(3 * SECOND_MS)
    await watcher.readIfDue(REF, 'now', null)
    const calls = readMailService.mock.calls.length
    clock.advance(3 * SECOND_MS)
    await watcher.readIfDue(REF, 'now', null)
    expect(readMailService).toHaveBeenCalledTimes(calls + 1)
  })
})

describe('a host that asks for time', () => {
  it.each<[string, (watcher: Watcher) => Promise<void>]>([
    ['a person', (watcher) => watcher.readIfDue(REF, 'now', null)],
    ['the background', (watcher) => watcher.readDue([REF])],
    ['an operation that waits for its effect', (watcher) => watcher.read(REF)],
  ])('gets it from %s', async (_who, attempt) => {
    const { clock, watcher, readMailService } = newWatcher()
    readMailService.mockImplementation(failing({ kind: 'rate-limited', retryAfterSeconds: 1200 }))
    await watcher.read(REF)
    clock.advance(1200 * SECOND_MS - 1)
    await attempt(watcher)
    expect(readMailService).toHaveBeenCalledTimes(1)
    clock.advance(1)
    await attempt(watcher)
    expect(readMailService).toHaveBeenCalledTimes(2)
  })
})

describe('readDue', () => {
  it('reads the longest unread first, ten at a time', async () => {
    const { clock, records, watcher, readMailService } = newWatcher()
    const refs = Array.from({ length: 12 }, (_, index) => ({ ...REF, serviceName: `s${index}.example` }))
    for (const [index, ref] of refs.entries()) {
      const record = await records.read(ref)
      await records.write(ref, { ...record, triedAt: clock.now() - INTERVALS.background - index })
    }
    await watcher.readDue(refs)
    const names = refs.map(({ serviceName }) => serviceName).reverse()
    expect(readMailService.mock.calls.map(([name]) => name)).toEqual(names.slice(0, 10))
    await watcher.readDue(refs)
    expect(readMailService.mock.calls.map(([name]) => name)).toEqual(names)
  })
})
