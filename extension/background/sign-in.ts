import type { Keys, SignedRequest } from '../../shared/signature'
import { signatureText } from '../../shared/signature'

/** Makes the headers that prove who asks. */
export type Authorise = (request: SignedRequest) => Promise<Record<string, string>>

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Signs with an account's keys, fetched anew each time so that none is kept in a closure (contract: `signature`). */
export function signWith(keysOf: () => Promise<Keys>): Authorise {
  return async (request) => {
    const keys = await keysOf()
    return {
      'X-Ovh-Application': keys.applicationKey,
      'X-Ovh-Consumer': keys.consumerKey,
      'X-Ovh-Timestamp': String(request.timestamp),
      'X-Ovh-Signature': `$1$${await sha1(signatureText(keys, request))}`,
    }
  }
}
