import * as v from 'valibot'

/** Messages sent in the half hour that begins at `at` (ms since the epoch). */
export const HalfHourSchema = v.strictObject({ at: v.number(), volume: v.number() })

const Sample = v.tuple([v.number(), v.string()])

/** A range query's answer (Prometheus HTTP API, `query_range`, result type matrix): `[seconds, "number"]` pairs. */
export const RangeAnswerSchema = v.object({
  status: v.literal('success'),
  data: v.object({
    result: v.pipe(
      v.array(v.object({ values: v.pipe(v.array(Sample), v.maxLength(11_000)) })),
      v.maxLength(100),
    ),
  }),
})
