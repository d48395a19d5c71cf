import * as v from 'valibot'
import { AbuseFactSchema } from './abuse-state-schema'
import { BounceSchema } from './bounces-schema'
import { CHECKLIST } from './checklist'
import { ActionSchema, MOST_BOUNCES, TaskSchema } from './endpoints'
import type { Failure } from './failure'
import { FailureSchema } from './failure-schema'
import { HalfHourSchema } from './half-hours-schema'
import { DayVolumeSchema } from './history-schema'
import { OperationSchema } from './journal-schema'
import { ReadingSchema } from './reading-schema'
import { REGIONS } from './settings'
import { AccountSchema, SiteSchema } from './settings-schema'

/**
 * The one contract between contexts.
 *
 *   asks   view or content script ──▶ worker, one answer each      ASKS: what each carries, who may ask, what comes back
 *   tells  worker ──▶ every extension page, no answer              TELLS
 *
 * Who asks is decided from the browser's own `sender` fields (extension/background/sender.ts), never from the message.
 */
export const SENDER_KINDS = [
  'popup',
  'options',
  'confirm',
  /** Our frame page inside another page. It is fit to show and to propose, never to commit. */
  'frame',
  /** Our content scripts; the page around them is not trusted. */
  'control-panel-script',
  'site-admin-script',
  'stranger',
] as const
export type SenderKind = (typeof SENDER_KINDS)[number]

const Id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/))
const Text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const Key = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(128))
const ServiceRefSchema = v.strictObject({ accountId: Id, serviceName: Text(253) })

/** What a view points at: a place the worker gave a ticket for, or a hosting by name. */
const Target = v.variant('by', [
  v.strictObject({ by: v.literal('ticket'), ticket: Id }),
  v.strictObject({ by: v.literal('service'), service: ServiceRefSchema }),
])
export type Target = v.InferOutput<typeof Target>

const ItemSchema = v.picklist(CHECKLIST)

/** Everything that a view of one hosting draws. Times are ms since the epoch. */
export const SnapshotSchema = v.strictObject({
  service: ServiceRefSchema,
  accountLabel: v.string(),
  /** Whether it is a made-up hosting of the demonstration. */
  isDemo: v.boolean(),
  /** The newest reading, however old; null before the first. */
  reading: v.nullable(ReadingSchema),
  history: v.nullable(v.strictObject({ at: v.number(), days: v.array(DayVolumeSchema) })),
  /** Why the newest attempt to read failed; null when it did not. */
  readFailure: v.nullable(FailureSchema),
  /** Why the newest attempt to read the daily volumes failed; null when it did not. */
  historyFailure: v.nullable(FailureSchema),
  /** The operation on its way, else the one that ended last; null when there was none. */
  operation: v.nullable(OperationSchema),
  /** When the host's present state was first read; null before the first reading. */
  stateSince: v.nullable(v.number()),
  /** Since when mail is held (shared/held-mail.ts); null while none is. */
  held: v.nullable(v.strictObject({ since: v.number(), exact: v.boolean() })),
  /** Measures against unusual activity, in the host's words; null when it reports none. */
  abuse: v.nullable(v.array(AbuseFactSchema)),
  /** What was done to the hosting from here, newest last: to be marked on the record of sent emails. */
  marks: v.array(v.strictObject({ at: v.number(), action: ActionSchema })),
  /** Where the host keeps 30-minute volumes, and whether the browser lets us go there; null where it keeps none. */
  halfHours: v.nullable(v.strictObject({ origin: v.string(), isAllowed: v.boolean() })),
  /** When each item of the checklist was ticked. */
  ticks: v.record(ItemSchema, v.number()),
  /** Origins of the site admins that were switched on for this hosting. */
  sites: v.array(v.string()),
  /** Address of the hosting's Scripts emails page, or null where the account names no control panel. */
  panelUrl: v.nullable(v.string()),
})
export type Snapshot = v.InferOutput<typeof SnapshotSchema>

/** How the panel stands in its place: whole, or one line that opens. */
export const FOLDS = ['open', 'folded'] as const
export type Fold = (typeof FOLDS)[number]

const IntentView = v.strictObject({
  intentId: Id,
  action: TaskSchema,
  /** The recipient to be confirmed; null for every other action. */
  recipient: v.nullable(v.string()),
  snapshot: SnapshotSchema,
})
export type IntentView = v.InferOutput<typeof IntentView>

const AccountInput = v.strictObject({
  label: v.pipe(v.string(), v.trim(), v.maxLength(80)),
  region: v.picklist(REGIONS),
  /** Only read for a custom region. */
  endpoint: Text(300),
  panelAddress: Text(300),
  applicationKey: Key,
  applicationSecret: Key,
  consumerKey: Key,
})
export type AccountInput = v.InferOutput<typeof AccountInput>

const Nothing = v.strictObject({})
const Done = v.strictObject({})

