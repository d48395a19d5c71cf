/** A small IndexedDB of the worker's own: values are cloned in and out, so a CryptoKey can be kept unextractable. */
const DATABASE = 'vault'
const STORE = 'entries'

function finished<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  const database = await finished(request)
  return database.transaction(STORE, mode).objectStore(STORE)
}

/** Where the vault keeps its key and its sealed secrets. */
export type SecretDatabase = {
  get(key: string): Promise<unknown>
  all(): Promise<Record<string, unknown>>
  /** Puts and deletes in one step: all of it, or nothing. */
  change(put: Readonly<Record<string, unknown>>, drop: readonly string[]): Promise<void>
}

export const secretDatabase: SecretDatabase = {
  async get(key) {
    return finished(await openStore('readonly').then((store) => store.get(key)))
  },
  async all() {
    const store = await openStore('readonly')
    const [keys, values] = await Promise.all([finished(store.getAllKeys()), finished(store.getAll())])
    return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]))
  },
  async change(put, drop) {
    const store = await openStore('readwrite')
    for (const key of drop) store.delete(key)
    for (const [key, value] of Object.entries(put)) store.put(value, key)
    await committed(store.transaction)
  },
}
