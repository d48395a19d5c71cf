/** The session has ended: whoever sees this is to sign in. */
export class SignedOut extends Error {}

/** The host refused or failed; the message is a sentence to show. `status` is 0 when it could not be reached. */
export class HostFailure extends Error {
  /**
   * @param {string} sentence
   * @param {number} status
   */
  constructor(sentence, status) {
    super(sentence)
    this.status = status
  }
}

/** Longest wait for an answer, in ms. */
const DEADLINE_MS = 20_000

/**
 * @param {Response} response
 * @returns {Promise<never>}
 */
async function refuse(response) {
  const body = await response.json().catch(() => null)
  const said = typeof body?.message === 'string' ? body.message : ''
  const invalid = response.status === 403 && said.includes('This session is invalid')
  if (response.status === 401 || invalid) throw new SignedOut(said || 'You are signed out.')
  throw new HostFailure(`The host answered ${response.status}. ${said}`.trim(), response.status)
}

/**
 * Asks the local host, under the session's cookie.
 *
 * @param {string} path Of the same origin.
 * @param {{ signal?: AbortSignal, body?: unknown }} [options] With a body (sent as JSON) it is a POST, else a GET.
 * @returns {Promise<any>} The answer; `null` when it has no body.
 * @throws {SignedOut} 401, or 403 saying that the session is invalid.
 * @throws {HostFailure} Any other refusal, an answer that is no JSON, no answer within 20 s.
 * @throws {DOMException} AbortError, when `signal` was aborted.
 */
export async function askHost(path, { signal, body } = {}) {
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  /** @type {Response} */
  let response
  try {
    response = await fetch(path, {
      ...(body === undefined ? {} : post),
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      redirect: 'error',
    })
  } catch (failure) {
    if (signal?.aborted) throw failure
    throw new HostFailure('The host could not be reached.', 0)
  }
  if (!response.ok) return refuse(response)
  const text = await response.text()
  try {
    return text === '' ? null : JSON.parse(text)
  } catch {
    throw new HostFailure('The host’s answer could not be read.', response.status)
  }
}
