/** Keys of an account: made by its owner at the host, known to the worker alone. */
export type Keys = {
  readonly applicationKey: string
  readonly applicationSecret: string
  readonly consumerKey: string
}

/** The parts of a request that its signature covers. */
export type SignedRequest = {
  readonly method: string
  /** The whole URL, as it is called. */
  readonly url: string
  /** The body's text; empty when there is none. */
  readonly body: string
  /** The host's clock, in whole seconds since the epoch. */
  readonly timestamp: number
}

/**
 * The text whose SHA-1 signs a request: SECRET+CONSUMERKEY+METHOD+URL+BODY+TIMESTAMP joined by `+`
 * (security scheme `signature` in the contract). The header is `'$1$'` and the hash in hexadecimal.
 */
export function signatureText(
  keys: Pick<Keys, 'applicationSecret' | 'consumerKey'>,
  request: SignedRequest,
): string {
  const { method, url, body, timestamp } = request
  return [keys.applicationSecret, keys.consumerKey, method, url, body, timestamp].join('+')
}
