import { describe, expect, it } from 'vitest'
import { MemoryDatabase, MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { Vault } from './vault'

const KEYS = {
  kind: 'keys',
  applicationKey: 'canary-application-key',
  applicationSecret: 'canary-application-secret',
  consumerKey: 'canary-consumer-key',
} as const
const OTHER_KEYS = { ...KEYS, consumerKey: 'canary-of-the-other' }
const CLIENT = { kind: 'oauth2', clientId: 'canary-client', clientSecret: 'canary-client-secret' } as const
const TOKEN = { kind: 'token', token: 'canary-token', gotAt: 1, endsAt: 2 } as const
const PASSPHRASE = 'canary correct horse'
const MINUTE = 60_000

function newVault() {
  const database = new MemoryDatabase()
  const session = new MemoryStore()
  const clock = new SettableClock(1_700_000_000_000)
  /** The vault as the worker's next life sees it. */
  const again = () => new Vault({ database, session, clock, iterations: 10 })
  return { database, session, clock, again, vault: again() }
}

type Sealed = { iv: Uint8Array; data: ArrayBuffer }
const bytesOf = (value: unknown): string => {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1')
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer as ArrayBuffer).toString('latin1')
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(bytesOf).join()
    : String(value)
}
const failure = (kind: string) => ({ failure: { kind } })

describe('Vault', () => {
  it('gives back what it keeps, also in the worker’s next life', async () => {
    const { vault, again } = newVault()
    await vault.keep('one', KEYS)
    await vault.keep('other', OTHER_KEYS)
    await vault.keep('third', CLIENT)
    await vault.keep('third', TOKEN)
    expect(await vault.read('one', 'keys')).toEqual(KEYS)
    expect(await again().read('other', 'keys')).toEqual(OTHER_KEYS)
    expect(await again().read('third', 'oauth2')).toEqual(CLIENT)
    expect(await again().read('third', 'token')).toEqual(TOKEN)
    await expect(vault.read('third', 'keys')).rejects.toMatchObject(failure('keys-missing'))
  })

  it('keeps nothing readable: neither text nor a key that can be taken out', async () => {
    const { database, session, vault } = newVault()
    await vault.keep('one', KEYS)
    const sealed = database.entries.get('secret:one') as Sealed
    expect(Object.keys(sealed).sort()).toEqual(['data', 'iv'])
    expect(bytesOf(sealed)).not.toMatch(/canary|Key|Secret/)
    const sealingKey = database.entries.get('sealing-key') as CryptoKey
    expect(sealingKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', sealingKey)).rejects.toThrow()
    expect(session.entries.size).toBe(0)
  })

  it('seals the same keys differently each time', async () => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    const first = database.entries.get('secret:one') as Sealed
    await vault.keep('one', KEYS)
    const second = database.entries.get('secret:one') as Sealed
    expect(Buffer.from(second.iv)).not.toEqual(Buffer.from(first.iv))
    expect(Buffer.from(second.data)).not.toEqual(Buffer.from(first.data))
  })

  it('makes one sealing key, even when two accounts are kept at once', async () => {
    const { vault } = newVault()
    await Promise.all([vault.keep('one', KEYS), vault.keep('other', OTHER_KEYS)])
    expect(await vault.read('one', 'keys')).toEqual(KEYS)
    expect(await vault.read('other', 'keys')).toEqual(OTHER_KEYS)
  })

  it('forgets one account and no other, or a token alone', async () => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    await vault.keep('one', TOKEN)
    await vault.keep('other', OTHER_KEYS)
    await vault.forget('one', 'token')
    expect(await vault.read('one', 'keys')).toEqual(KEYS)
    await vault.keep('one', TOKEN)
    await vault.forget('one')
    expect([...database.entries.keys()].sort()).toEqual(['sealing-key', 'secret:other'])
    await expect(vault.read('one', 'keys')).rejects.toMatchObject(failure('keys-missing'))
    expect(await vault.read('other', 'keys')).toEqual(OTHER_KEYS)
  })

  it('says when the disk is full, and keeps what it had', async () => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    database.full = true
    await expect(vault.keep('one', OTHER_KEYS)).rejects.toMatchObject(failure('storage-failed'))
    await expect(vault.protect(PASSPHRASE, 15)).rejects.toMatchObject(failure('storage-failed'))
    expect(await vault.read('one', 'keys')).toEqual(KEYS)
    expect(await vault.state()).toMatchObject({ hasPassphrase: false })
  })

  it.each<[string, (database: MemoryDatabase, sealed: Sealed) => void]>([
    ['was never kept', (database) => database.entries.delete('secret:one')],
    ['was changed', (_database, { data }) => new Uint8Array(data).fill(0, 0, 4)],
    ['was cut', (database, { iv }) => database.entries.set('secret:one', { iv, data: new ArrayBuffer(3) })],
    ['is something else', (database) => database.entries.set('secret:one', 'canary')],
    ['lost its key', (database) => database.entries.delete('sealing-key')],
  ])('says that the keys are missing, and no more, when an entry %s', async (_what, spoil) => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    spoil(database, database.entries.get('secret:one') as Sealed)
    const error = await vault.read('one', 'keys').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject(failure('keys-missing'))
    expect(String((error as Error).stack)).not.toContain('canary')
  })
})

