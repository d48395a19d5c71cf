import type { ErrorBody } from '../../shared/endpoints'
import type { Failure, KeyTrouble } from '../../shared/failure'

/** An answer that is not a success, and what it answered to. */
export type Refusal = {
  readonly status: number
  readonly body: ErrorBody
  readonly retryAfter: string | null
  readonly host: string
  readonly right: string
  readonly serviceName: string
  /** The control panel (an origin) whose session was used; null for every other way to sign in. */
  readonly panel: string | null
  /** ms since the epoch, for a Retry-After that is a date. */
  readonly now: number
}

/** Longest wait that a host may ask of us: an hour, in seconds. */
const LONGEST_WAIT_SECONDS = 3600
const USUAL_WAIT_SECONDS = 60

/** What the codes of the host's error bodies say of keys (its public libraries name them). */
const TROUBLES: Readonly<Record<string, KeyTrouble>> = {
  INVALID_KEY: 'application',
  NOT_CREDENTIAL: 'credential',
  INVALID_CREDENTIAL: 'not-valid',
  INVALID_SIGNATURE: 'secret',
  QUERY_TIME_OUT: 'clock',
}
/** The same in words, where the body carries no code. */
const TROUBLE_WORDS: readonly (readonly [RegExp, KeyTrouble])[] = [
  [/application key/i, 'application'],
  [/credential does not exist/i, 'credential'],
  [/credential is not valid/i, 'not-valid'],
  [/signature/i, 'secret'],
  [/out of time/i, 'clock'],
  [/key|credential|token/i, 'untold'],
]

/** What a body says of the keys that were used; null when it speaks of something else. */
function troubleIn({ errorCode, message }: ErrorBody): KeyTrouble | null {
  if (errorCode === 'NOT_GRANTED_CALL') return null
  const known = TROUBLES[errorCode ?? '']
  return known ?? TROUBLE_WORDS.find(([words]) => words.test(message ?? ''))?.[1] ?? null
}

/** Whether a status means that the host surely did nothing. A 5xx, or none, does not. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500
}

/** Reads a Retry-After header, in seconds or as a date: between 1 s and an hour. */
export function waitSeconds(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return USUAL_WAIT_SECONDS
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000
  if (Number.isNaN(seconds)) return USUAL_WAIT_SECONDS
  return Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_WAIT_SECONDS)
}

function refusedAccess({ body, right }: Refusal): Failure {
  const why = troubleIn(body)
  return why === null ? { kind: 'right-missing', right } : { kind: 'keys-refused', why }
}

const BY_STATUS: Readonly<Record<number, (refusal: Refusal) => Failure>> = {
  401: ({ body }) => ({ kind: 'keys-refused', why: troubleIn(body) ?? 'untold' }),
  403: refusedAccess,
  404: ({ serviceName }) => ({ kind: 'service-unknown', serviceName }),
  429: ({ retryAfter, now }) => ({ kind: 'rate-limited', retryAfterSeconds: waitSeconds(retryAfter, now) }),
}

/** What stands in the way of a control panel's session (reference: hosting facts); null when nothing of it does. */
function sessionTrouble({ status, body, panel }: Refusal): Failure | null {
  if (panel === null) return null
  if (status === 471) return { kind: 'panel-level-low', panel }
  const isOver = status === 401 || (status === 403 && /session/i.test(body.message ?? ''))
  return isOver ? { kind: 'panel-signed-out', panel } : null
}

/** The failure that a status and body stand for (contract: responses.Error, in either shape). */
export function failureOfStatus(refusal: Refusal): Failure {
  const { status, body, host } = refusal
  const ofSession = sessionTrouble(refusal)
  if (ofSession !== null) return ofSession
  const known = BY_STATUS[status]
  if (known !== undefined) return known(refusal)
  const why = TROUBLES[body.errorCode ?? '']
  if (why !== undefined) return { kind: 'keys-refused', why }
  if (isRefusal(status))
    return { kind: 'action-refused', hostSays: (body.message ?? String(status)).slice(0, 500) }
  return { kind: 'host-failing', host, status }
}
