import * as v from 'valibot'
import type { MetricsToken } from '../../shared/endpoints'
import { FailureError } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import { halfHourSeries, rangeQuery } from '../../shared/half-hours'
import { RangeAnswerSchema } from '../../shared/half-hours-schema'
import { endpointFrom } from '../../shared/settings'
import { readJson } from './answer-reader'
import type { Clock } from './clock'

export type HalfHourStoreOptions = {
  readonly fetch: typeof fetch
  readonly clock: Clock
  readonly mayReach: (address: string) => Promise<boolean>
  /** Ends the request, body included. */
  readonly deadline: AbortSignal
}

/**
 * Reads a hosting's 30-minute volumes from the store that its host has named (Prometheus HTTP API). The service name must
 * have been checked. Fails with `endpoint-not-secure`, `permission-missing`, `host-unreachable`, `host-failing` or
 * `answer-malformed`.
 */
export async function readHalfHours(
  serviceName: string,
  { endpoint: named, token }: MetricsToken,
  options: HalfHourStoreOptions,
): Promise<HalfHour[]> {
  const endpoint = endpointFrom(named)
  if (endpoint === null) throw new FailureError({ kind: 'endpoint-not-secure', endpoint: named })
  const { host, origin } = new URL(endpoint)
  if (!(await options.mayReach(endpoint))) throw new FailureError({ kind: 'permission-missing', origin })
  const now = options.clock.now()
  const body = await ask(endpoint + rangeQuery(serviceName, now), token, host, options)
  const answer = v.safeParse(RangeAnswerSchema, body)
  if (!answer.success) {
    const what = v.getDotPath(answer.issues[0]) ?? 'query_range'
    throw new FailureError({ kind: 'answer-malformed', host, what })
  }
  return halfHourSeries(answer.output, now)
}

async function ask(
  url: string,
  token: string,
  host: string,
  options: HalfHourStoreOptions,
): Promise<unknown> {
  try {
    const response = await options.fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: options.deadline,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) throw new FailureError({ kind: 'host-failing', host, status: response.status })
    return await readJson(response, host)
  } catch (error) {
    throw error instanceof FailureError ? error : new FailureError({ kind: 'host-unreachable', host })
  }
}
