import * as v from 'valibot'

/** Messages sent on one day; `day` is the host's calendar day as `YYYY-MM-DD`. */
export const DayVolumeSchema = v.strictObject({ day: v.string(), volume: v.number() })
