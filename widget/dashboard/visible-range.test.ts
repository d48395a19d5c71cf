import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicesIn, visibleRange } from './visible-range'

const view = { viewHeight: 500, rowHeight: 50 }
const none = { first: 0, end: 0 }

describe('visibleRange', () => {
  it.each([
    [0, 1000, 0, 18],
    [-200, 1000, 0, 14],
    [50 * 100, 1000, 92, 118],
    [50 * 100 + 1, 1000, 92, 118],
    [50 * 990, 1000, 982, 1000],
    [50 * 5000, 1000, 1000, 1000],
    [-5000, 1000, 0, 0],
    [0, 51, 0, 18],
    [0, 50, 0, 50],
    [5000, 3, 0, 3],
    [0, 0, 0, 0],
  ])('%s px above, %s rows: %s to %s', (above, count, first, end) => {
    expect(visibleRange({ ...view, above }, count, none)).toEqual({ first, end })
  })

  it('draws little more than can be seen where all of it is new', () => {
    const place = { ...view, above: 50 * 100 }
    expect(visibleRange(place, 1000, { first: 0, end: 18 })).toEqual({ first: 98, end: 112 })
    expect(visibleRange(place, 1000, { first: 98, end: 112 })).toEqual({ first: 92, end: 118 })
    expect(visibleRange(place, 1000, { first: 500, end: 520 })).toEqual({ first: 98, end: 112 })
  })

  it('holds every row that can be seen, and not many more', () => {
    const [above, rowHeight] = [integer({ min: -2000, max: 80_000 }), integer({ min: 20, max: 200 })]
    const [count, first] = [integer({ min: 51, max: 1200 }), integer({ min: 0, max: 1200 })]
    assert(
      property(above, rowHeight, count, first, (above, rowHeight, count, first) => {
        const place = { above, rowHeight, viewHeight: 800 }
        const range = visibleRange(place, count, { first, end: first + 20 })
        const isSeen = (index: number) => (index + 1) * rowHeight > above && index * rowHeight < above + 800
        const seen = Array.from({ length: count }, (_, index) => index).filter(isSeen)
        expect(seen.every((index) => index >= range.first && index < range.end)).toBe(true)
        expect(range.end - range.first).toBeLessThanOrEqual(Math.ceil(800 / rowHeight) + 1 + 2 * (7 + 2))
      }),
    )
  })
})

describe('indicesIn', () => {
  it.each([
    [-1, [3, 4, 5]],
    [4, [3, 4, 5]],
    [0, [0, 3, 4, 5]],
    [9, [3, 4, 5, 9]],
  ])('with row %s: %j', (further, indices) => {
    expect(indicesIn({ first: 3, end: 6 }, further)).toEqual(indices)
  })
})
