import type { Spoken } from '../spoken'
import { barTimes } from './bar-times'
import type { Bar } from './bars'
import type { ChartContent } from './content'
import type { Mark } from './marks'
import { marksIn } from './marks'

/** What can be said of one bar: "Tuesday, March 3", "128 emails", and what else ("today so far", "blocked here 2:02 PM"). */
export type BarWords = { readonly when: string; readonly count: string; readonly rest: readonly string[] }

/** What stands between two things said of a bar. */
export const BETWEEN = ' · '

/** Each mark of a bar in words, with its time. */
export function marksInWords(
  bar: Bar,
  marks: readonly Mark[],
  { range }: ChartContent,
  { words, format, language }: Spoken,
): string[] {
  const times = barTimes(range, language, format)
  return marks.map(({ at, action }) => `${words.history.marks[action]} ${times.within(at, bar)}`)
}

/** Puts one bar into words; `null` where there is no such bar. */
export function barWords(content: ChartContent, index: number, spoken: Spoken): BarWords | null {
  const { words, format, language } = spoken
  const bar = content.bars[index]
  if (bar === undefined) return null
  const { volume, soFar } = bar
  const name = barTimes(content.range, language, format).name(bar)
  const marks = marksInWords(bar, marksIn(content.marks, index), content, spoken)
  return {
    when: content.range === 'days' ? name : `${words.history.halfHour} ${name}`,
    count: volume === null ? words.history.notTold : words.history.sent(volume, format.number(volume)),
    rest: soFar ? [words.history.soFar, ...marks] : marks,
  }
}

/** The same as one sentence. */
export function sentenceOf({ when, count, rest }: BarWords): string {
  return [when, count, ...rest].join(BETWEEN)
}

/** Bars of which every sentence is made to find the longest; of more, only those that have much to say. */
const FEW = 48

/** The longest sentence that the readout may have to show: its room is kept, so that the chart below stands still. */
export function longestSentence(content: ChartContent, spoken: Spoken): string {
  const { bars, marks } = content
  const marked = marks.map(({ index }) => index)
  const indices = bars.length <= FEW ? bars.keys() : [...new Set([...marked, bars.length - 1])]
  const sentences = [...indices].map((index) => {
    const said = barWords(content, index, spoken)
    return said === null ? '' : sentenceOf(said)
  })
  return sentences.reduce((longest, one) => (one.length > longest.length ? one : longest), '')
}
