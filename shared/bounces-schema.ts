import * as v from 'valibot'

/** A message that came back. `at` is ms since the epoch; null stands for what the host did not tell, or not usably. */
export const BounceSchema = v.strictObject({
  at: v.nullable(v.number()),
  to: v.nullable(v.string()),
  message: v.nullable(v.string()),
})
