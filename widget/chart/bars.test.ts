import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/gallery/made-up'
import type { HalfHourRange } from './bars'
import { DAYS_SHOWN, dayBars, halfHourBars } from './bars'

const DAY_MS = 86_400_000
const HALF_HOUR_MS = 1_800_000
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)
const reading = (day: string) => readingOf({ at: noon(day), sentToday: 7 })
const told = (day: string, volume: number) => ({ day, volume })
const bar = (day: string, volume: number | null, soFar = false) => ({
  key: day,
  start: Date.parse(day),
  end: Date.parse(day) + DAY_MS,
  volume,
  soFar,
})

describe('dayBars', () => {
  it('adds today behind yesterday', () => {
    const bars = dayBars([told('2026-02-27', 4), told('2026-02-28', 5)], reading('2026-03-01'))
    expect(bars).toEqual([bar('2026-02-27', 4), bar('2026-02-28', 5), bar('2026-03-01', 7, true)])
  })

  it('takes the newer number for a day that the host already tells', () => {
    expect(dayBars([told('2026-03-01', 5)], reading('2026-03-01'))).toEqual([bar('2026-03-01', 7, true)])
  })

  it('takes the host’s last day for today when its calendar is ahead', () => {
    expect(dayBars([told('2026-03-02', 5)], reading('2026-03-01'))).toEqual([bar('2026-03-02', 7, true)])
  })

  it('leaves a gap for days that nobody has told', () => {
    const bars = dayBars([told('2026-02-26', 4)], reading('2026-03-01'))
    const gaps = [bar('2026-02-27', null), bar('2026-02-28', null)]
    expect(bars).toEqual([bar('2026-02-26', 4), ...gaps, bar('2026-03-01', 7, true)])
  })

  it('does not make a number of one that the host does not tell', () => {
    const untold = readingOf({ at: noon('2026-03-01'), sentToday: null })
    expect(dayBars([told('2026-02-28', 5)], untold).at(-1)).toEqual(bar('2026-03-01', null, true))
  })

  it('draws nothing where there is no record', () => {
    expect(dayBars([], reading('2026-03-01'))).toEqual([])
  })

  it('stands alone without a reading', () => {
    expect(dayBars([told('2026-03-01', 5)], null)).toEqual([bar('2026-03-01', 5)])
  })

  it('shows the newest days, however long the record or the gap is', () => {
    const days = Array.from({ length: 400 }, (_, index) => told(dayAfter('2025-01-01', index), index))
    expect(dayBars(days, null)).toHaveLength(DAYS_SHOWN)
    const far = dayBars([told('2020-01-01', 1)], reading('2026-03-01'))
    expect(far).toHaveLength(DAYS_SHOWN)
    expect(far[0]).toEqual(bar('2026-01-30', null))
    expect(far.at(-1)).toEqual(bar('2026-03-01', 7, true))
  })
})

describe('halfHourBars', () => {
  const newest = Date.parse('2026-03-01T11:30:00Z')
  const halfHours = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      at: newest - (count - 1 - index) * HALF_HOUR_MS,
      volume: index,
    }))

  it.each<[range: HalfHourRange, known: number, shown: number]>([
    ['day', 1440, 48],
    ['week', 1440, 336],
    ['month', 1440, 1440],
    ['day', 5, 5],
    ['month', 0, 0],
  ])('of a %s, with %d known: the newest %d', (range, known, shown) => {
    const bars = halfHourBars(halfHours(known), range)
    expect(bars).toHaveLength(shown)
    expect(bars).toEqual(
      halfHours(known)
        .slice(known - shown)
        .map(({ at, volume }) => ({ key: `${at}`, start: at, end: at + HALF_HOUR_MS, volume, soFar: false })),
    )
  })
})

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)
}
