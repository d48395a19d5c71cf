import type { ErrorBody } from '../../shared/endpoints'
import type { Failure } from '../../shared/failure'

/** An answer that is not a success, and what it answered to. */
export type Refusal = {
  readonly status: number
  readonly body: ErrorBody
  readonly retryAfter: string | null
  readonly host: string
  readonly right: string
  readonly serviceName: string
  /** ms since the epoch, for a Retry-After that is a date. */
  readonly now: number
}

/** Longest wait that a host may ask of us: an hour, in seconds. */
const LONGEST_WAIT_SECONDS = 3600
const USUAL_WAIT_SECONDS = 60

/** Codes of a key that is wrong, unknown, expired or of another region. */
const KEY_CODES = [
  'NOT_CREDENTIAL',
  'INVALID_CREDENTIAL',
  'INVALID_KEY',
  'INVALID_SIGNATURE',
  'QUERY_TIME_OUT',
]

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
  const wrongKey =
    KEY_CODES.includes(body.errorCode ?? '') || /key|signature|credential/i.test(body.message ?? '')
  const notGranted = body.errorCode === 'NOT_GRANTED_CALL'
  return wrongKey && !notGranted ? { kind: 'keys-refused' } : { kind: 'right-missing', right }
}

const BY_STATUS: Readonly<Record<number, (refusal: Refusal) => Failure>> = {
  401: () => ({ kind: 'keys-refused' }),
  403: refusedAccess,
  404: ({ serviceName }) => ({ kind: 'service-unknown', serviceName }),
  429: ({ retryAfter, now }) => ({ kind: 'rate-limited', retryAfterSeconds: waitSeconds(retryAfter, now) }),
}

/** The failure that a status and body stand for (contract: responses.Error, in either shape). */
export function failureOfStatus(refusal: Refusal): Failure {
  const { status, body, host } = refusal
  const known = BY_STATUS[status]
  if (known !== undefined) return known(refusal)
  if (KEY_CODES.includes(body.errorCode ?? '')) return { kind: 'keys-refused' }
  if (isRefusal(status))
    return { kind: 'action-refused', hostSays: (body.message ?? String(status)).slice(0, 500) }
  return { kind: 'host-failing', host, status }
}
