import type { Bounce } from '../../shared/bounces'
import { LONGEST_MESSAGE } from '../../shared/bounces'
import { outsideText } from '../../shared/outside-text'

/** A server's text is folded when it is longer than this, in characters or in lines. */
const FOLDED_CHARACTERS = 240
const FOLDED_LINES = 3
const LINE_END = /\r\n|\r|\n/
/** One more than is kept: the ellipsis of a cut text is a character too. */
const WHOLE = LONGEST_MESSAGE + 1

const DAY_MS = 24 * 3_600_000

/** A server's text, fit to be shown: whole, and folded where it is long (else null). Line breaks are kept. */
export type ShownText = { readonly whole: string; readonly folded: string | null }

/** Makes a server's text fit to be shown; what has no shape of its own gets one, except the ends of lines. */
export function shownText(message: string): ShownText {
  const lines = message.trimEnd().split(LINE_END)
  const whole = lines.map((line) => outsideText(line, WHOLE)).join('\n')
  const first = lines.slice(0, FOLDED_LINES).join('\n')
  const isLong = lines.length > FOLDED_LINES || first.length > FOLDED_CHARACTERS
  return { whole, folded: isLong ? foldedText(first) : null }
}

function foldedText(text: string): string {
  const cut = [...text.slice(0, 2 * FOLDED_CHARACTERS)].slice(0, FOLDED_CHARACTERS).join('').trimEnd()
  const lines = cut.split(LINE_END).map((line) => outsideText(line))
  return `${lines.join('\n')}…`
}

/** What a bounce's date is worth at `now` (ms): none was told, it lies more than a day ahead, or it can be shown. */
export function dateWorth(at: number | null, now: number): 'none' | 'future' | 'good' {
  if (at === null) return 'none'
  return at - now > DAY_MS ? 'future' : 'good'
}

/** Text for one cell of a table: in one line, and never a formula to the spreadsheet it may be pasted into. */
function cell(text: string | null): string {
  const line = outsideText((text ?? '').replace(/\s+/g, ' ').trim(), WHOLE)
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}

/** A bounce as a line to be copied: date (ISO 8601), recipient and text, with a tab between them. */
export function lineOf({ at, to, message }: Bounce): string {
  return [at === null ? '' : new Date(at).toISOString(), cell(to), cell(message)].join('\t')
}

/** A bounce with a key of its own that stays the same when more of the log is read. */
export type KeyedBounce = { readonly key: string; readonly bounce: Bounce }

/** Names each bounce by its date and recipient; those that share both are counted. */
export function keyedBounces(bounces: readonly Bounce[]): KeyedBounce[] {
  const counts = new Map<string, number>()
  return bounces.map((bounce) => {
    const name = `${bounce.at} ${bounce.to}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { key: `${name} ${count}`, bounce }
  })
}
