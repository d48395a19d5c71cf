import * as v from 'valibot'
import { FailureSchema } from '../../shared/failure'
import { DayVolumeSchema } from '../../shared/history'
import { ReadingSchema } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { KeyValueStore } from '../platform/storage'

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
})
export type HostingRecord = v.InferOutput<typeof RecordSchema>

const NO_RECORD: HostingRecord = {
  reading: null,
  history: null,
  readFailure: null,
  triedAt: 0,
  notBefore: 0,
  failedTries: 0,
}

function keyOf(ref: ServiceRef): string {
  return `hosting:${serviceKey(ref)}`
}

/** What was last read of each hosting, on disk, so that a view can paint before any request. */
export class HostingRecords {
  readonly #store: KeyValueStore

  constructor(store: KeyValueStore) {
    this.#store = store
  }

  async read(ref: ServiceRef): Promise<HostingRecord> {
    const kept = v.safeParse(RecordSchema, await this.#store.read(keyOf(ref)))
    return kept.success ? kept.output : NO_RECORD
  }

  write(ref: ServiceRef, record: HostingRecord): Promise<void> {
    return this.#store.write(keyOf(ref), record)
  }

  forget(refs: readonly ServiceRef[]): Promise<void> {
    return this.#store.remove(refs.map(keyOf))
  }
}
