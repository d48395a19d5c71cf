import * as v from 'valibot'
import { FailureError } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import { OperationSchema } from '../../shared/journal-schema'
import type { ServiceRef } from '../../shared/service-name'
import type { KeyValueStore } from '../platform/storage'
import { SerialQueue } from './serial'

const KEY = 'journal'
/** Settled operations that are kept, newest; open ones are never dropped. */
const KEPT = 1000

function isOf(ref: ServiceRef): (operation: Operation) => boolean {
  return ({ accountId, serviceName }) => accountId === ref.accountId && serviceName === ref.serviceName
}

function trimmed(operations: readonly Operation[]): Operation[] {
  const surplus = operations.length - KEPT
  return operations.filter((operation, index) => index >= surplus || isOpen(operation))
}

function operationsIn(kept: unknown): Operation[] {
  const entries = Array.isArray(kept) ? kept : []
  return entries.flatMap((entry) => {
    const operation = v.safeParse(OperationSchema, entry)
    return operation.success ? [operation.output] : []
  })
}

/** The journal in what a whole store holds. */
export function journalIn(all: Readonly<Record<string, unknown>>): Operation[] {
  return operationsIn(all[KEY])
}

/** The operation that is on its way, else the newest; null when there is none. */
export function latestAmong(operations: readonly Operation[]): Operation | null {
  return operations.find(isOpen) ?? operations.at(-1) ?? null
}

/** The journal: every operation, oldest first, on disk before and after each request. */
export class JournalStore {
  readonly #store: KeyValueStore
  readonly #queue = new SerialQueue()

  constructor(store: KeyValueStore) {
    this.#store = store
  }

  /** All operations that can be read; one that cannot does not hide the others. */
  async readAll(): Promise<Operation[]> {
    return operationsIn(await this.#store.read(KEY))
  }

  /** Begins an operation. Fails with `operation-running` while another of that hosting is open, or if it exists. */
  begin(operation: Operation): Promise<void> {
    return this.#queue.run(KEY, async () => {
      const all = await this.readAll()
      if (all.some(({ id }) => id === operation.id)) throw new FailureError({ kind: 'intent-ended' })
      if (all.filter(isOf(operation)).some(isOpen)) throw new FailureError({ kind: 'operation-running' })
      await this.#write([...all, operation])
    })
  }

  /** Changes one operation by what it is now; gives what it became, or null when it is not there. */
  change(id: string, change: (operation: Operation) => Operation): Promise<Operation | null> {
    return this.#queue.run(KEY, async () => {
      const all = await this.readAll()
      const before = all.find((operation) => operation.id === id)
      if (before === undefined) return null
      const after = change(before)
      if (after !== before) await this.#write(all.map((one) => (one.id === id ? after : one)))
      return after
    })
  }

  /** All operations of a hosting, oldest first. */
  async of(ref: ServiceRef): Promise<Operation[]> {
    return (await this.readAll()).filter(isOf(ref))
  }

  /** The operation of a hosting that is on its way, else the newest; null when there was none. */
  async latestOf(ref: ServiceRef): Promise<Operation | null> {
    return latestAmong(await this.of(ref))
  }

  /** Every operation on its way. */
  async open(): Promise<Operation[]> {
    return (await this.readAll()).filter(isOpen)
  }

  /** Wipes what was done in an account that is forgotten. */
  forgetAccount(accountId: string): Promise<void> {
    return this.#queue.run(KEY, async () => {
      const all = await this.readAll()
      await this.#write(all.filter((operation) => operation.accountId !== accountId))
    })
  }

  async #write(operations: readonly Operation[]): Promise<void> {
    await this.#store.write(KEY, trimmed(operations)).catch(() => {
      throw new FailureError({ kind: 'storage-failed' })
    })
  }
}
