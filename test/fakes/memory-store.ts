import type { SecretDatabase } from '../../extension/platform/secret-database'
import type { KeyValueStore } from '../../extension/platform/storage'

/** A store of the browser in memory. Like the browser's, it clones what goes in and what comes out. */
export class MemoryStore implements KeyValueStore {
  readonly entries = new Map<string, unknown>()
  /** While set, writing fails, as on a full disk. */
  full = false

  async read(key: string): Promise<unknown> {
    return structuredClone(this.entries.get(key))
  }

  async readAll(): Promise<Record<string, unknown>> {
    return structuredClone(Object.fromEntries(this.entries))
  }

  async write(key: string, value: unknown): Promise<void> {
    if (this.full) throw new Error('QUOTA_BYTES exceeded')
    this.entries.set(key, structuredClone(value))
  }

  async remove(key: string | string[]): Promise<void> {
    for (const one of [key].flat()) this.entries.delete(one)
  }
}

/** The vault's database in memory; a key is cloned as a handle, as IndexedDB does. */
export class MemoryDatabase implements SecretDatabase {
  readonly entries = new Map<string, unknown>()
  /** While set, changing fails, as on a full disk. */
  full = false

  async get(key: string): Promise<unknown> {
    return structuredClone(this.entries.get(key))
  }

  async all(): Promise<Record<string, unknown>> {
    return structuredClone(Object.fromEntries(this.entries))
  }

  async change(put: Readonly<Record<string, unknown>>, drop: readonly string[]): Promise<void> {
    if (this.full) throw new Error('QuotaExceededError')
    for (const key of drop) this.entries.delete(key)
    for (const [key, value] of Object.entries(put)) this.entries.set(key, structuredClone(value))
  }
}
