import * as v from 'valibot'
import { FailureError } from '../../shared/failure'
import type { LockMinutes, VaultState } from '../../shared/messages'
import type { SecretDatabase } from '../platform/secret-database'
import { ALGORITHM, type NewKey, SealingKey, type SealingKeyOptions } from './sealing-key'
import { SerialQueue } from './serial'

const Keys = { applicationKey: v.string(), applicationSecret: v.string(), consumerKey: v.string() } as const

/** What the vault keeps. */
const SecretSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('keys'), ...Keys }),
  v.strictObject({ kind: v.literal('oauth2'), clientId: v.string(), clientSecret: v.string() }),
  /** Keys that wait for their owner, and the host's page for that. */
  v.strictObject({ kind: v.literal('pending-keys'), ...Keys, validationUrl: v.string() }),
  /** A token of a service account. Times in ms since the epoch, our clock. */
  v.strictObject({ kind: v.literal('token'), token: v.string(), gotAt: v.number(), endsAt: v.number() }),
])
export type Secret = v.InferOutput<typeof SecretSchema>
type SecretOf<Kind extends Secret['kind']> = Extract<Secret, { kind: Kind }>

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

const PREFIX = 'secret:'

/** What belongs to an account stands under its id; its token beside it. */
function entryOf(accountId: string, kind: Secret['kind']): string {
  return PREFIX + (kind === 'token' ? `${accountId}/token` : accountId)
}

/**
 * Keeps secrets, encrypted, in the worker's own database. Nothing else reads it, and no message carries what it gives.
 */
export class Vault {
  readonly #database: SecretDatabase
  readonly #key: SealingKey
  /** One change at a time, lest a second key shut out what the first has sealed. */
  readonly #queue = new SerialQueue()

  constructor(options: SealingKeyOptions) {
    this.#database = options.database
    this.#key = new SealingKey(options)
  }

  /** Keeps a secret of an account in place of the one it had. Fails with `vault-locked` or `storage-failed`. */
  keep(accountId: string, secret: Secret): Promise<void> {
    return this.#alone(async () => {
      const sealed = await seal(secret, await this.#key.get())
      await this.#database.change({ [entryOf(accountId, secret.kind)]: sealed }, []).catch(storageFailed)
    })
  }

  /** An account's secret of that kind; fails with `vault-locked`, or `keys-missing` when there is none that can be read. */
  async read<Kind extends Secret['kind']>(accountId: string, kind: Kind): Promise<SecretOf<Kind>> {
    const missing = () => new FailureError({ kind: 'keys-missing' })
    const key = await this.#alone(() => this.#key.get())
    const sealed = await this.#database.get(entryOf(accountId, kind))
    const secret = sealed === undefined ? null : await unseal(sealed as Sealed, key)
    if (secret?.kind !== kind) throw missing()
    return secret as SecretOf<Kind>
  }

  /** Forgets all of an account, or its token alone. */
  async forget(accountId: string, what: 'all' | 'token' = 'all'): Promise<void> {
    const entries = [entryOf(accountId, 'token'), ...(what === 'all' ? [entryOf(accountId, 'keys')] : [])]
    await this.#database.change({}, entries)
  }

  state(): Promise<VaultState> {
    return this.#key.state()
  }

  /** Seals everything anew, behind a passphrase. Fails with `vault-locked` or `passphrase-weak`. */
  protect(passphrase: string, lockMinutes: LockMinutes): Promise<void> {
    return this.#alone(async () => {
      const after = await this.#key.behind(passphrase, lockMinutes)
      await this.#sealAnew(await this.#key.get(), after)
      if (after.bytes !== null) await this.#key.keepOpen(after.bytes)
    })
  }

  /** Seals everything anew, without a passphrase. Fails with `passphrase-wrong`. */
  unprotect(passphrase: string): Promise<void> {
    return this.#alone(async () => {
      const after = await this.#key.without(passphrase)
      await this.#sealAnew(await this.#key.get(), after)
      await this.#key.lock()
    })
  }

  unlock(passphrase: string): Promise<void> {
    return this.#alone(() => this.#key.unlock(passphrase))
  }

  lock(): Promise<void> {
    return this.#alone(() => this.#key.lock())
  }

  /** Locks it when it was not used for long enough; gives whether it did so just now. */
  lockIfUnused(): Promise<boolean> {
    return this.#alone(() => this.#key.lockIfUnused())
  }

  /** A person is at work: the time until it locks itself begins anew. */
  touch(): Promise<void> {
    return this.#alone(() => this.#key.touch())
  }

  #alone<Value>(task: () => Promise<Value>): Promise<Value> {
    return this.#queue.run('vault', task)
  }

  /** In one step: there is no moment at which a secret is sealed with a key that is not there. */
  async #sealAnew(before: CryptoKey, { key, put, drop }: NewKey): Promise<void> {
    const all = Object.entries(await this.#database.all()).filter(([name]) => name.startsWith(PREFIX))
    const entries: Record<string, unknown> = { ...put }
    for (const [name, sealed] of all) {
      const secret = await unseal(sealed as Sealed, before)
      if (secret !== null) entries[name] = await seal(secret, key)
    }
    await this.#database.change(entries, drop).catch(storageFailed)
  }
}

function storageFailed(): never {
  throw new FailureError({ kind: 'storage-failed' })
}

async function seal(secret: Secret, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(secret))
  return { iv, data: await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, plain) }
}

/** Null for what cannot be read. Neither the error nor what was unsealed goes further: both may hold parts of a secret. */
async function unseal({ iv, data }: Sealed, key: CryptoKey): Promise<Secret | null> {
  try {
    const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, data)
    const decoded: unknown = JSON.parse(new TextDecoder().decode(plain))
    // Keys of the first version had no kind.
    const secret = typeof decoded === 'object' ? { kind: 'keys', ...decoded } : decoded
    return v.parse(SecretSchema, secret)
  } catch {
    return null
  }
}
