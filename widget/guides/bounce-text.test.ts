import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounce } from '../../shared/bounces'
import { LONGEST_MESSAGE } from '../../shared/bounces'
import { dateWorth, keyedBounces, lineOf, shownText } from './bounce-text'

describe('shownText', () => {
  it.each([
    ['', '', null],
    ['550 User unknown', '550 User unknown', null],
    ['550 one\r\n550 two\n\n', '550 one\n550 two', null],
    ['one\rtwo', 'one\ntwo', null],
    ['a\tb\u0000\u202ec\u2028d', 'a␉b␀⟨U+202E⟩c⟨U+2028⟩d', null],
    ['1\n2\n3', '1\n2\n3', null],
    ['1\n2\n3\n4', '1\n2\n3\n4', '1\n2\n3…'],
    ['x'.repeat(240), 'x'.repeat(240), null],
    ['x'.repeat(241), 'x'.repeat(241), `${'x'.repeat(240)}…`],
    // A pair is never parted, and a character that is made visible does not lengthen what is folded by itself.
    ['😀'.repeat(241), '😀'.repeat(241), `${'😀'.repeat(240)}…`],
    ['<b>&amp;</b>', '<b>&amp;</b>', null],
  ])('shows %j', (message, whole, folded) => {
    expect(shownText(message)).toEqual({ whole, folded })
  })

  it('keeps the longest text that is kept whole, with its ellipsis', () => {
    const longest = `${'x'.repeat(LONGEST_MESSAGE)}…`
    expect(shownText(longest).whole).toBe(longest)
  })

  it('leaves nothing that steers the display but ends of lines, whole and folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (message) => {
        const { whole, folded } = shownText(message)
        expect(`${whole}${folded}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect((folded ?? '').split('\n').length).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('dateWorth', () => {
  const DAY = 86_400_000
  const now = 1_000 * DAY
  it.each([
    [null, 'none'],
    [0, 'good'],
    [now, 'good'],
    [now + DAY, 'good'],
    [now + DAY + 1, 'future'],
  ])('%j is %s', (at, worth) => {
    expect(dateWorth(at, now)).toBe(worth)
  })
})

describe('lineOf', () => {
  const at = Date.UTC(2026, 2, 1, 10)
  it.each<[Bounce, string]>([
    [{ at, to: 'a@example.com', message: '550 no' }, '2026-03-01T10:00:00.000Z\ta@example.com\t550 no'],
    [{ at: null, to: null, message: null }, '\t\t'],
    [{ at: null, to: 'a\tb', message: 'one\r\n  two\n' }, '\ta b\tone two'],
    [{ at: null, to: '=1+1', message: '@SUM(1)' }, "\t'=1+1\t'@SUM(1)"],
    [{ at: null, to: '+a', message: ' \n-b' }, "\t'+a\t'-b"],
    [{ at: null, to: '\u202ea', message: '\u0000' }, '\t⟨U+202E⟩a\t␀'],
  ])('%j is the line %j', (bounce, line) => {
    expect(lineOf(bounce)).toBe(line)
  })

  it('holds the whole text', () => {
    const message = 'x'.repeat(LONGEST_MESSAGE)
    expect(lineOf({ at: null, to: null, message })).toBe(`\t\t${message}`)
  })
})

describe('keyedBounces', () => {
  const bounce = (at: number | null, to: string | null): Bounce => ({ at, to, message: null })
  it('gives each its own key, and the same one when more is read', () => {
    const first = [bounce(3, 'a'), bounce(3, 'a'), bounce(2, 'a'), bounce(null, null), bounce(null, null)]
    const keys = keyedBounces(first).map(({ key }) => key)
    expect(new Set(keys).size).toBe(first.length)
    const more = keyedBounces([...first, bounce(1, 'a'), bounce(null, null)])
    expect(more.slice(0, first.length).map(({ key }) => key)).toEqual(keys)
    expect(new Set(more.map(({ key }) => key)).size).toBe(more.length)
  })
})
