import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/gallery/made-up'
import { barsOf, DAYS_SHOWN, labelledBars } from './bars'

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)
const reading = (day: string) => readingOf({ at: noon(day), sentToday: 7 })
const told = (day: string, volume: number) => ({ day, volume })
const bar = (day: string, volume: number | null, soFar = false) => ({ day, volume, soFar })

describe('barsOf', () => {
  it('adds today behind yesterday', () => {
    const bars = barsOf([told('2026-02-27', 4), told('2026-02-28', 5)], reading('2026-03-01'))
    expect(bars).toEqual([bar('2026-02-27', 4), bar('2026-02-28', 5), bar('2026-03-01', 7, true)])
  })

  it('takes the newer number for a day that the host already tells', () => {
    expect(barsOf([told('2026-03-01', 5)], reading('2026-03-01'))).toEqual([bar('2026-03-01', 7, true)])
  })

  it('takes the host’s last day for today when its calendar is ahead', () => {
    expect(barsOf([told('2026-03-02', 5)], reading('2026-03-01'))).toEqual([bar('2026-03-02', 7, true)])
  })

  it('leaves a gap for days that nobody has told', () => {
    const bars = barsOf([told('2026-02-26', 4)], reading('2026-03-01'))
    const gaps = [bar('2026-02-27', null), bar('2026-02-28', null)]
    expect(bars).toEqual([bar('2026-02-26', 4), ...gaps, bar('2026-03-01', 7, true)])
  })

  it('draws nothing where there is no record', () => {
    expect(barsOf([], reading('2026-03-01'))).toEqual([])
  })

  it('stands alone without a reading', () => {
    expect(barsOf([told('2026-03-01', 5)], null)).toEqual([bar('2026-03-01', 5)])
  })

  it('shows the newest days, however long the record or the gap is', () => {
    const days = Array.from({ length: 400 }, (_, index) => told(dayAfter('2025-01-01', index), index))
    expect(barsOf(days, null)).toHaveLength(DAYS_SHOWN)
    const far = barsOf([told('2020-01-01', 1)], reading('2026-03-01'))
    expect(far).toHaveLength(DAYS_SHOWN)
    expect(far.at(-1)).toEqual(bar('2026-03-01', 7, true))
  })
})

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

describe('labelledBars', () => {
  it.each<[count: number, width: number, indices: number[]]>([
    [0, 600, []],
    [3, 600, [0, 1, 2]],
    [31, 620, [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30]],
    [31, 200, [8, 19, 30]],
    [5, 10, [4]],
  ])('of %d bars in %d px: %j', (count, width, indices) => {
    expect(labelledBars(count, width, 56)).toEqual(indices)
  })
})
