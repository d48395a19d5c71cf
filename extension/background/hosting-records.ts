import * as v from 'valibot'
import { AbuseFactSchema } from '../../shared/abuse-state-schema'
import { FailureSchema } from '../../shared/failure-schema'
import { DayVolumeSchema } from '../../shared/history-schema'
import { ReadingSchema } from '../../shared/reading-schema'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { KeyValueStore } from '../platform/storage'
import { SerialQueue } from './serial'

const RecordSchema = v.strictObject({
  reading: v.nullable(ReadingSchema),
  history: v.nullable(v.strictObject({ at: v.number(), days: v.array(DayVolumeSchema) })),
  readFailure: v.nullable(FailureSchema),
  /** When the newest attempt to read began: ms since the epoch; 0 before the first. */
  triedAt: v.number(),
  /** The host asked us to wait until then; 0 when it did not. */
  notBefore: v.number(),
  /** Attempts that failed since the last that succeeded. */
  failedTries: v.number(),
  /** When the present state and stop were first read (shared/held-mail.ts). */
  seen: v.optional(
    v.nullable(v.strictObject({ state: v.string(), stateAt: v.number(), stoppedAt: v.nullable(v.number()) })),
    null,
  ),
  /** Why the daily volumes could not be read; null when they could. */
  historyFailure: v.optional(v.nullable(FailureSchema), null),
  /** What the host reports of unusual activity, and when it was asked; null before the first time. */
  abuse: v.optional(
    v.nullable(v.strictObject({ at: v.number(), facts: v.nullable(v.array(AbuseFactSchema)) })),
    null,
  ),
  /** Where the host keeps 30-minute volumes (an origin; null: nowhere), and when it was asked. */
  halfHours: v.optional(v.nullable(v.strictObject({ at: v.number(), origin: v.nullable(v.string()) })), null),
})
export type HostingRecord = v.InferOutput<typeof RecordSchema>

const NO_RECORD: HostingRecord = {
  reading: null,
  history: null,
  readFailure: null,
  triedAt: 0,
  notBefore: 0,
  failedTries: 0,
  seen: null,
  historyFailure: null,
  abuse: null,
  halfHours: null,
}

function keyOf(ref: ServiceRef): string {
  return `hosting:${serviceKey(ref)}`
}

function recordFrom(kept: unknown): HostingRecord {
  const decoded = v.safeParse(RecordSchema, kept)
  return decoded.success ? decoded.output : NO_RECORD
}

/** A hosting's record in what a whole store holds. */
export function recordIn(all: Readonly<Record<string, unknown>>, ref: ServiceRef): HostingRecord {
  return recordFrom(all[keyOf(ref)])
}

/** What was last read of each hosting, on disk, so that a view can paint before any request. */
export class HostingRecords {
  readonly #store: KeyValueStore
  readonly #queue = new SerialQueue()

  constructor(store: KeyValueStore) {
    this.#store = store
  }

  async read(ref: ServiceRef): Promise<HostingRecord> {
    return recordFrom(await this.#store.read(keyOf(ref)))
  }

  /** The records of many, in their order: the store is read once. */
  async readMany(refs: readonly ServiceRef[]): Promise<HostingRecord[]> {
    const all = await this.#store.readAll()
    return refs.map((ref) => recordIn(all, ref))
  }

  write(ref: ServiceRef, record: HostingRecord): Promise<void> {
    return this.change(ref, () => record).then(() => undefined)
  }

  /** Changes a record by what it is now; gives what it became. State and details are read side by side. */
  change(ref: ServiceRef, change: (record: HostingRecord) => HostingRecord): Promise<HostingRecord> {
    return this.#queue.run(keyOf(ref), async () => {
      const changed = change(await this.read(ref))
      await this.#store.write(keyOf(ref), changed)
      return changed
    })
  }

  forget(refs: readonly ServiceRef[]): Promise<void> {
    return this.#store.remove(refs.map(keyOf))
  }
}
