/** A day of the host, which counts in UTC, in ms. */
export const DAY_MS = 86_400_000

/** The first ms of the day that `time` (ms since the epoch) falls into. */
export function startOfDay(time: number): number {
  return Math.floor(time / DAY_MS) * DAY_MS
}

/** The day that `time` falls into, as `YYYY-MM-DD`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
