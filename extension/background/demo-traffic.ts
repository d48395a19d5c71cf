import { HALF_HOUR_MS } from '../../shared/half-hours'
import { chance } from './demo-chance'

/** A day of the demonstration, which counts in UTC, in ms. */
export const DAY_MS = 86_400_000

/** More mail than usual, spread evenly: a newsletter, an attack on a form. Times in ms since the epoch. */
export type Burst = {
  readonly from: number
  readonly to: number
  readonly messages: number
  /** The share of it that comes back, from 0 to 1. */
  readonly returnedShare: number
}

/** What visitors make a site's scripts send. */
export type Traffic = {
  /** Tells the record of one site from that of another. */
  readonly seed: number
  /** Messages on an ordinary day. */
  readonly perDay: number
  /** How much of that on each weekday, Sunday first. */
  readonly weekdays: readonly number[]
  readonly returnedShare: number
  readonly bursts: readonly Burst[]
}

/** A message that a script made at `madeAt` (ms since the epoch), and whether it will come back once it goes out. */
export type Message = { readonly madeAt: number; readonly isReturned: boolean }

/** How busy each hour of a day is, from midnight UTC on. */
const HOURS = [2, 1, 1, 1, 1, 2, 5, 9, 14, 18, 20, 19, 16, 17, 18, 17, 16, 15, 14, 15, 16, 12, 7, 4] as const
const HALF_HOURS = 48

/** The first ms of the day in which `time` (ms since the epoch) lies. */
export function startOfDay(time: number): number {
  return Math.floor(time / DAY_MS) * DAY_MS
}

/** The messages made from the first day of the record on up to `now`, both ms since the epoch; day by day. */
export function messagesMade(traffic: Traffic, firstDay: number, now: number): Message[] {
  const days = Math.max(0, Math.floor((now - firstDay) / DAY_MS) + 1)
  return Array.from({ length: days }, (_, index) => messagesOn(traffic, firstDay + index * DAY_MS))
    .flat()
    .filter(({ madeAt }) => madeAt <= now)
}

/** The messages of the whole day that begins at `day` (ms since the epoch). */
function messagesOn(traffic: Traffic, day: number): Message[] {
  const { seed, returnedShare } = traffic
  const usual = usualTimes(traffic, day).map((at) => messageOf(seed, at, returnedShare))
  return [...usual, ...traffic.bursts.flatMap((burst) => burstOn(seed, burst, day))]
}

function messageOf(seed: number, madeAt: number, returnedShare: number): Message {
  return { madeAt, isReturned: chance(seed, madeAt) < returnedShare }
}

/** When the ordinary messages of a day are made: the day's number is divided among its half hours, none is lost. */
function usualTimes({ seed, perDay, weekdays }: Traffic, day: number): number[] {
  const number = day / DAY_MS
  const weekday = weekdays[new Date(day).getUTCDay()] ?? 1
  const volume = Math.round(perDay * weekday * (0.85 + 0.3 * chance(seed, number)))
  const shares = Array.from({ length: HALF_HOURS }, (_, index) => {
    const hour = HOURS[Math.floor(index / 2)] ?? 1
    return hour * (0.6 + 0.8 * chance(seed, number, index))
  })
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let soFar = 0
  return shares.flatMap((share, index) => {
    const before = Math.round((volume * soFar) / whole)
    soFar += share
    const from = day + index * HALF_HOUR_MS
    return spread(from, from + HALF_HOUR_MS, Math.round((volume * soFar) / whole) - before)
  })
}

function burstOn(seed: number, { from, to, messages, returnedShare }: Burst, day: number): Message[] {
  if (to <= day || from >= day + DAY_MS) return []
  return spread(from, to, messages)
    .filter((at) => startOfDay(at) === day)
    .map((at) => messageOf(seed, at, returnedShare))
}

/** So many times, evenly within a period, each in whole ms since the epoch. */
function spread(from: number, to: number, count: number): number[] {
  const step = (to - from) / count
  return Array.from({ length: count }, (_, index) => Math.floor(from + (index + chance(from, index)) * step))
}
