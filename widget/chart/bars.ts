import type { HalfHour } from '../../shared/half-hours'
import { HALF_HOUR_MS } from '../../shared/half-hours'
import type { DayVolume } from '../../shared/history'
import type { Reading } from '../../shared/reading'

/**
 * One bar of the chart: messages sent from `start` until before `end` (ms since the epoch); `null` where nobody has told.
 * `key` tells it from the other bars of its record, and stays when the record is read again.
 */
export type Bar = {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly volume: number | null
  /** Its time is not over. */
  readonly soFar: boolean
}

/** What can be shown: the host's days, or half hours of the last 24 hours, 7 days, 30 days. */
export const RANGES = ['days', 'day', 'week', 'month'] as const
export type Range = (typeof RANGES)[number]
export type HalfHourRange = Exclude<Range, 'days'>

const DAY_MS = 86_400_000
/** The days shown: thirty and today. */
export const DAYS_SHOWN = 31
/** The half hours shown in each range. */
export const HALF_HOURS_SHOWN: Readonly<Record<HalfHourRange, number>> = { day: 48, week: 336, month: 1440 }

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** A calendar day `YYYY-MM-DD` of the host, which counts them in UTC. */
function dayBar(day: string, volume: number | null, soFar = false): Bar {
  const start = Date.parse(day)
  return { key: day, start, end: start + DAY_MS, volume, soFar }
}

/** The days after `last` up to `today`, of which only today's number is known. */
function daysUntil(last: string, today: string): Bar[] {
  const first = Math.max(Date.parse(last) + DAY_MS, Date.parse(today) - DAYS_SHOWN * DAY_MS)
  const bars: Bar[] = []
  for (let ms = first; dayOf(ms) < today; ms += DAY_MS) bars.push(dayBar(dayOf(ms), null))
  return bars
}

/**
 * Puts today's count behind the host's daily series, as a bar marked "so far". Days between the two that the host has
 * not told are gaps, not zeros. When the host's calendar is already at or past the reading's day (UTC), its last day is
 * today. Without a reading the series stands alone; without a series there is nothing to draw.
 */
export function dayBars(days: readonly DayVolume[], reading: Reading | null): Bar[] {
  const told = days.slice(-DAYS_SHOWN).map(({ day, volume }) => dayBar(day, volume))
  const last = told.at(-1)
  if (last === undefined || reading === null) return told
  const readOn = dayOf(reading.at)
  const isToldAlready = last.key >= readOn
  const today = dayBar(isToldAlready ? last.key : readOn, reading.sentToday, true)
  const before = isToldAlready ? told.slice(0, -1) : [...told, ...daysUntil(last.key, readOn)]
  return [...before, today].slice(-DAYS_SHOWN)
}

/** The newest half hours, as many as the range shows. The running one is not among them: the host counts it at its end. */
export function halfHourBars(halfHours: readonly HalfHour[], range: HalfHourRange): Bar[] {
  return halfHours.slice(-HALF_HOURS_SHOWN[range]).map(({ at, volume }) => ({
    key: String(at),
    start: at,
    end: at + HALF_HOUR_MS,
    volume,
    soFar: false,
  }))
}
