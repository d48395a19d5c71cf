import { createHash } from 'node:crypto'
import { signatureText } from '../../shared/signature'
import type { Accounts } from './accounts'
import { ApiProblem } from './api-problem'
import type { ConsumerKey, ConsumerKeys } from './consumer-keys'
import type { Rights } from './rights'
import type { Sessions } from './sessions'
import type { HostSettings } from './settings'

/** The parts of a call that say who calls. */
export type Call = {
  method: string
  /** The whole URL as called. */
  url: string
  /** Path below the API's base, without query: what rights are written for. */
  path: string
  body: string
  header(name: string): string | undefined
  /** Value of the panel's session cookie. */
  session: string | undefined
}

/** Who calls. */
export type Caller = { login: string; consumerKey: ConsumerKey | null }

/** Finds out who calls; throws {@link ApiProblem} when nobody may call like this. */
export type Authenticate = (call: Call) => Caller

export type AuthenticationParts = {
  accounts: Accounts
  consumerKeys: ConsumerKeys
  rights: Rights
  tokens: Sessions
  panelSessions: Sessions
  settings: HostSettings
  /** The time that clients are held against: ms since the epoch, with the skew that faults put on it. */
  now: () => number
}

/** Calls of the API itself: a bearer token, otherwise a signature. */
export function authenticateApiCall(parts: AuthenticationParts): Authenticate {
  return (call) =>
    call.header('authorization') === undefined ? bySignature(parts, call) : byBearer(parts, call)
}

/** Calls under a control-panel session: everything the account may do. */
export function authenticatePanelCall({ panelSessions, now }: AuthenticationParts): Authenticate {
  return ({ session }) => {
    const login = panelSessions.loginOf(session, now())
    if (login === undefined) throw new ApiProblem('not-signed-in', 'You must login first')
    return { login, consumerKey: null }
  }
}

/** Order of the checks: as the live API answers when several things are wrong at once. */
function bySignature(parts: AuthenticationParts, call: Call): Caller {
  const application = call.header('x-ovh-application')
  if (application === undefined) throw new ApiProblem('not-signed-in', 'You must login first')
  if (!parts.consumerKeys.applicationExists(application)) {
    throw new ApiProblem('application-unknown', 'This application key is invalid')
  }
  const consumerKey = parts.consumerKeys.find(call.header('x-ovh-consumer') ?? '')
  if (consumerKey === undefined || consumerKey.applicationKey !== application) {
    throw new ApiProblem('consumer-key-unknown', 'This credential does not exist')
  }
  requireSignature(parts, call, consumerKey)
  if (consumerKey.state !== 'validated' || consumerKey.login === null) {
    throw new ApiProblem('consumer-key-not-valid', 'This credential is not valid')
  }
  requireRight(parts, consumerKey.consumerKey, call)
  return { login: consumerKey.login, consumerKey }
}

function requireSignature({ settings, now }: AuthenticationParts, call: Call, key: ConsumerKey): void {
  const timestamp = Number(call.header('x-ovh-timestamp'))
  if (!(Math.abs(timestamp * 1000 - now()) <= settings.timestampToleranceMs)) {
    throw new ApiProblem('timestamp-off', 'Query out of time')
  }
  const { method, url, body } = call
  const hash = createHash('sha1').update(signatureText(key, { method, url, body, timestamp })).digest('hex')
  if (call.header('x-ovh-signature') !== `$1$${hash}`) {
    throw new ApiProblem('signature-wrong', 'Invalid signature')
  }
}

function byBearer(parts: AuthenticationParts, call: Call): Caller {
  const token = /^Bearer (\S+)$/i.exec(call.header('authorization') ?? '')?.[1]
  const login = parts.tokens.loginOf(token, parts.now())
  const account = parts.accounts.list().find((candidate) => candidate.login === login)
  if (account === undefined) throw new ApiProblem('not-signed-in', 'Invalid or expired access token')
  requireRight(parts, account.clientId, call)
  return { login: account.login, consumerKey: null }
}

/** A key may always ask what it may do. */
const ALWAYS_ALLOWED = '/auth/currentCredential'

function requireRight({ rights }: AuthenticationParts, holder: string, { method, path }: Call): void {
  if (path === ALWAYS_ALLOWED || rights.allow(holder, method, path)) return
  throw new ApiProblem('right-missing', 'This call has not been granted')
}
