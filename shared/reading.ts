import type { InferOutput } from 'valibot'
import type { MailService } from './endpoints'
import type { Tone } from './mail-service'
import { toneOf } from './mail-service'
import type { ReadingSchema } from './reading-schema'

/** What the host said of one mail service, and when (reading-schema.ts). */
export type Reading = InferOutput<typeof ReadingSchema>

/** A reading older than this is marked as old: 5 minutes, in ms (honesty rules of the interface). */
export const STALE_AFTER_MS = 5 * 60_000

/** A hosting is read not more often than this, in ms, even for a person who asks or comes back to the page. */
export const FRESH_MS = 3_000

/** Whether a reading is too old to be shown without a mark. */
export function isStale(reading: Pick<Reading, 'at'>, now: number): boolean {
  return now - reading.at > STALE_AFTER_MS
}

/** Makes a reading of the host's answer, taken at `at` (ms since the epoch). */
export function readingOf(service: MailService, at: number): Reading {
  const { state, email, sent, sentToday, bounce, maxPerDay } = service
  return { at, state, email, sent, sentToday, bounce, maxPerDay }
}

const SEVERITY: readonly Tone[] = ['red', 'grey', 'amber', 'green']

/** The tone that stands for several hostings: the worst one; grey when there is none. */
export function worstTone(words: readonly (string | null)[]): Tone {
  const tones = words.map((word) => (word === null ? 'grey' : toneOf(word)))
  return SEVERITY.find((tone) => tones.includes(tone)) ?? 'grey'
}
