import * as v from 'valibot'

/** One thing the host reports, by its own name and value (abuse-state.ts). */
export const AbuseFactSchema = v.strictObject({ name: v.string(), value: v.string() })
