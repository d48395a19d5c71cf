import * as v from 'valibot'

/** What the host said of one mail service, and when. Counters are messages. */
export const ReadingSchema = v.strictObject({
  /** When the answer was complete: ms since the epoch, this machine's clock. */
  at: v.number(),
  state: v.string(),
  email: v.nullable(v.string()),
  /** null: the host told no number that can be one. */
  sent: v.nullable(v.number()),
  sentToday: v.nullable(v.number()),
  bounce: v.nullable(v.number()),
  /** 0 or less: the host sets no daily limit. */
  maxPerDay: v.number(),
})
