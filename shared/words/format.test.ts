import { describe, expect, it } from 'vitest'
import { formatFor } from './format'

const en = formatFor('en')
const fr = formatFor('fr')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('formatFor', () => {
  it.each([
    [-5000, 'now'],
    [0, 'now'],
    [1000, '1 second ago'],
    [12_900, '12 seconds ago'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE, '59 minutes ago'],
    [30 * HOUR, '30 hours ago'],
    [49 * HOUR, '2 days ago'],
  ])('writes an age of %d ms as "%s"', (age, written) => {
    expect(en.ago(age)).toBe(written)
  })

  it.each([
    [0, '0 seconds'],
    [30_000, '30 seconds'],
    [3.5 * MINUTE, '3 minutes'],
    [HOUR, '1 hour'],
  ])('writes a length of %d ms as "%s"', (length, written) => {
    expect(en.duration(length)).toBe(written)
  })

  it.each([
    [72 * HOUR, '72 hours'],
    [72 * HOUR - 1, '72 hours'],
    [72 * HOUR - 2 * MINUTE, '71 hours'],
    [HOUR, '1 hour'],
    [HOUR - 1, '59 minutes'],
    [MINUTE - 1, '0 minutes'],
    [-5, '0 minutes'],
  ])('writes %d ms that are left as "%s"', (length, written) => {
    expect(en.timeLeft(length)).toBe(written)
  })

  it.each([
    [3, 1000, '0.3%'],
    [0, 10, '0%'],
    [0, 0, null],
  ])('writes %d of %d as %s', (part, whole, written) => {
    expect(en.share(part, whole)).toBe(written)
  })

  it('writes a calendar day as that day in every time zone', () => {
    expect(en.day('2026-03-01')).toBe('Mar 1')
    expect(fr.weekday('2026-03-01')).toBe('dimanche 1 mars')
  })

  it('counts as the language counts', () => {
    const forms = { one: 'one', other: 'other' }
    expect([en.plural(0, forms), en.plural(1, forms), en.plural(2, forms)]).toEqual(['other', 'one', 'other'])
    expect([fr.plural(0, forms), fr.plural(1, forms), fr.plural(1e6, forms)]).toEqual(['one', 'one', 'other'])
  })

  it('writes large numbers in groups', () => {
    expect(en.number(1_234_567)).toBe('1,234,567')
  })
})
