/** A small IndexedDB of the worker's own: values are cloned in and out, so a CryptoKey can be kept unextractable. */
const DATABASE = 'vault'
const STORE = 'entries'

function finished<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
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
  put(key: string, value: unknown): Promise<void>
  delete(key: string): Promise<void>
}

export const secretDatabase: SecretDatabase = {
  async get(key) {
    return finished(await openStore('readonly').then((store) => store.get(key)))
  },
  async put(key, value) {
    await finished((await openStore('readwrite')).put(value, key))
  },
  async delete(key) {
    await finished((await openStore('readwrite')).delete(key))
  },
}
