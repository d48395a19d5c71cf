import * as v from 'valibot'
import { FailureError } from '../../shared/failure'
import type { Keys } from '../../shared/signature'
import type { SecretDatabase } from '../platform/secret-database'
import { SerialQueue } from './serial'

const KeysSchema = v.strictObject({
  applicationKey: v.string(),
  applicationSecret: v.string(),
  consumerKey: v.string(),
})

const KEY_ENTRY = 'sealing-key'
const ALGORITHM = 'AES-GCM'

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

function entryOf(accountId: string): string {
  return `secret:${accountId}`
}

/**
 * Keeps accounts' keys, encrypted, in the worker's own database. The sealing key cannot be extracted: it leaves the
 * browser's store only as a handle. Nothing else reads this database, and no message carries what it gives.
 */
export class Vault {
  readonly #database: SecretDatabase
  readonly #queue = new SerialQueue()

  constructor(database: SecretDatabase) {
    this.#database = database
  }

  async keep(accountId: string, keys: Keys): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const plain = new TextEncoder().encode(JSON.stringify(keys))
    const data = await crypto.subtle.encrypt({ name: ALGORITHM, iv }, await this.#sealingKey(), plain)
    await this.#database.put(entryOf(accountId), { iv, data } satisfies Sealed)
  }

  /** The keys of an account; fails with `account-gone` when there are none or they cannot be read. */
  async keysOf(accountId: string): Promise<Keys> {
    const sealed = (await this.#database.get(entryOf(accountId))) as Sealed | undefined
    if (sealed === undefined) throw new FailureError({ kind: 'account-gone' })
    const key = await this.#sealingKey()
    // Neither the error nor what was unsealed goes further: both may hold parts of a secret.
    return unseal(sealed, key).catch(() => {
      throw new FailureError({ kind: 'account-gone' })
    })
  }

  async forget(accountId: string): Promise<void> {
    await this.#database.delete(entryOf(accountId))
  }

  /** The sealing key, made at its first use: by one at a time, lest a second key shut out what the first has sealed. */
  #sealingKey(): Promise<CryptoKey> {
    return this.#queue.run(KEY_ENTRY, async () => {
      const kept = (await this.#database.get(KEY_ENTRY)) as CryptoKey | undefined
      if (kept !== undefined) return kept
      const made = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
        'encrypt',
        'decrypt',
      ])
      await this.#database.put(KEY_ENTRY, made)
      return made
    })
  }
}

async function unseal({ iv, data }: Sealed, key: CryptoKey): Promise<Keys> {
  const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, data)
  return v.parse(KeysSchema, JSON.parse(new TextDecoder().decode(plain)))
}
