import { createHash } from 'node:crypto'
import { signatureText } from '../../shared/signature'
import type { AccountSecrets } from './accounts'
import type { HostDescription } from './description'

/** An answer; `body` is what its JSON says. */
export type Answer = { status: number; headers: Headers; body: unknown }

type ApiCall = {
  method?: string
  /** Below the API's base. */
  path: string
  body?: unknown
  keys?: Pick<AccountSecrets, 'applicationKey' | 'applicationSecret' | 'consumerKey'>
  /** Whole seconds; absent: this machine's time. */
  timestamp?: number
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** The headers that sign a call, as a client makes them. */
export function signedHeaders(call: Required<ApiCall>, url: string): Record<string, string> {
  const { keys, method, timestamp } = call
  const body = call.body === undefined ? '' : JSON.stringify(call.body)
  const hash = createHash('sha1').update(signatureText(keys, { method, url, body, timestamp }))
  return {
    'X-Ovh-Application': keys.applicationKey,
    'X-Ovh-Consumer': keys.consumerKey,
    'X-Ovh-Timestamp': String(timestamp),
    'X-Ovh-Signature': `$1$${hash.digest('hex')}`,
  }
}

/** Calls the API with a signature; of the first account unless other keys are given. */
export async function callApi(host: HostDescription, call: ApiCall): Promise<Answer> {
  const {
    method = 'GET',
    path,
    body,
    keys = host.accounts[0],
    timestamp = Math.floor(Date.now() / 1000),
  } = call
  if (keys === undefined) throw new Error('The host has no account.')
  const url = `${host.api}${path}`
  const headers = {
    ...signedHeaders({ method, path, body, keys, timestamp }, url),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  }
  return answerOf(
    await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  )
}

/** Uses the control interface; `method` POST unless given when there is a body. */
export async function control<Result>(
  host: Pick<HostDescription, 'control'>,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Result> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
  const { status, body: result } = await answerOf(await fetch(`${host.control}${path}`, { method, ...sent }))
  if (status >= 400)
    throw new Error(`The control interface refused ${method} ${path}: ${JSON.stringify(result)}`)
  return result as Result
}

/** Has the site of a service send one message. */
export function submit(
  host: Pick<HostDescription, 'control'>,
  service: string,
  to: string | string[] = 'customer@receiver.example',
  text = 'Thank you.',
): Promise<{ id: number; status: string }> {
  return control(host, '/submit', { service, to, text })
}
