import { describe, expect, it } from 'vitest'
import { MemoryDatabase } from '../../test/fakes/memory-store'
import { Vault } from './vault'

const KEYS = {
  applicationKey: 'canary-application-key',
  applicationSecret: 'canary-application-secret',
  consumerKey: 'canary-consumer-key',
}
const OTHER_KEYS = { ...KEYS, consumerKey: 'canary-of-the-other' }

function newVault() {
  const database = new MemoryDatabase()
  return { database, vault: new Vault(database) }
}

type Sealed = { iv: Uint8Array; data: ArrayBuffer }

describe('Vault', () => {
  it('gives back what it keeps, also in the worker’s next life', async () => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    await vault.keep('other', OTHER_KEYS)
    expect(await vault.keysOf('one')).toEqual(KEYS)
    expect(await new Vault(database).keysOf('other')).toEqual(OTHER_KEYS)
  })

  it('keeps nothing readable: neither text nor a key that can be taken out', async () => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    const sealed = database.entries.get('secret:one') as Sealed
    expect(Object.keys(sealed).sort()).toEqual(['data', 'iv'])
    expect(Buffer.from(sealed.data).toString('latin1')).not.toMatch(/canary|Key|Secret/)
    const sealingKey = database.entries.get('sealing-key') as CryptoKey
    expect(sealingKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', sealingKey)).rejects.toThrow()
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
    expect(await vault.keysOf('one')).toEqual(KEYS)
    expect(await vault.keysOf('other')).toEqual(OTHER_KEYS)
  })

  it('forgets one account and no other', async () => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    await vault.keep('other', OTHER_KEYS)
    await vault.forget('one')
    expect([...database.entries.keys()].sort()).toEqual(['sealing-key', 'secret:other'])
    await expect(vault.keysOf('one')).rejects.toMatchObject({ failure: { kind: 'account-gone' } })
    expect(await vault.keysOf('other')).toEqual(OTHER_KEYS)
  })

  it.each<[string, (database: MemoryDatabase, sealed: Sealed) => void]>([
    ['was never kept', (database) => database.entries.delete('secret:one')],
    ['was changed', (_database, { data }) => new Uint8Array(data).fill(0, 0, 4)],
    ['was cut', (database, { iv }) => database.entries.set('secret:one', { iv, data: new ArrayBuffer(3) })],
    ['is something else', (database) => database.entries.set('secret:one', 'canary')],
    ['lost its key', (database) => database.entries.delete('sealing-key')],
  ])('says that the account is gone, and no more, when it %s', async (_what, spoil) => {
    const { database, vault } = newVault()
    await vault.keep('one', KEYS)
    spoil(database, database.entries.get('secret:one') as Sealed)
    const error = await vault.keysOf('one').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ failure: { kind: 'account-gone' } })
    expect(String((error as Error).stack)).not.toContain('canary')
  })
})
