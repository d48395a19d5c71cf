import type { InferOutput } from 'valibot'
import type { HalfHourSchema, RangeAnswerSchema } from './half-hours-schema'

/** Messages sent in a half hour (half-hours-schema.ts). */
export type HalfHour = InferOutput<typeof HalfHourSchema>

export const HALF_HOUR_MS = 30 * 60_000
/** How far back the host keeps them: 30 days, in half hours. */
export const HALF_HOURS_KEPT = 30 * 48

/** A range query's answer (half-hours-schema.ts). */
export type RangeAnswer = InferOutput<typeof RangeAnswerSchema>

/** The half hour in which a time (ms) lies, as its beginning. */
export function halfHourOf(at: number): number {
  return Math.floor(at / HALF_HOUR_MS) * HALF_HOUR_MS
}

/**
 * The query for a hosting's 30-minute volumes over 30 days up to `now` (ms), as a path below the store's endpoint. The
 * service name must have been checked: it stands inside the query's quotes.
 */
export function rangeQuery(serviceName: string, now: number): string {
  const end = halfHourOf(now)
  const query = `sum_over_time(mailout_sendmails_count{service_name="${serviceName}"}[30m])`
  const range = {
    query,
    start: (end - (HALF_HOURS_KEPT - 1) * HALF_HOUR_MS) / 1000,
    end: end / 1000,
    step: 1800,
  }
  const parameters = new URLSearchParams(Object.entries(range).map(([name, value]) => [name, String(value)]))
  return `/api/v1/query_range?${parameters}`
}

/**
 * Puts an answer in order: one entry for each half hour from the first told to the last, oldest first, gaps filled with
 * 0, several series added up, samples that cannot be a count or lie outside the 30 days left out. A sample stands at the
 * end of its window.
 */
export function halfHourSeries(answer: RangeAnswer, now: number): HalfHour[] {
  const end = halfHourOf(now)
  const start = end - HALF_HOURS_KEPT * HALF_HOUR_MS
  const byStart = new Map<number, number>()
  for (const [seconds, text] of answer.data.result.flatMap(({ values }) => values)) {
    const at = halfHourOf(seconds * 1000) - HALF_HOUR_MS
    const volume = Number(text)
    if (!(at >= start && at < end && volume >= 0 && volume <= Number.MAX_SAFE_INTEGER)) continue
    byStart.set(at, (byStart.get(at) ?? 0) + volume)
  }
  if (byStart.size === 0) return []
  const first = Math.min(...byStart.keys())
  return Array.from({ length: (end - first) / HALF_HOUR_MS }, (_, index) => {
    const at = first + index * HALF_HOUR_MS
    return { at, volume: byStart.get(at) ?? 0 }
  })
}
