import { HALF_HOUR_MS, HALF_HOURS_KEPT, type HalfHour, halfHourOf } from '../../shared/half-hours'
import { HOLD_LIMIT_MS, sendsIn } from '../../shared/mail-service'
import type { DemoHosting } from './demo-hostings'
import type { Phase } from './demo-phases'
import type { Message } from './demo-traffic'
import { DAY_MS, messagesMade, startOfDay } from './demo-traffic'

/** How far back the record goes: 60 days, today included. */
export const RECORD_DAYS = 60

/** A message that went out at `sentAt` (ms since the epoch). */
export type SentMessage = Message & { readonly sentAt: number }

/**
 * All that a hosting has sent up to `now` (ms since the epoch) since its record began, 60 days before the demonstration
 * did. `phases`: its states up to now.
 */
export function messagesSent(
  { traffic, bursts }: DemoHosting,
  bornAt: number,
  phases: readonly Phase[],
  now: number,
): SentMessage[] {
  const firstDay = startOfDay(bornAt) - (RECORD_DAYS - 1) * DAY_MS
  const made = messagesMade({ ...traffic, bursts: bursts(bornAt) }, firstDay, now)
  const sent: SentMessage[] = []
  // A plain loop, for this is done at every look: thousands of small arrays would take three times as long.
  for (const { madeAt, isReturned } of made) {
    const sentAt = sentAtOf(madeAt, phases)
    if (sentAt !== null) sent.push({ madeAt, isReturned, sentAt })
  }
  return sent
}

/** When a message went out; null: it is held, was deleted by a purge, or expired after 72 hours. */
function sentAtOf(madeAt: number, phases: readonly Phase[]): number | null {
  const index = phases.findLastIndex(({ at }) => at <= madeAt)
  if (sendsIn(phases[index]?.state ?? '')) return madeAt
  // A purge deletes what is held when it begins; what is made while it runs waits for its end.
  const fate = phases.slice(index + 1).find(({ state }) => sendsIn(state) || state === 'purging')
  if (fate === undefined || fate.state === 'purging') return null
  return fate.at - madeAt < HOLD_LIMIT_MS ? fate.at : null
}

/** Messages sent on the day of `now` so far. */
export function sentOnDayOf(now: number, sent: readonly SentMessage[]): number {
  return sent.filter(({ sentAt }) => startOfDay(sentAt) === startOfDay(now)).length
}

/** Messages sent on each of the last 60 days up to today, oldest first. */
export function dailyVolumes(sent: readonly SentMessage[], now: number): { date: string; volume: number }[] {
  const counts = countBy(sent, startOfDay)
  return Array.from({ length: RECORD_DAYS }, (_, index) => {
    const day = startOfDay(now) - (RECORD_DAYS - 1 - index) * DAY_MS
    return { date: new Date(day).toISOString(), volume: counts.get(day) ?? 0 }
  })
}

/** Messages sent in each of the last full half hours, 30 days of them, oldest first. */
export function halfHourVolumes(sent: readonly SentMessage[], now: number): HalfHour[] {
  const counts = countBy(sent, halfHourOf)
  return Array.from({ length: HALF_HOURS_KEPT }, (_, index) => {
    const at = halfHourOf(now) - (HALF_HOURS_KEPT - index) * HALF_HOUR_MS
    return { at, volume: counts.get(at) ?? 0 }
  })
}

function countBy(sent: readonly SentMessage[], periodOf: (time: number) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { sentAt } of sent) counts.set(periodOf(sentAt), (counts.get(periodOf(sentAt)) ?? 0) + 1)
  return counts
}
