import type { InferOutput } from 'valibot'
import type { BounceSchema } from './bounces-schema'
import type { BounceEntry } from './endpoints'

/** A message that came back (bounces-schema.ts). */
export type Bounce = InferOutput<typeof BounceSchema>

/** How many are shown at first. */
export const FIRST_BOUNCES = 20

/** Longest server text that is kept, in characters; what is left out is said by an ellipsis. */
export const LONGEST_MESSAGE = 8_000
const LONGEST_RECIPIENT = 320

/** A character that takes two units of a string, of which the cut left the first. */
const HALF_CHARACTER = /[\ud800-\udbff]$/

function cut(text: string | null, longest: number): string | null {
  if (text === null || text.length <= longest) return text
  return `${text.slice(0, longest).replace(HALF_CHARACTER, '')}…`
}

/** Date, or date and time with or without a zone (ISO 8601), as the contract has it. */
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/** Browsers make dates of nearly anything that holds a number, and 3 March of 31 February: neither is a date here. */
function timeOf(date: string | null): number | null {
  const [, year, month, day] = DATE.exec(date ?? '') ?? []
  const isOnCalendar = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day)
  const at = isOnCalendar ? Date.parse(date ?? '') : Number.NaN
  return Number.isNaN(at) ? null : at
}

/** Puts what the host told in order: newest first, entries without a usable date last, at most `limit`. */
export function bouncesOf(entries: readonly BounceEntry[], limit: number): Bounce[] {
  const bounces = entries.map(({ date, to, message }) => ({ at: timeOf(date), to, message }))
  const newestFirst = bounces.sort(
    (one, other) => (other.at ?? Number.NEGATIVE_INFINITY) - (one.at ?? Number.NEGATIVE_INFINITY) || 0,
  )
  return newestFirst.slice(0, limit).map(({ at, to, message }) => ({
    at,
    to: cut(to, LONGEST_RECIPIENT),
    message: cut(message, LONGEST_MESSAGE),
  }))
}

/** The bounces whose recipient or text holds every word of `search`, in any case. */
export function searchBounces(bounces: readonly Bounce[], search: string): Bounce[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  return bounces.filter(({ to, message }) => {
    const text = `${to ?? ''} ${message ?? ''}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
