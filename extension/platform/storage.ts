import { browser } from './browser'

/** A store of values by key. `read` gives undefined for a key that is not there. */
export type KeyValueStore = {
  read(key: string): Promise<unknown>
  readAll(): Promise<Record<string, unknown>>
  write(key: string, value: unknown): Promise<void>
  remove(key: string | string[]): Promise<void>
}

function storeIn(area: 'local' | 'session'): KeyValueStore {
  return {
    read: async (key) => (await browser.storage[area].get(key))[key],
    readAll: () => browser.storage[area].get(null),
    write: (key, value) => browser.storage[area].set({ [key]: value }),
    remove: (key) => browser.storage[area].remove(key),
  }
}

/** Kept on disk. No secrets: in Firefox a content script can read it. */
export const localStore = storeIn('local')

/** Kept in memory until the browser ends; survives the worker. */
export const sessionStore = storeIn('session')

/** Shuts content scripts out of the local store where the browser can (Chromium). */
export async function shutOutContentScripts(): Promise<void> {
  const local = browser.storage.local as unknown as {
    setAccessLevel?: (level: { accessLevel: string }) => Promise<void>
  }
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
