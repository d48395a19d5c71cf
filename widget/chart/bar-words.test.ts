import { describe, expect, it } from 'vitest'
import { en } from '../../shared/words/en'
import { formatFor } from '../../shared/words/format'
import { barTimes } from './bar-times'
import { barWords, longestSentence, sentenceOf } from './bar-words'
import type { Range } from './bars'
import { dayBars, halfHourBars } from './bars'
import type { ChartContent } from './content'
import type { Mark } from './marks'
import { placeMarks } from './marks'

const format = formatFor('en')
const spoken = { words: en, format, language: 'en' as const }

/** Noon of a day is on that day in every time zone that people live in by UTC's calendar, near enough. */
const NOON = Date.parse('2026-03-03T12:00Z')
const timeOf = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format

const days = dayBars(
  [
    { day: '2026-03-02', volume: 1 },
    { day: '2026-03-03', volume: 128 },
  ],
  null,
)
const content = (marks: readonly Mark[]): ChartContent => ({
  range: 'days',
  bars: days,
  marks: placeMarks(marks, days),
})
const blocked = { at: NOON, action: 'BLOCK' as const }
const purged = { at: NOON + 600_000, action: 'PURGE' as const }

describe('barWords', () => {
  it.each<[marks: readonly Mark[], index: number, sentence: string]>([
    [[], 0, 'Monday, March 2 · 1 email'],
    [[], 1, 'Tuesday, March 3 · 128 emails'],
    [[blocked], 0, 'Monday, March 2 · 1 email'],
    [[blocked], 1, `Tuesday, March 3 · 128 emails · ${en.history.marks.BLOCK} ${timeOf(NOON)}`],
    [
      [blocked, purged],
      1,
      `Tuesday, March 3 · 128 emails · ${en.history.marks.BLOCK} ${timeOf(NOON)} · ${en.history.marks.PURGE} ${timeOf(NOON + 600_000)}`,
    ],
  ])('with marks %j, bar %d: %s', (marks, index, sentence) => {
    const said = barWords(content(marks), index, spoken)
    expect(said && sentenceOf(said)).toBe(sentence)
  })

  it('says that a number was not told, and that a day is not over', () => {
    const bars = [{ key: '2026-03-03', start: NOON, end: NOON + 1, volume: null, soFar: true }]
    const said = barWords({ range: 'days', bars, marks: [] }, 0, spoken)
    expect(said && sentenceOf(said)).toBe('Tuesday, March 3 · not told · today so far')
  })

  it('names a half hour by its beginning', () => {
    const bars = halfHourBars([{ at: NOON, volume: 3 }], 'day')
    const said = barWords({ range: 'day', bars, marks: [] }, 0, spoken)
    expect(said && sentenceOf(said)).toBe(`Half hour from ${format.moment(NOON)} · 3 emails`)
  })

  it('has nothing to say of a bar that is not there', () => {
    expect(barWords(content([]), 2, spoken)).toBeNull()
    expect(barWords(content([]), -1, spoken)).toBeNull()
  })
})

describe('longestSentence', () => {
  it('is that of the bar with most to say', () => {
    expect(longestSentence(content([blocked]), spoken)).toContain(en.history.marks.BLOCK)
    expect(longestSentence(content([]), spoken)).toBe('Tuesday, March 3 · 128 emails')
  })

  it('looks among many half hours at those that are marked', () => {
    const halfHours = Array.from({ length: 100 }, (_, index) => ({ at: NOON + index * 1_800_000, volume: 1 }))
    const bars = halfHourBars(halfHours, 'week')
    const marks = placeMarks([{ at: NOON + 1, action: 'PURGE' }], bars)
    expect(longestSentence({ range: 'week', bars, marks }, spoken)).toContain(en.history.marks.PURGE)
  })
})

describe('barTimes', () => {
  const at = Date.parse('2026-03-02T23:30Z')
  const halfHour = { key: '', start: at, end: at + 1_800_000, volume: 0, soFar: false }
  it.each<[range: Range, timeZone: string, tick: string]>([
    ['day', 'UTC', '11:30 PM'],
    ['day', 'Europe/Paris', '12:30 AM'],
    ['day', 'Asia/Kathmandu', '5:15 AM'],
    ['day', 'Asia/Kolkata', '5 AM'],
    ['week', 'UTC', 'Mar 2'],
    ['week', 'Europe/Paris', 'Mar 3'],
    ['month', 'Europe/Paris', 'Mar 3'],
  ])('writes a half hour below a %s in %s as %s', (range, timeZone, tick) => {
    const written = barTimes(range, 'en', format, timeZone).tick(halfHour)
    expect(written.replace(/\s/g, ' ')).toBe(tick)
  })

  it('writes whole hours in full where the clock has 24', () => {
    expect(barTimes('day', 'fr', formatFor('fr'), 'Asia/Kolkata').tick(halfHour)).toBe('05:00')
  })

  it('writes the first half hour of a day as that day', () => {
    const midnight = { ...halfHour, start: at + 1_800_000, end: at + 3_600_000 }
    expect(barTimes('day', 'en', format, 'UTC').tick(midnight)).toBe('Mar 3')
  })

  it('writes the date too where the host’s day is not the day here', () => {
    const [monday] = days
    if (monday === undefined) throw new Error('no bar')
    const within = barTimes('days', 'en', format, 'Europe/Paris').within
    expect(within(at, monday)).toBe(format.moment(at))
    expect(within(at - 3_600_000, monday).replace(/\s/g, ' ')).toBe('11:30 PM')
  })
})
