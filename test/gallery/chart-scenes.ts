import type { Failure } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import type { DayVolume } from '../../shared/history'
import type { Snapshot } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import type { Range } from '../../widget/chart/bars'
import { readingOf, snapshotOf } from './made-up'
import type { Scene, Step } from './scenes'

const MINUTE = 60_000
const HALF_HOUR = 30 * MINUTE
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = Date.now()

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** Days up to `last` days ago (1: yesterday), each as the rule says. */
function daysOf(count: number, volume: (index: number) => number, last = 1): DayVolume[] {
  return Array.from({ length: count }, (_, index) => ({
    day: dayOf(now - (count - 1 - index + last) * DAY),
    volume: volume(index),
  }))
}

const usual = (index: number) => 90 + ((index * 37) % 60) + (index % 7 === 3 ? -70 : 0)

/** Thirty days of half hours: quiet nights, busy days, and one night in which a form was abused. */
function halfHoursOf(count: number): HalfHour[] {
  const end = Math.floor(now / HALF_HOUR) * HALF_HOUR
  return Array.from({ length: count }, (_, index) => {
    const at = end - (count - index) * HALF_HOUR
    const hour = new Date(at).getUTCHours()
    const busy = hour > 6 && hour < 21 ? 2 + ((index * 7) % 9) : (index * 5) % 11 === 0 ? 1 : 0
    const abuse = at > now - 19 * HOUR && at < now - 16 * HOUR ? 60 + ((index * 13) % 40) : 0
    return { at, volume: busy + abuse }
  })
}

const marks: Snapshot['marks'] = [
  { at: now - 20 * DAY - 2 * HOUR, action: 'BLOCK' },
  { at: now - 20 * DAY - HOUR, action: 'UNBLOCK' },
  { at: now - 9 * DAY, action: 'BLOCK' },
  { at: now - 8 * DAY, action: 'PURGE' },
  { at: now - 16 * HOUR, action: 'BLOCK' },
  { at: now - 9 * HOUR, action: 'PURGE' },
]
const origin = 'https://metrics.cluster031.hosting.ovh.net'
const allowed = { origin, isAllowed: true }

type Told = {
  days: readonly DayVolume[]
  reading?: Partial<Reading>
  parts?: Partial<Snapshot>
  halfHours?: readonly HalfHour[]
  halfHoursFailure?: Failure
  /** The range that is chosen; the table is opened. */
  range?: Range
}

/** The choice of a range, as a person makes it. */
const choose = (range: Range): Step[] => [{ click: `.range:has([value="${range}"])` }]

function chart({ days, reading = {}, parts = {}, halfHours = [], halfHoursFailure, range }: Told): Scene {
  const snapshot = snapshotOf({
    reading: readingOf({ at: now - 12_000, ...reading }),
    history: { at: now - 40_000, days: [...days] },
    ...parts,
  })
  const script = { snapshot, halfHours, ...(halfHoursFailure && { halfHoursFailure }) }
  return { view: 'panel', script, ...(range && { steps: choose(range) }) }
}

const month = daysOf(45, usual)
/** Half hours are to be had. */
const fine: Told = { days: month, halfHours: halfHoursOf(1440), parts: { marks, halfHours: allowed } }

/** The record of sent emails in every situation that its drawing has to stand, by name. */
export const CHART_SCENES: Readonly<Record<string, Scene>> = {
  'chart-half-hours': chart(fine),
  'chart-day': chart({ ...fine, range: 'day' }),
  'chart-week': chart({ ...fine, range: 'week' }),
  'chart-month': chart({ ...fine, range: 'month' }),
  'chart-half-hours-few': chart({ ...fine, halfHours: halfHoursOf(5), range: 'week' }),
  'chart-half-hours-none': chart({ ...fine, halfHours: [], range: 'day' }),
  'chart-half-hours-failing': chart({
    ...fine,
    halfHoursFailure: { kind: 'host-unreachable', host: 'metrics.example.com' },
    range: 'day',
  }),
  'chart-no-access': chart({
    days: month,
    parts: { marks, halfHours: { origin, isAllowed: false } },
    range: 'week',
  }),
  'chart-marks': chart({ days: month, parts: { marks } }),
  'chart-one-day': chart({ days: daysOf(1, () => 0, 0), reading: { sentToday: 3 } }),
  'chart-zeros': chart({ days: daysOf(31, () => 0), reading: { sentToday: 0 } }),
  'chart-untold': chart({ days: daysOf(12, usual, 6), reading: { sentToday: null } }),
  'chart-400-days': chart({ days: daysOf(400, usual) }),
  'chart-millions': chart({ days: daysOf(31, (index) => 3_000_000 + index * 17_003) }),
  'chart-largest': chart({ days: daysOf(31, (index) => 1e15 - index * 2e13), reading: { sentToday: 128 } }),
}
