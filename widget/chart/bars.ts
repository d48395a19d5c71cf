import type { DayVolume } from '../../shared/history'
import type { Reading } from '../../shared/reading'

/** One bar of the chart: messages sent on a day `YYYY-MM-DD`; `null` where nobody has told. */
export type Bar = { readonly day: string; readonly volume: number | null; readonly soFar: boolean }

const DAY_MS = 86_400_000
/** The days shown: thirty and today. */
export const DAYS_SHOWN = 31

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** The days after `last` up to `today`, of which only today's number is known. */
function daysUntil(last: string, today: string): Bar[] {
  const bars: Bar[] = []
  for (let ms = Date.parse(last) + DAY_MS; dayOf(ms) < today; ms += DAY_MS) {
    bars.push({ day: dayOf(ms), volume: null, soFar: false })
  }
  return bars.slice(-DAYS_SHOWN)
}

/**
 * Puts today's count behind the host's daily series, as a bar marked "so far". Days between the two that the host has
 * not told are gaps, not zeros. When the host's calendar is already at or past the reading's day (UTC), its last day is
 * today. Without a reading the series stands alone; without a series there is nothing to draw.
 */
export function barsOf(days: readonly DayVolume[], reading: Reading | null): Bar[] {
  const told = days.slice(-DAYS_SHOWN).map(({ day, volume }) => ({ day, volume, soFar: false }))
  const last = told.at(-1)
  if (last === undefined || reading === null) return told
  const readOn = dayOf(reading.at)
  const isToldAlready = last.day >= readOn
  const today: Bar = { day: isToldAlready ? last.day : readOn, volume: reading.sentToday, soFar: true }
  const before = isToldAlready ? told.slice(0, -1) : [...told, ...daysUntil(last.day, readOn)]
  return [...before, today].slice(-DAYS_SHOWN)
}

/** Indices of the bars whose day is written on the axis: the last one, and as many before it as have room. In px. */
export function labelledBars(count: number, width: number, labelWidth: number): number[] {
  const most = Math.max(1, Math.floor(width / labelWidth))
  const step = Math.max(1, Math.ceil(count / most))
  const indices: number[] = []
  for (let index = count - 1; index >= 0; index -= step) indices.unshift(index)
  return indices
}
