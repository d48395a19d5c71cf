import * as v from 'valibot'
import { HOLD_LIMIT_MS } from '../../shared/mail-service'

const Milliseconds = v.pipe(v.number(), v.minValue(0))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Timings and thresholds of the host. Durations are ms of the host's clock, counts are messages. */
export const HostSettingsSchema = v.strictObject({
  /** From the answer to an action until it takes effect. */
  effectDelayMs: Milliseconds,
  /** How long a purge lasts. */
  purgeMs: Milliseconds,
  /** How long mail is held before it expires. */
  holdMs: Milliseconds,
  /** More than this many messages within the window: `ko`. */
  tooManyPerWindow: v.strictObject({ messages: Count, windowMs: Milliseconds }),
  /** A larger share of returned messages than this, from 0 to 1: `bounce`. Doubled in `force`. */
  bounceShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** The share says nothing before this many messages are settled. */
  bounceShareAtLeast: Count,
  /** The share is taken over at most this many of the last messages. */
  bounceShareLast: Count,
  /** Pauses before each further attempt after a temporary failure; after the last one the message comes back. */
  retryDelaysMs: v.array(Milliseconds),
  /** Largest message accepted, in bytes (the host's guide: under 10 MB). */
  maxMessageBytes: Count,
  /** How long the sink lets `slow…@` recipients wait. */
  sinkSlowMs: Milliseconds,
  /** Tolerated difference between a signed request's timestamp and the host's clock. */
  timestampToleranceMs: Milliseconds,
  /** How long an OAuth2 access token is good for, in seconds; those given before keep theirs. */
  tokenSeconds: Count,
})
export type HostSettings = v.InferOutput<typeof HostSettingsSchema>

export const HostSettingsChangeSchema = v.partial(HostSettingsSchema)

export const DEFAULT_SETTINGS: HostSettings = {
  effectDelayMs: 1_500,
  purgeMs: 8_000,
  holdMs: HOLD_LIMIT_MS,
  tooManyPerWindow: { messages: 200, windowMs: 60_000 },
  bounceShare: 0.3,
  bounceShareAtLeast: 20,
  bounceShareLast: 100,
  retryDelaysMs: [30_000, 120_000, 600_000, 1_800_000, 7_200_000],
  maxMessageBytes: 10_000_000,
  sinkSlowMs: 2_000,
  timestampToleranceMs: 30_000,
  tokenSeconds: 3_600,
}

/** The daily limit that service 1 starts with, in messages; the others have none. */
export const FIRST_SERVICE_MAX_PER_DAY = 500
