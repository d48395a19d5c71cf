import type { FastifyInstance, FastifyReply } from 'fastify'
import { sendJson } from './api-answer'
import type { MailSystem } from './mail-system'

/** Base of the Prometheus-style interface, as `metricsToken` gives it. */
export const METRICS_PATH = '/metrics'

const QUERY =
  /^\s*sum_over_time\(\s*mailout_sendmails_count\{\s*service_name\s*=\s*"([^"]*)"\s*\}\s*\[30m\]\s*\)\s*$/
const WINDOW_MS = 30 * 60_000
/** Prometheus refuses ranges with more points than this. */
const MOST_POINTS = 11_000

type RangeQuery = { query?: string; start?: string; end?: string; step?: string }
type Range = { service: string; start: number; end: number; step: number }

/** The range query of 30-minute volumes, protected by a service's metrics token. Times on the wire are seconds. */
export function registerMetrics(app: FastifyInstance, mail: MailSystem): void {
  app.get(`${METRICS_PATH}/api/v1/query_range`, (request, reply) => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const holder = mail.services.findByMetricsToken(token)
    if (holder === undefined)
      return refuse(reply.code(401), 'unauthorized', 'The bearer token is missing or wrong')
    const range = rangeOf(request.query as RangeQuery)
    if (typeof range === 'string') return refuse(reply.code(400), 'bad_data', range)
    const result = range.service === holder.name ? [seriesOf(mail, range)] : []
    return sendJson(reply, { status: 'success', data: { resultType: 'matrix', result } })
  })
}

function refuse(reply: FastifyReply, errorType: string, error: string): FastifyReply {
  return sendJson(reply, { status: 'error', errorType, error })
}

/** Reads a range query (all times in ms), or says what is wrong with it. */
function rangeOf({ query = '', start, end, step }: RangeQuery): Range | string {
  const service = QUERY.exec(query)?.[1]
  if (service === undefined)
    return 'Only sum_over_time(mailout_sendmails_count{service_name="…"}[30m]) is known'
  const range = { service, start: timeOf(start), end: timeOf(end), step: durationOf(step) }
  if (!(range.start <= range.end)) return 'start and end must be times, end not before start'
  if (!(range.step > 0)) return 'step must be a duration above zero'
  if ((range.end - range.start) / range.step > MOST_POINTS) return `More than ${MOST_POINTS} points`
  return range
}

function timeOf(text = ''): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text)
}

const UNITS_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

function durationOf(text = ''): number {
  const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?)([smhd])?$/.exec(text) ?? []
  return Number(amount) * (UNITS_MS[unit] ?? Number.NaN)
}

function seriesOf({ counters }: MailSystem, { service, start, end, step }: Range) {
  const values: [seconds: number, messages: string][] = []
  for (let time = start; time <= end; time += step) {
    values.push([time / 1000, String(counters.sentBetween(service, time - WINDOW_MS, time))])
  }
  return { metric: { service_name: service }, values }
}
