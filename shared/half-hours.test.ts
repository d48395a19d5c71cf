import { describe, expect, it } from 'vitest'
import { HALF_HOUR_MS, HALF_HOURS_KEPT, halfHourOf, halfHourSeries, rangeQuery } from './half-hours'

const NOW = Date.parse('2026-03-01T10:17:00Z')
const END = Date.parse('2026-03-01T10:00:00Z')
/** A sample that stands at the end of its window, `back` half hours before the newest. */
const sample = (back: number, volume: string): [number, string] => [
  (END - back * HALF_HOUR_MS) / 1000,
  volume,
]
const answer = (...series: [number, string][][]) => ({
  status: 'success' as const,
  data: { result: series.map((values) => ({ values })) },
})

describe('rangeQuery', () => {
  it('asks for thirty days in half hours up to the newest full one', () => {
    const url = new URL(rangeQuery('shop.example', NOW), 'https://metrics.example')
    expect(url.pathname).toBe('/api/v1/query_range')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      query: 'sum_over_time(mailout_sendmails_count{service_name="shop.example"}[30m])',
      start: String(END / 1000 - (HALF_HOURS_KEPT - 1) * 1800),
      end: String(END / 1000),
      step: '1800',
    })
  })
})

describe('halfHourOf', () => {
  it.each([
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:29:59.999Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:30:00Z', '2026-03-01T10:30:00Z'],
  ])('%s lies in the one of %s', (time, start) => {
    expect(new Date(halfHourOf(Date.parse(time))).toISOString()).toBe(start.replace('Z', '.000Z'))
  })
})

describe('halfHourSeries', () => {
  const at = (back: number) => END - (back + 1) * HALF_HOUR_MS

  it.each<[string, ReturnType<typeof answer>, [number, number][]]>([
    ['no series', answer(), []],
    ['an empty series', answer([]), []],
    ['one', answer([sample(0, '7')]), [[at(0), 7]]],
    [
      'gaps, filled with zero up to now',
      answer([sample(3, '4')]),
      [
        [at(3), 4],
        [at(2), 0],
        [at(1), 0],
        [at(0), 0],
      ],
    ],
    [
      'unsorted, doubled, several series: added up',
      answer([sample(0, '1'), sample(1, '2')], [sample(0, '10'), sample(0, '5')]),
      [
        [at(1), 2],
        [at(0), 16],
      ],
    ],
    [
      'what cannot be a count',
      answer([
        sample(0, '3'),
        sample(1, 'NaN'),
        sample(1, '-4'),
        sample(1, '+Inf'),
        sample(1, ''),
        sample(1, '1e300'),
      ]),
      [[at(0), 3]],
    ],
    [
      'what lies outside the thirty days',
      answer([sample(0, '3'), sample(-2, '9'), sample(HALF_HOURS_KEPT, '9'), [1e300, '1']]),
      [[at(0), 3]],
    ],
  ])('orders %s', (_what, given, series) => {
    const found = halfHourSeries(given, NOW).map((one) => [one.at, one.volume])
    expect(found.filter(([, volume]) => volume !== 0 || series.length > 2)).toEqual(series)
  })

  it('covers thirty days at most', () => {
    const series = halfHourSeries(answer([sample(HALF_HOURS_KEPT - 1, '1'), sample(0, '2')]), NOW)
    expect(series).toHaveLength(HALF_HOURS_KEPT)
    expect(series.at(-1)).toEqual({ at: at(0), volume: 2 })
  })
})
