import { describe, expect, it } from 'vitest'
import { formatFor } from '../../shared/words/format'
import type { Clock } from './axis-labels'
import { axisNumbers, labelledBars } from './axis-labels'
import type { Bar, Range } from './bars'

const MINUTE_MS = 60_000

/** A clock that is ahead of UTC by some minutes. */
const ahead =
  (minutes: number): Clock =>
  (at) => {
    const date = new Date(at + minutes * MINUTE_MS)
    return { day: date.getUTCDate(), hour: date.getUTCHours() }
  }

/** Bars of some minutes each, up to the given time (UTC). */
function barsUntil(end: string, count: number, minutes: number): Bar[] {
  return Array.from({ length: count }, (_, index) => {
    const start = Date.parse(end) - (count - index) * minutes * MINUTE_MS
    return { key: `${start}`, start, end: start + minutes * MINUTE_MS, volume: 0, soFar: false }
  })
}

describe('labelledBars', () => {
  it.each<[count: number, width: number, indices: number[]]>([
    [0, 600, []],
    [3, 600, [0, 1, 2]],
    [31, 620, [3, 6, 9, 12, 15, 18, 21, 24, 27, 30]],
    [31, 200, [8, 19, 30]],
    [5, 10, [4]],
  ])('of %d days in %d px: %j', (count, width, indices) => {
    expect(labelledBars(barsUntil('2026-03-04T00:00Z', count, 1440), 'days', width, 42)).toEqual(indices)
  })

  const at = (bars: readonly Bar[], indices: number[], clock: Clock) =>
    indices.map((index) => {
      const { day, hour } = clock(bars[index]?.start ?? 0)
      return `${day} ${hour}h`
    })

  it.each<[range: Range, count: number, width: number, minutes: number, labels: string[]]>([
    ['day', 48, 600, 0, ['3 15h', '3 18h', '3 21h', '4 0h', '4 3h', '4 6h', '4 9h', '4 12h']],
    ['day', 48, 250, 0, ['3 18h', '4 0h', '4 6h', '4 12h']],
    ['day', 48, 250, 60, ['3 18h', '4 0h', '4 6h', '4 12h']],
    ['day', 48, 250, 345, ['4 0h', '4 6h', '4 12h', '4 18h']],
    ['day', 48, 20, 0, ['4 13h']],
    ['day', 1, 600, 0, ['4 13h']],
    ['week', 336, 600, 0, ['26 0h', '27 0h', '28 0h', '1 0h', '2 0h', '3 0h', '4 0h']],
    ['week', 336, 250, 0, ['28 0h', '2 0h', '4 0h']],
    ['month', 1440, 250, 0, ['8 0h', '16 0h', '24 0h', '4 0h']],
    ['week', 3, 250, 0, ['4 13h']],
  ])('of a %s of %d half hours in %d px, %d minutes ahead: %j', (range, count, width, minutes, labels) => {
    const clock = ahead(minutes)
    const bars = barsUntil('2026-03-04T13:30Z', count, 30)
    expect(at(bars, labelledBars(bars, range, width, 46, clock), clock)).toEqual(labels)
  })
})

describe('axisNumbers', () => {
  it.each<[numbers: number[], written: string[]]>([
    [[], []],
    [
      [0, 1, 2],
      ['0', '1', '2'],
    ],
    [
      [0, 20_000, 40_000],
      ['0', '20,000', '40,000'],
    ],
    [
      [0, 50_000, 100_000, 150_000],
      ['0', '50K', '100K', '150K'],
    ],
    [
      [0, 500_000, 1_500_000],
      ['0', '500K', '1.5M'],
    ],
    [[1e15], ['1000T']],
  ])('writes %j as %j', (numbers, written) => {
    expect(axisNumbers(numbers, 'en', formatFor('en'))).toEqual(written)
  })
})
