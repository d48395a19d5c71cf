import * as v from 'valibot'

/**
 * Everything that can go wrong and be met by a person: a closed set, each kind with the data its sentence needs.
 * The sentences stand in shared/words/.
 */
export const FailureSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('host-unreachable'), host: v.string() }),
  v.strictObject({ kind: v.literal('host-too-slow'), host: v.string(), seconds: v.number() }),
  v.strictObject({ kind: v.literal('host-failing'), host: v.string(), status: v.number() }),
  v.strictObject({ kind: v.literal('rate-limited'), retryAfterSeconds: v.number() }),
  v.strictObject({ kind: v.literal('keys-refused') }),
  v.strictObject({ kind: v.literal('right-missing'), right: v.string() }),
  v.strictObject({ kind: v.literal('service-unknown'), serviceName: v.string() }),
  v.strictObject({ kind: v.literal('action-refused'), hostSays: v.string() }),
  v.strictObject({ kind: v.literal('answer-malformed'), host: v.string(), what: v.string() }),
  v.strictObject({ kind: v.literal('answer-too-large'), host: v.string() }),
  v.strictObject({ kind: v.literal('half-hours-not-kept') }),
  v.strictObject({ kind: v.literal('permission-missing'), origin: v.string() }),
  v.strictObject({ kind: v.literal('endpoint-not-secure'), endpoint: v.string() }),
  v.strictObject({ kind: v.literal('input-wrong'), field: v.string() }),
  v.strictObject({ kind: v.literal('account-gone') }),
  v.strictObject({ kind: v.literal('operation-running') }),
  v.strictObject({ kind: v.literal('intent-ended') }),
  v.strictObject({ kind: v.literal('action-unavailable'), state: v.string() }),
  v.strictObject({ kind: v.literal('place-not-watched') }),
  v.strictObject({ kind: v.literal('not-allowed') }),
  v.strictObject({ kind: v.literal('message-malformed') }),
  v.strictObject({ kind: v.literal('storage-failed') }),
  v.strictObject({ kind: v.literal('worker-silent') }),
  v.strictObject({ kind: v.literal('internal') }),
])