describe('a passphrase', () => {
  async function protectedVault(lockMinutes: 15 | 0 = 15) {
    const all = newVault()
    await all.vault.keep('one', KEYS)
    await all.vault.keep('third', CLIENT)
    await all.vault.protect(PASSPHRASE, lockMinutes)
    return all
  }

  it('seals everything anew, and leaves no other key', async () => {
    const { database, vault, again } = await protectedVault()
    expect([...database.entries.keys()].sort()).toEqual([
      ...['locked-sealing-key', 'secret:one', 'secret:third'],
    ])
    expect(bytesOf([...database.entries.values()])).not.toContain('canary')
    expect(await vault.read('one', 'keys')).toEqual(KEYS)
    expect(await again().read('third', 'oauth2')).toEqual(CLIENT)
    expect(await vault.state()).toEqual({ hasPassphrase: true, isLocked: false, lockMinutes: 15 })
  })

  it('is needed once the vault is locked, or the browser was restarted', async () => {
    for (const close of [
      (all: Awaited<ReturnType<typeof protectedVault>>) => all.vault.lock(),
      async (all: Awaited<ReturnType<typeof protectedVault>>) => all.session.entries.clear(),
    ]) {
      const all = await protectedVault()
      await close(all)
      const vault = all.again()
      expect(await vault.state()).toMatchObject({ isLocked: true })
      await expect(vault.read('one', 'keys')).rejects.toMatchObject(failure('vault-locked'))
      await expect(vault.keep('new', KEYS)).rejects.toMatchObject(failure('vault-locked'))
      await expect(vault.protect('another passphrase', 15)).rejects.toMatchObject(failure('vault-locked'))
      await expect(vault.unlock('canary wrong horse')).rejects.toMatchObject(failure('passphrase-wrong'))
      await expect(vault.unprotect('canary wrong horse')).rejects.toMatchObject(failure('passphrase-wrong'))
      await vault.unlock(PASSPHRASE)
      expect(await vault.read('one', 'keys')).toEqual(KEYS)
    }
  })

  it('is asked for again when nothing was done for so long', async () => {
    const { vault, clock } = await protectedVault()
    clock.advance(14 * MINUTE)
    await vault.touch()
    clock.advance(14 * MINUTE)
    expect(await vault.lockIfUnused()).toBe(false)
    expect(await vault.read('one', 'keys')).toEqual(KEYS)
    clock.advance(MINUTE)
    expect(await vault.lockIfUnused()).toBe(true)
    expect(await vault.lockIfUnused()).toBe(false)
    await expect(vault.read('one', 'keys')).rejects.toMatchObject(failure('vault-locked'))
    await vault.touch()
    expect(await vault.state()).toMatchObject({ isLocked: true })
  })

  it('is not asked for again before the browser ends, where that was chosen', async () => {
    const { vault, clock } = await protectedVault(0)
    clock.advance(400 * MINUTE)
    expect(await vault.lockIfUnused()).toBe(false)
    expect(await vault.state()).toMatchObject({ isLocked: false })
  })

  it('locks when the clock was set back: how long it was unused is not known', async () => {
    const { vault, clock } = await protectedVault()
    clock.advance(-MINUTE)
    expect(await vault.state()).toMatchObject({ isLocked: true })
  })

  it('can be changed and taken away', async () => {
    const { database, session, vault } = await protectedVault()
    await vault.protect('another passphrase', 60)
    await vault.lock()
    await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject(failure('passphrase-wrong'))
    await vault.unprotect('another passphrase')
    expect([...database.entries.keys()].sort()).toEqual(['sealing-key', 'secret:one', 'secret:third'])
    expect(session.entries.size).toBe(0)
    expect(await vault.read('one', 'keys')).toEqual(KEYS)
    expect(await vault.state()).toMatchObject({ hasPassphrase: false, isLocked: false })
  })

  it('counts in characters, and the same letters typed another way are the same', async () => {
    const { vault } = newVault()
    await expect(vault.protect('too short', 15)).rejects.toMatchObject({
      failure: { kind: 'passphrase-weak', least: 10 },
    })
    await vault.protect('caf\u00e9 caf\u00e9 caf\u00e9', 15)
    await vault.lock()
    await vault.unlock('cafe\u0301 cafe\u0301 cafe\u0301')
  })
})
