import type { InferOutput } from 'valibot'
import type { Volume } from './endpoints'
import type { DayVolumeSchema } from './history-schema'

/** Messages sent on one day (history-schema.ts). */
export type DayVolume = InferOutput<typeof DayVolumeSchema>

const DAY_MS = 86_400_000
const LONGEST_HISTORY_DAYS = 400
/** The host's days may begin before those of UTC: two hours in a European summer. */
const EASTERNMOST_HOST_MS = 2 * 3_600_000

function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** Whether `day` is a day of the calendar. `Date.parse` also takes `2026`, `2026-03` and the 30th of February. */
function isDay(day: string): boolean {
  const start = startOfDay(day)
  return !Number.isNaN(start) && dayOf(start) === day
}

function isCount(volume: number | null | undefined): volume is number {
  return typeof volume === 'number' && volume >= 0 && volume <= Number.MAX_SAFE_INTEGER
}

/**
 * Puts the host's volumes in order: one entry a day, oldest first, gaps filled with 0, duplicates added up,
 * entries without a usable date or number left out, days that have not begun at the host at `now` (ms) too. At most the
 * newest 400 days.
 */
export function dailySeries(volumes: readonly Volume[], now: number): DayVolume[] {
  const byDay = new Map<string, number>()
  const newest = dayOf(now + EASTERNMOST_HOST_MS)
  for (const { date, volume } of volumes) {
    const day = date.slice(0, 10)
    if (!isDay(day) || day > newest || !isCount(volume)) continue
    byDay.set(day, (byDay.get(day) ?? 0) + Math.round(volume))
  }
  const days = [...byDay.keys()].sort()
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const start = Math.max(startOfDay(first), startOfDay(last) - (LONGEST_HISTORY_DAYS - 1) * DAY_MS)
  const length = Math.round((startOfDay(last) - start) / DAY_MS) + 1
  return Array.from({ length }, (_, index) => {
    const day = dayOf(start + index * DAY_MS)
    return { day, volume: byDay.get(day) ?? 0 }
  })
}
