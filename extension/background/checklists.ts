import * as v from 'valibot'
import type { ChecklistItem, Ticks } from '../../shared/checklist'
import { CHECKLIST } from '../../shared/checklist'
import { FailureError } from '../../shared/failure'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { KeyValueStore } from '../platform/storage'
import { SerialQueue } from './serial'

const TicksSchema = v.record(v.picklist(CHECKLIST), v.number())

function keyOf(ref: ServiceRef): string {
  return `checklist:${serviceKey(ref)}`
}

function ticksFrom(kept: unknown): Ticks {
  const decoded = v.safeParse(TicksSchema, kept)
  return decoded.success ? decoded.output : {}
}

/** A hosting's ticks in what a whole store holds. */
export function ticksIn(all: Readonly<Record<string, unknown>>, ref: ServiceRef): Ticks {
  return ticksFrom(all[keyOf(ref)])
}

/** What was ticked for each hosting, on disk: times in ms since the epoch. */
export class Checklists {
  readonly #store: KeyValueStore
  readonly #queue = new SerialQueue()

  constructor(store: KeyValueStore) {
    this.#store = store
  }

  async read(ref: ServiceRef): Promise<Ticks> {
    return ticksFrom(await this.#store.read(keyOf(ref)))
  }

  /** Ticks an item at `now` (ms), or takes its tick away. Fails with `storage-failed`. */
  tick(ref: ServiceRef, item: ChecklistItem, done: boolean, now: number): Promise<void> {
    return this.#queue.run(keyOf(ref), async () => {
      const { [item]: _before, ...others } = await this.read(ref)
      await this.#store.write(keyOf(ref), done ? { ...others, [item]: now } : others).catch(() => {
        throw new FailureError({ kind: 'storage-failed' })
      })
    })
  }

  forget(refs: readonly ServiceRef[]): Promise<void> {
    return this.#store.remove(refs.map(keyOf))
  }
}
