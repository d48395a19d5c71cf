import type { KeyTriple } from '../../shared/pasted-key'
import type { SignedRequest } from '../../shared/signature'
import { signatureText } from '../../shared/signature'

/** What of a request its headers are made of. */
export type RequestToSign = Omit<SignedRequest, 'timestamp'>

/** What the ways to say who asks have in common. */
export type SignIn = {
  /** Cookies go along under a panel session, and nowhere else. */
  readonly credentials: 'omit' | 'include'
  /** The control panel (an origin) whose session it is; null for every other way. */
  readonly panel: string | null
  /** Headers that prove who asks. `hostSeconds` reads the host's clock. Nothing has been sent when it fails. */
  headers(request: RequestToSign, hostSeconds: () => Promise<number>): Promise<Record<string, string>>
  /** Called when the host took them for nobody's: whether others are worth a try. */
  renew(): Promise<boolean>
}

const NO_OTHERS = async () => false

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Signs with an account's keys, fetched anew each time so that none is kept in a closure (contract: `signature`). */
export function signWithKeys(keysOf: () => Promise<KeyTriple>): SignIn {
  return {
    credentials: 'omit',
    panel: null,
    headers: async (request, hostSeconds) => {
      const timestamp = await hostSeconds()
      const keys = await keysOf()
      return {
        'X-Ovh-Application': keys.applicationKey,
        'X-Ovh-Consumer': keys.consumerKey,
        'X-Ovh-Timestamp': String(timestamp),
        'X-Ovh-Signature': `$1$${await sha1(signatureText(keys, { ...request, timestamp }))}`,
      }
    },
    renew: NO_OTHERS,
  }
}

/**
 * Shows a service account's token (contract: `bearer`). `give` gives one that is good; `drop` forgets the one that was
 * shown, if it is still the one that is kept: others may have renewed it meanwhile.
 */
export function signWithToken(give: () => Promise<string>, drop: (token: string) => Promise<void>): SignIn {
  let shown = ''
  return {
    credentials: 'omit',
    panel: null,
    headers: async () => {
      shown = await give()
      return { authorization: `Bearer ${shown}` }
    },
    renew: async () => {
      await drop(shown)
      return true
    },
  }
}

/** Asks under the session of the control panel at that origin: the browser adds its cookie. */
export function signWithSession(panel: string): SignIn {
  return { credentials: 'include', panel, headers: async () => ({}), renew: NO_OTHERS }
}

/** Names the application alone, as the request for a key wants it. */
export function nameApplication(applicationKey: string): SignIn {
  const headers = async () => ({ 'X-Ovh-Application': applicationKey })
  return { credentials: 'omit', panel: null, headers, renew: NO_OTHERS }
}