export const ASKS = {
  /** A content script asks whether the panel belongs here. The worker looks at the sender's address, not at words. */
  'place.ask': {
    from: ['control-panel-script', 'site-admin-script'],
    ask: v.strictObject({ serviceName: v.nullable(Text(253)), fold: v.picklist(FOLDS) }),
    answer: v.strictObject({ ticket: Id }),
  },
  /** The frame asks how it was placed. */
  'place.read': {
    from: ['frame'],
    ask: v.strictObject({ ticket: Id }),
    answer: v.strictObject({ fold: v.picklist(FOLDS) }),
  },
  /** A view says which hosting it is showing: at its start and every few seconds while it is visible. */
  'panel.show': {
    from: ['frame', 'popup', 'options', 'confirm'],
    ask: v.strictObject({ target: Target, fresh: v.boolean() }),
    answer: SnapshotSchema,
  },
  /** Asks for a confirm page. Nothing is sent to the host by this. */
  'action.propose': {
    from: ['frame', 'popup'],
    ask: v.strictObject({ target: Target, action: ActionSchema }),
    answer: v.strictObject({ intentId: Id }),
  },
  /** The same for another recipient of the daily error report. */
  'recipient.propose': {
    from: ['frame'],
    ask: v.strictObject({ target: Target, email: Text(320) }),
    answer: v.strictObject({ intentId: Id }),
  },
  /** The newest messages that came back. Read from the host at each ask, and kept nowhere. */
  'bounces.read': {
    from: ['frame'],
    ask: v.strictObject({
      target: Target,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BOUNCES)),
    }),
    answer: v.strictObject({ at: v.number(), bounces: v.array(BounceSchema) }),
  },
  /** 30-minute volumes over 30 days, oldest first. */
  'half-hours.read': {
    from: ['frame'],
    ask: v.strictObject({ target: Target }),
    answer: v.strictObject({ at: v.number(), halfHours: v.array(HalfHourSchema) }),
  },
  'checklist.tick': {
    from: ['frame'],
    ask: v.strictObject({ target: Target, item: ItemSchema, done: v.boolean() }),
    answer: Done,
  },
  /** Opens the options page where the browser can be asked for access; a frame in another page cannot ask. */
  'access.open': { from: ['frame'], ask: Nothing, answer: Done },
  /** Addresses that hosts have named, and that the browser does not let us reach yet. */
  'access.wanted': {
    from: ['options'],
    ask: Nothing,
    answer: v.strictObject({ origins: v.array(v.string()) }),
  },
  /** The browser was asked for access: whoever waited for it can go on. */
  'access.changed': { from: ['options'], ask: Nothing, answer: Done },
  'intent.read': { from: ['confirm'], ask: v.strictObject({ intentId: Id }), answer: IntentView },
  /** The only message that makes a request which changes anything at the host. */
  'intent.commit': { from: ['confirm'], ask: v.strictObject({ intentId: Id }), answer: OperationSchema },
  'intent.cancel': { from: ['confirm'], ask: v.strictObject({ intentId: Id }), answer: Done },
  /** All hostings, and which of them holds the site at `pageUrl` (the popup's current tab), if it is watched. */
  'hostings.list': {
    from: ['popup', 'options'],
    ask: v.strictObject({ pageUrl: v.nullable(Text(8192)) }),
    answer: v.strictObject({ hostings: v.array(SnapshotSchema), current: v.nullable(ServiceRefSchema) }),
  },
  'settings.read': {
    from: ['popup', 'options', 'frame', 'confirm'],
    ask: Nothing,
    answer: v.strictObject({
      accounts: v.array(AccountSchema),
      sites: v.array(SiteSchema),
      language: v.nullable(v.string()),
    }),
  },
  'settings.language': {
    from: ['options'],
    ask: v.strictObject({ language: v.nullable(Text(8)) }),
    answer: Done,
  },
  'account.connect': { from: ['options'], ask: AccountInput, answer: AccountSchema },
  /** Adds the demonstration: made-up hostings inside the extension. Gives the account, the same one when it is there already. */
  'demo.add': { from: ['options'], ask: Nothing, answer: AccountSchema },
  'account.forget': { from: ['options'], ask: v.strictObject({ accountId: Id }), answer: Done },
  'site.watch': {
    from: ['options'],
    ask: v.strictObject({ address: Text(300), service: ServiceRefSchema }),
    answer: SiteSchema,
  },
  'site.forget': { from: ['options'], ask: v.strictObject({ origin: Text(300) }), answer: Done },
} as const satisfies Record<string, AskRow>

type AskRow = {
  readonly from: readonly SenderKind[]
  readonly ask: v.GenericSchema
  readonly answer: v.GenericSchema
}

export type AskName = keyof typeof ASKS
export type Ask<Name extends AskName> = v.InferInput<(typeof ASKS)[Name]['ask']>
export type AskDecoded<Name extends AskName> = v.InferOutput<(typeof ASKS)[Name]['ask']>
export type Answer<Name extends AskName> = v.InferOutput<(typeof ASKS)[Name]['answer']>

/** What travels: the ask's name beside its fields. */
export const EnvelopeSchema = v.strictObject({ ask: v.string(), with: v.unknown() })

/** An answer, or the failure in its place. */
export type Reply<Name extends AskName> = { ok: Answer<Name> } | { failure: Failure }

export const TellSchema = v.variant('tell', [
  v.strictObject({ tell: v.literal('hosting.changed'), snapshot: SnapshotSchema }),
  v.strictObject({ tell: v.literal('intent.ended'), intentId: Id }),
  v.strictObject({ tell: v.literal('settings.changed') }),
])
export type Tell = v.InferOutput<typeof TellSchema>
