import type { Failure } from '../../shared/failure'
import { failureOf } from '../../shared/failure'
import { firstSeenAfter } from '../../shared/held-mail'
import type { Operation } from '../../shared/journal'
import type { Reading } from '../../shared/reading'
import { readingOf } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { Clock } from './clock'
import { INTERVALS, isDue, isFreshDue } from './due'
import type { HostingRecord, HostingRecords } from './hosting-records'
import type { MailHost } from './mail-host'

export type WatcherOptions = {
  readonly clock: Clock
  readonly records: HostingRecords
  readonly hostOf: (ref: ServiceRef) => Promise<MailHost>
  /** Whether the hosting still belongs to an account. */
  readonly isKnown: (ref: ServiceRef) => Promise<boolean>
  /** Called with each reading, and when its request began (ms), before anybody is told. */
  readonly onReading: (ref: ServiceRef, reading: Reading, startedAt: number) => Promise<void>
  readonly onChange: (ref: ServiceRef) => Promise<void>
  /** Called after each reading: what else is due of the hosting. Nobody waits for it. */
  readonly readDetails: (ref: ServiceRef, isShown: boolean) => void
}

/** How urgently somebody wants a reading. */
export type Urgency = 'now' | 'shown' | 'background'

const LONG_PENDING_MS = 120_000
/** Readings per account and wake: two requests each, of a budget of 30 a minute. */
const READINGS_PER_WAKE = 10

/** Reads the state of hostings, each at most once at a time, when it is due. */
export class Watcher {
  readonly #options: WatcherOptions
  readonly #running = new Map<string, Promise<void>>()

  constructor(options: WatcherOptions) {
    this.#options = options
  }

  /** Reads a hosting if it is due; ends when that reading, or one already under way, has ended. Never throws. */
  async readIfDue(ref: ServiceRef, urgency: Urgency, pending: Operation | null): Promise<void> {
    const isShown = urgency !== 'background'
    const underWay = this.#running.get(serviceKey(ref))
    if (underWay === undefined && (await this.#isDue(ref, urgency, pending))) return this.read(ref, isShown)
    await underWay
    // Who looks at a hosting that was just read in the background needs its details all the same.
    const { readFailure } = await this.#options.records.read(ref)
    if (isShown && readFailure === null) this.#options.readDetails(ref, true)
  }

  async #isDue(ref: ServiceRef, urgency: Urgency, pending: Operation | null): Promise<boolean> {
    const record = await this.#options.records.read(ref)
    const now = this.#options.clock.now()
    return urgency === 'now'
      ? isFreshDue(record, now)
      : isDue(record, intervalFor(urgency, pending, now), now)
  }

  /** Reads a hosting now; joins a reading already under way. Never throws: failures stand in the record. */
  read(ref: ServiceRef, isShown = false): Promise<void> {
    const key = serviceKey(ref)
    const underWay = this.#running.get(key)
    if (underWay !== undefined) return underWay
    const reading = this.#readOnce(ref, isShown).finally(() => this.#running.delete(key))
    this.#running.set(key, reading)
    return reading
  }

  /**
   * Access was given or withdrawn. `missing` is the origin that cannot be reached: the hosting says so at once, without a
   * request. Where it can be reached again it is read, if it had said so.
   */
  async accessChanged(ref: ServiceRef, missing: string | null): Promise<void> {
    const { records, onChange } = this.#options
    const { readFailure } = await records.read(ref)
    const wasMissing = readFailure?.kind === 'permission-missing'
    if (missing === null) {
      if (wasMissing) await this.read(ref)
      return
    }
    if (wasMissing) return
    await records.change(ref, (record) => ({
      ...record,
      readFailure: { kind: 'permission-missing', origin: missing },
    }))
    await onChange(ref)
  }

  /** Reads the hostings that are due in the background, the longest unread first, within the budget. */
  async readDue(refs: readonly ServiceRef[]): Promise<void> {
    const records = await this.#options.records.readMany(refs)
    const now = this.#options.clock.now()
    const due = refs
      .flatMap((ref, index) => {
        const record = records[index]
        return record !== undefined && isDue(record, INTERVALS.background, now) ? [{ ref, record }] : []
      })
      .sort((one, other) => one.record.triedAt - other.record.triedAt)
    for (const { ref } of due.slice(0, READINGS_PER_WAKE)) await this.read(ref)
  }

  async #readOnce(ref: ServiceRef, isShown: boolean): Promise<void> {
    const { clock, records, onReading, onChange, readDetails } = this.#options
    const startedAt = clock.now()
    const before = await records.read(ref)
    // A host that asked for time gets it from everybody, also from an operation that waits for its effect.
    if (startedAt < before.notBefore) return
    // Written first: a worker that dies in the middle does not read again at once.
    await records.change(ref, (record) => ({ ...record, triedAt: startedAt })).catch(() => undefined)
    const change = await this.#fetch(ref, startedAt)
    // An account that was forgotten meanwhile leaves no trace.
    if (!(await this.#options.isKnown(ref))) return records.forget([ref])
    const after = await records.change(ref, change).catch(() => change(before))
    if (after.reading !== null && after.readFailure === null) await onReading(ref, after.reading, startedAt)
    await onChange(ref)
    if (after.readFailure === null) readDetails(ref, isShown)
  }

  /** Reads the state; gives what that changes in the record. */
  async #fetch(ref: ServiceRef, startedAt: number): Promise<(record: HostingRecord) => HostingRecord> {
    const { clock, hostOf } = this.#options
    try {
      const host = await hostOf(ref)
      const reading = readingOf(await host.readMailService(ref.serviceName), clock.now())
      return (record) => ({
        ...record,
        reading,
        seen: firstSeenAfter(record.seen, reading),
        readFailure: null,
        triedAt: startedAt,
        notBefore: 0,
        failedTries: 0,
      })
    } catch (error) {
      const failure = failureOf(error)
      return (record) => failed(record, failure, startedAt, clock.now())
    }
  }
}

function intervalFor(urgency: Exclude<Urgency, 'now'>, pending: Operation | null, now: number): number {
  if (pending === null) return INTERVALS[urgency]
  return now - pending.intendedAt > LONG_PENDING_MS ? INTERVALS.pendingLong : INTERVALS.pending
}

function failed(before: HostingRecord, failure: Failure, triedAt: number, now: number): HostingRecord {
  const wait = failure.kind === 'rate-limited' ? failure.retryAfterSeconds * 1000 : 0
  return {
    ...before,
    readFailure: failure,
    triedAt,
    notBefore: wait === 0 ? 0 : now + wait,
    failedTries: before.failedTries + 1,
  }
}
