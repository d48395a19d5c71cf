const real = globalThis.crypto

/**
 * `crypto` that ends within the same turn, for tests of behaviour over time: with the real one nothing tells when the
 * worker is done. It hides and proves nothing; the vault's and the signature's own tests use the real one.
 */
export function instantCrypto(): Crypto {
  const same = async (_algorithm: unknown, _key: unknown, data: ArrayBuffer) => data
  const subtle = {
    digest: async () => new ArrayBuffer(20),
    generateKey: async () => ({}),
    encrypt: same,
    decrypt: same,
  }
  return {
    subtle: subtle as unknown as SubtleCrypto,
    getRandomValues: (array) => array,
    randomUUID: () => real.randomUUID(),
  } as Crypto
}
