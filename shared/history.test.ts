import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Volume } from './endpoints'
import { dailySeries } from './history'

const NOW = Date.parse('2026-05-02T10:00:00Z')
const days = (...pairs: [string, number][]) => pairs.map(([day, volume]) => ({ day, volume }))

describe('dailySeries', () => {
  it.each<[string, Volume[], { day: string; volume: number }[]]>([
    ['nothing', [], []],
    ['one day', [{ date: '2026-03-01', volume: 5 }], days(['2026-03-01', 5])],
    [
      'unsorted days, with a time of day',
      [
        { date: '2026-03-02T00:00:00+01:00', volume: 2 },
        { date: '2026-03-01T00:00:00Z', volume: 1 },
      ],
      days(['2026-03-01', 1], ['2026-03-02', 2]),
    ],
    [
      'gaps, over the end of a month in a leap year',
      [
        { date: '2024-02-28', volume: 1 },
        { date: '2024-03-01', volume: 3 },
      ],
      days(['2024-02-28', 1], ['2024-02-29', 0], ['2024-03-01', 3]),
    ],
    [
      'the same day twice',
      [
        { date: '2026-03-01', volume: 1 },
        { date: '2026-03-01T12:00:00Z', volume: 4 },
      ],
      days(['2026-03-01', 5]),
    ],
    [
      'volumes that are none',
      [
        { date: '2026-03-01', volume: null },
        { date: '2026-03-02' },
        { date: '2026-03-03', volume: -1 },
        { date: '2026-03-04', volume: Number.NaN },
        { date: '2026-03-05', volume: Number.POSITIVE_INFINITY },
        { date: '2026-03-06', volume: 0 },
      ],
      days(['2026-03-06', 0]),
    ],
    [
      'dates that are none',
      [
        { date: '', volume: 1 },
        { date: 'yesterday', volume: 1 },
        { date: '2026-13-01', volume: 1 },
        { date: '2026', volume: 1 },
        { date: '2026-03', volume: 1 },
        { date: '+002026-03', volume: 1 },
        { date: '01/03/2026', volume: 1 },
        { date: '2026-03-01', volume: 7 },
      ],
      days(['2026-03-01', 7]),
    ],
    [
      'days that have not begun',
      [
        { date: '2026-05-02', volume: 3 },
        { date: '2026-05-03', volume: 4 },
        { date: '9999-12-31', volume: 5 },
      ],
      days(['2026-05-02', 3]),
    ],
    ['a fraction', [{ date: '2026-03-01', volume: 1.5 }], days(['2026-03-01', 2])],
    [
      'numbers beyond counting',
      [
        { date: '2026-03-01', volume: 1e300 },
        { date: '2026-03-02', volume: 2 ** 53 - 1 },
      ],
      days(['2026-03-02', 2 ** 53 - 1]),
    ],
    [
      'a day that its month has not',
      [
        { date: '2026-02-30', volume: 9 },
        { date: '2026-02-28', volume: 2 },
      ],
      days(['2026-02-28', 2]),
    ],
  ])('orders %s', (_what, volumes, series) => {
    expect(dailySeries(volumes, NOW)).toEqual(series)
  })

  it('keeps the newest 400 days of a huge span', () => {
    const volumes = [
      { date: '0001-01-01', volume: 1 },
      { date: '2026-05-01', volume: 2 },
    ]
    const series = dailySeries(volumes, NOW)
    expect(series).toHaveLength(400)
    expect(series[0]).toEqual({ day: '2025-03-28', volume: 0 })
    expect(series.at(-1)).toEqual({ day: '2026-05-01', volume: 2 })
  })

  it('gives consecutive days, and loses no message, whatever the host sends', () => {
    const day = fc.date({ min: new Date('2025-06-01'), max: new Date('2026-05-01'), noInvalidDate: true })
    const date = fc.oneof(
      day.map((one) => one.toISOString()),
      fc.string({ maxLength: 64 }),
    )
    const volume = fc.option(fc.integer({ min: -5, max: 1000 }))
    fc.assert(
      fc.property(fc.array(fc.record({ date, volume })), (volumes) => {
        const series = dailySeries(volumes, NOW)
        const numbers = series.map((one) => Date.parse(one.day) / 86_400_000)
        expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index))
        const usable = volumes.filter(({ date: text }) => /^202[56]-\d\d-\d\dT/.test(text))
        const total = usable.reduce((sum, one) => sum + Math.max(one.volume ?? 0, 0), 0)
        expect(series.reduce((sum, one) => sum + one.volume, 0)).toBe(total)
      }),
    )
  })
})
