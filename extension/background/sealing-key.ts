import * as v from 'valibot'
import { FailureError } from '../../shared/failure'
import type { LockMinutes, VaultState } from '../../shared/messages'
import { LOCK_MINUTES } from '../../shared/messages'
import type { SecretDatabase } from '../platform/secret-database'
import type { KeyValueStore } from '../platform/storage'
import type { Clock } from './clock'

export const ALGORITHM = 'AES-GCM'
/** The key itself, where there is no passphrase: not extractable. */
const PLAIN_ENTRY = 'sealing-key'
/** The key sealed with a passphrase. */
const LOCKED_ENTRY = 'locked-sealing-key'
/** In the session's store, that is in memory alone: the key of an open vault that has a passphrase. */
const OPEN_ENTRY = 'vault-open'
/** PBKDF2 with SHA-256 (OWASP Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000
/** Shortest passphrase, in characters (NIST SP 800-63B asks for 8; ours guards keys that can be tried offline). */
export const SHORTEST_PASSPHRASE = 10
const MINUTE_MS = 60_000

const Bytes = v.instance(Uint8Array<ArrayBuffer>)
const LockedSchema = v.strictObject({
  salt: Bytes,
  iv: Bytes,
  data: v.instance(ArrayBuffer),
  iterations: v.number(),
  lockMinutes: v.picklist(LOCK_MINUTES),
})
type Locked = v.InferOutput<typeof LockedSchema>

const OpenSchema = v.strictObject({ key: v.array(v.number()), usedAt: v.number() })

export type SealingKeyOptions = {
  readonly database: SecretDatabase
  /** Lives in memory, until the browser ends. */
  readonly session: KeyValueStore
  readonly clock: Clock
  readonly iterations?: number
}

/** A key for the entries of the vault, and what has to be written so that it is the vault's key from then on. */
export type NewKey = {
  readonly key: CryptoKey
  readonly put: Record<string, unknown>
  readonly drop: readonly string[]
  /** Its bytes, for keeping the vault open; null for a key without a passphrase. */
  readonly bytes: Uint8Array | null
}

/**
 * The key that seals what the vault keeps. Without a passphrase it stands in the database as a handle that cannot be
 * extracted. With one it stands there sealed; while the vault is open its bytes are in the session's store, which is never
 * written to disk, until it was not used for `lockMinutes`, or the browser ends.
 */
export class SealingKey {
  readonly #options: SealingKeyOptions

  constructor(options: SealingKeyOptions) {
    this.#options = options
  }

  /** The key; made at its first use. Fails with `vault-locked`. */
  async get(): Promise<CryptoKey> {
    const locked = await this.#locked()
    if (locked !== null) return this.#opened(locked)
    const kept = (await this.#options.database.get(PLAIN_ENTRY)) as CryptoKey | undefined
    if (kept !== undefined) return kept
    const { key, put } = await this.#plain()
    await this.#options.database.change(put, []).catch(() => {
      throw new FailureError({ kind: 'storage-failed' })
    })
    return key
  }

  async state(): Promise<VaultState> {
    const locked = await this.#locked()
    if (locked === null) return { hasPassphrase: false, isLocked: false, lockMinutes: 0 }
    const isLocked = (await this.#openBytes(locked)) === null
    return { hasPassphrase: true, isLocked, lockMinutes: locked.lockMinutes }
  }

  /** A new key behind a passphrase. Fails with `passphrase-weak`. */
  async behind(passphrase: string, lockMinutes: LockMinutes): Promise<NewKey> {
    const least = SHORTEST_PASSPHRASE
    if ([...passphrase].length < least) throw new FailureError({ kind: 'passphrase-weak', least })
    const bytes = crypto.getRandomValues(new Uint8Array(32))
    const salt = crypto.getRandomValues(new Uint8Array(16))
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const { iterations = ITERATIONS } = this.#options
    const data = await crypto.subtle.encrypt(
      { name: ALGORITHM, iv },
      await derived(passphrase, salt, iterations),
      bytes,
    )
    const locked: Locked = { salt, iv, data, iterations, lockMinutes }
    return { key: await imported(bytes), put: { [LOCKED_ENTRY]: locked }, drop: [PLAIN_ENTRY], bytes }
  }

  /** A new key without a passphrase. Fails with `passphrase-wrong`. */
  async without(passphrase: string): Promise<NewKey> {
    await this.unlock(passphrase)
    return { ...(await this.#plain()), drop: [LOCKED_ENTRY], bytes: null }
  }

  /** Opens the vault; fails with `passphrase-wrong`. */
  async unlock(passphrase: string): Promise<void> {
    const locked = await this.#locked()
    if (locked === null) return
    const bytes = await openWith(passphrase, locked)
    if (bytes === null) throw new FailureError({ kind: 'passphrase-wrong' })
    await this.keepOpen(bytes)
  }

  /** Keeps the vault open with a key's bytes: in memory, from now on. */
  async keepOpen(bytes: Uint8Array): Promise<void> {
    await this.#options.session.write(OPEN_ENTRY, { key: [...bytes], usedAt: this.#options.clock.now() })
  }

  /** Locks a vault that was not used for long enough; gives whether it did so just now. */
  async lockIfUnused(): Promise<boolean> {
    const locked = await this.#locked()
    if (locked === null || (await this.#options.session.read(OPEN_ENTRY)) === undefined) return false
    return (await this.#openBytes(locked)) === null
  }

  async lock(): Promise<void> {
    await this.#options.session.remove(OPEN_ENTRY)
  }

  /** A person is at work: the time until it locks itself begins anew. */
  async touch(): Promise<void> {
    const locked = await this.#locked()
    const bytes = locked === null ? null : await this.#openBytes(locked)
    if (bytes !== null) await this.keepOpen(bytes)
  }

  async #locked(): Promise<Locked | null> {
    const kept = await this.#options.database.get(LOCKED_ENTRY)
    return kept === undefined ? null : v.parse(LockedSchema, kept)
  }

  async #plain(): Promise<Pick<NewKey, 'key' | 'put'>> {
    const uses: KeyUsage[] = ['encrypt', 'decrypt']
    const key = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, uses)
    return { key, put: { [PLAIN_ENTRY]: key } }
  }

  async #opened(locked: Locked): Promise<CryptoKey> {
    const bytes = await this.#openBytes(locked)
    if (bytes === null) throw new FailureError({ kind: 'vault-locked' })
    return imported(bytes)
  }

  /** The bytes of the key while the vault is open; null when it is locked, or locks itself just now. */
  async #openBytes({ lockMinutes }: Locked): Promise<Uint8Array<ArrayBuffer> | null> {
    const { session, clock } = this.#options
    const open = v.safeParse(OpenSchema, await session.read(OPEN_ENTRY))
    if (!open.success) return null
    const unused = clock.now() - open.output.usedAt
    // A clock that was set back locks it: how long it was not used is not known then.
    if (lockMinutes !== 0 && (unused < 0 || unused >= lockMinutes * MINUTE_MS)) {
      await session.remove(OPEN_ENTRY)
      return null
    }
    return new Uint8Array(open.output.key)
  }
}

async function derived(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const text = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: ALGORITHM, length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

async function openWith(
  passphrase: string,
  { salt, iv, data, iterations }: Locked,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const key = await derived(passphrase, salt, iterations)
    return new Uint8Array(await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, data))
  } catch {
    return null
  }
}

function imported(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['encrypt', 'decrypt'])
}
