import * as v from 'valibot'

/**
 * What a host may say of keys: the application unknown, the credential unknown (revoked, or of another account), not
 * validated yet or expired, the secret wrong, our clock wrong, the service account unknown; or nothing that we know.
 */
export const KEY_TROUBLES = [
  'application',
  'credential',
  'not-valid',
  'secret',
  'clock',
  'client',
  'untold',
] as const
/** What may be wrong with a file of settings: no file of ours, of a newer version, or too large. */
export const FILE_TROUBLES = ['foreign', 'newer', 'too-large'] as const

/**
 * Everything that can go wrong and be met by a person: a closed set, each kind with the data its sentence needs.
 * The sentences stand in shared/words/.
 */
export const FailureSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('host-unreachable'), host: v.string() }),
  v.strictObject({ kind: v.literal('host-too-slow'), host: v.string(), seconds: v.number() }),
  v.strictObject({ kind: v.literal('host-failing'), host: v.string(), status: v.number() }),
  v.strictObject({ kind: v.literal('rate-limited'), retryAfterSeconds: v.number() }),
  /** `why` as far as the host tells it. */
  v.strictObject({ kind: v.literal('keys-refused'), why: v.picklist(KEY_TROUBLES) }),
  /** The keys were taken for keys of `region`, which is not the one that was chosen. */
  v.strictObject({ kind: v.literal('wrong-region'), region: v.picklist(['eu', 'ca', 'us']) }),
  /** Nobody is signed in to the control panel at `panel` (an origin), or not far enough. */
  v.strictObject({ kind: v.literal('panel-signed-out'), panel: v.string() }),
  v.strictObject({ kind: v.literal('panel-level-low'), panel: v.string() }),
  /** What answers there is no host of this contract, or sends us elsewhere. */
  v.strictObject({ kind: v.literal('not-a-host'), host: v.string() }),
  v.strictObject({ kind: v.literal('host-redirects'), host: v.string() }),
  /** A key that was asked for waits for its owner at the host, or was refused there. */
  v.strictObject({ kind: v.literal('key-waits') }),
  v.strictObject({ kind: v.literal('key-declined') }),
  v.strictObject({ kind: v.literal('keys-missing') }),
  v.strictObject({ kind: v.literal('vault-locked') }),
  v.strictObject({ kind: v.literal('passphrase-wrong') }),
  v.strictObject({ kind: v.literal('passphrase-weak'), least: v.number() }),
  v.strictObject({ kind: v.literal('file-unreadable'), why: v.picklist(FILE_TROUBLES) }),
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
