import { expect, it } from 'vitest'
import { dayBars } from './bars'
import { marksIn, placeMarks } from './marks'

const bars = dayBars(
  ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => ({ day, volume: 1 })),
  null,
)

it.each<[at: string, place: [index: number, share: number] | null]>([
  ['2026-02-28T23:59:59.999Z', null],
  ['2026-03-01T00:00:00.000Z', [0, 0]],
  ['2026-03-01T12:00:00.000Z', [0, 0.5]],
  ['2026-03-02T00:00:00.000Z', [1, 0]],
  ['2026-03-03T18:00:00.000Z', [2, 0.75]],
  ['2026-03-04T00:00:00.000Z', null],
])('a mark at %s stands at %j', (at, place) => {
  const placed = placeMarks([{ at: Date.parse(at), action: 'BLOCK' }], bars)
  expect(placed.map(({ index, share }) => [index, share])).toEqual(place === null ? [] : [place])
})

it('keeps several marks of one bar, in the order of their times', () => {
  const marks = [
    { at: Date.parse('2026-03-02T15:00Z'), action: 'PURGE' as const },
    { at: Date.parse('2026-03-02T14:00Z'), action: 'BLOCK' as const },
    { at: Date.parse('2026-03-03T14:00Z'), action: 'UNBLOCK' as const },
  ]
  const placed = placeMarks(marks, bars)
  expect(marksIn(placed, 1).map(({ action }) => action)).toEqual(['BLOCK', 'PURGE'])
  expect(marksIn(placed, 0)).toEqual([])
})

it('places nothing where nothing is shown', () => {
  expect(placeMarks([{ at: 0, action: 'BLOCK' }], [])).toEqual([])
})
