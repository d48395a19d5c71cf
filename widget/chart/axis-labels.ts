import type { Format } from '../../shared/words/format'
import type { Bar, Range } from './bars'

/** A moment (ms) on a clock: the day of the month and the hour. */
export type Clock = (at: number) => { readonly day: number; readonly hour: number }

const localClock: Clock = (at) => {
  const date = new Date(at)
  return { day: date.getDate(), hour: date.getHours() }
}

/** Hours between two labels of the time of day. */
const HOUR_STEPS = [1, 2, 3, 4, 6, 12, 24]

/** Indices of the labelled ones of `count` bars: the last one, and as many before it as there is room for. */
function everyFewFromLast(count: number, room: number): number[] {
  const step = Math.max(1, Math.ceil(count / room))
  const indices: number[] = []
  for (let index = count - 1; index >= 0; index -= step) indices.unshift(index)
  return indices
}

/** Bars that begin something new: an hour, or a day. The bar before the first is asked for too. */
function turns(bars: readonly Bar[], part: (at: number) => number): number[] {
  return bars.flatMap(({ start, end }, index) => (part(start) === part(start - (end - start)) ? [] : [index]))
}

function hourLabels(bars: readonly Bar[], room: number, clock: Clock): number[] {
  const hours = turns(bars, (at) => clock(at).hour)
  const onStep = (step: number) => hours.filter((index) => clock(bars[index]?.start ?? 0).hour % step === 0)
  return HOUR_STEPS.map(onStep).find((indices) => indices.length <= room) ?? []
}

function dayLabels(bars: readonly Bar[], room: number, clock: Clock): number[] {
  const days = turns(bars, (at) => clock(at).day)
  return everyFewFromLast(days.length, room).flatMap((index) => days[index] ?? [])
}

type Labels = (bars: readonly Bar[], room: number, clock: Clock) => number[]

const LABELS: Readonly<Record<Range, Labels>> = {
  days: (bars, room) => everyFewFromLast(bars.length, room),
  day: hourLabels,
  week: dayLabels,
  month: dayLabels,
}

/** Least distance between two labels, in px. */
const BETWEEN = 14

/**
 * Indices of the bars whose time is written below an axis of `width` px, where a label is `labelWidth` px wide: days from
 * the newest back, half hours at round hours or where a day begins. None that would be cut off at the beginning, but at
 * least one, where there are bars.
 */
export function labelledBars(
  bars: readonly Bar[],
  range: Range,
  width: number,
  labelWidth: number,
  clock: Clock = localClock,
): number[] {
  const room = Math.max(1, Math.floor(width / (labelWidth + BETWEEN)))
  const column = width / Math.max(1, bars.length)
  const indices = LABELS[range](bars, room, clock)
  const whole = indices.filter((index) => (index + 0.5) * column >= labelWidth / 2)
  return whole.length > 0 ? whole : everyFewFromLast(bars.length, 1)
}

/** From here on the numbers of an axis are written short: 1.5M. */
const LONG_NUMBER = 100_000
const compacts = new Map<string, Intl.NumberFormat>()

function compactFor(language: string): Intl.NumberFormat {
  const compact =
    compacts.get(language) ??
    new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 })
  compacts.set(language, compact)
  return compact
}

/** The numbers of an axis as written: all of them short where the largest is long. */
export function axisNumbers(numbers: readonly number[], language: string, format: Format): string[] {
  const isLong = Math.max(0, ...numbers) >= LONG_NUMBER
  return numbers.map((number) => (isLong ? compactFor(language).format(number) : format.number(number)))
}
