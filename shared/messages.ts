import * as v from 'valibot'
import { AbuseFactSchema } from './abuse-state-schema'
import { BounceSchema } from './bounces-schema'
import { BULK_ACTIONS, MOST_AT_ONCE } from './bulk'
import { CHECKLIST } from './checklist'
import { ActionSchema, MOST_BOUNCES, TaskSchema } from './endpoints'
import type { Failure } from './failure'
import { FailureSchema } from './failure-schema'
import { HalfHourSchema } from './half-hours-schema'
import { DayVolumeSchema } from './history-schema'
import { OperationSchema } from './journal-schema'
import { pastedKey } from './pasted-key'
import { ReadingSchema } from './reading-schema'
import { LARGEST_SETTINGS_FILE, REGIONS } from './settings'
import { AccountSchema, PendingKeySchema, SettingsSchema, SiteSchema } from './settings-schema'

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
  'dashboard',
  /** The first-run page. */
  'welcome',
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
/** Spaces and quotes that come along with a pasted key are no part of it. */
const Key = v.pipe(v.string(), v.maxLength(1000), v.transform(pastedKey), v.minLength(1), v.maxLength(128))
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
  /** What may be asked for with the account's rights, as far as we know. */
  permits: v.array(TaskSchema),
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

/** One item of an action on many hostings: what will happen to it, and what came of it. */
const BulkItemSchema = v.strictObject({
  service: ServiceRefSchema,
  accountLabel: v.string(),
  isDemo: v.boolean(),
  permits: v.array(TaskSchema),
  /** The newest reading; null before the first. */
  reading: v.nullable(ReadingSchema),
  /** The hosting's newest operation, whether of this question or not. */
  operation: v.nullable(OperationSchema),
  /** The id that the operation of this very question has, or will have. */
  intentId: Id,
  /** Whether it was confirmed: it could be asked for at the moment of the commit. False before. */
  isChosen: v.boolean(),
  /** Why it was not sent to the host at all; null while that is not so. */
  failure: v.nullable(FailureSchema),
})
export type BulkItem = v.InferOutput<typeof BulkItemSchema>

/** An action on many hostings, from its question to its end. */
export const BulkViewSchema = v.strictObject({
  bulkId: Id,
  action: v.picklist(BULK_ACTIONS),
  /** When it was confirmed (ms); null before. */
  committedAt: v.nullable(v.number()),
  /** Whether nothing more will be sent: all was, or the person stopped it. */
  isOver: v.boolean(),
  items: v.array(BulkItemSchema),
})
export type BulkView = v.InferOutput<typeof BulkViewSchema>

/** Fields that every way to sign in has. */
const CONNECTING = {
  label: v.pipe(v.string(), v.trim(), v.maxLength(80)),
  region: v.picklist(REGIONS),
  panelAddress: Text(300),
  /** The account that gets these keys in place of its own; null for a new account. */
  replaces: v.nullable(Id),
} as const
/** Only read for a custom region. */
const ENDPOINT = { endpoint: Text(300) } as const
const APPLICATION = { applicationKey: Key, applicationSecret: Key } as const

const AccountInput = v.variant('way', [
  v.strictObject({ way: v.literal('session'), ...CONNECTING }),
  v.strictObject({
    ...{ way: v.literal('oauth2'), ...CONNECTING, ...ENDPOINT },
    /** Only read for a custom region. */
    tokenUrl: Text(300),
    clientId: Key,
    clientSecret: Key,
  }),
  v.strictObject({ way: v.literal('keys'), ...CONNECTING, ...ENDPOINT, ...APPLICATION, consumerKey: Key }),
])
export type AccountInput = v.InferOutput<typeof AccountInput>

/** What a key may be used for: to read, or to act as well. */
export const KEY_PURPOSES = ['read', 'act'] as const
export type KeyPurpose = (typeof KEY_PURPOSES)[number]

/** Asks a host for a key that its owner validates there. */
const KeyRequest = v.strictObject({
  ...CONNECTING,
  ...ENDPOINT,
  ...APPLICATION,
  purpose: v.picklist(KEY_PURPOSES),
})
export type KeyRequest = v.InferOutput<typeof KeyRequest>

/** An account as it was just checked at its host. */
export const ConnectionSchema = v.strictObject({
  account: AccountSchema,
  check: v.strictObject({
    /** How far the host's clock is ahead of ours, in seconds; null where it was not asked. */
    clockAheadSeconds: v.nullable(v.number()),
    /** Hostings that came since the last check, and that are gone. */
    added: v.array(v.string()),
    gone: v.array(v.string()),
  }),
})
export type Connection = v.InferOutput<typeof ConnectionSchema>

/** Choices of `lockMinutes`. */
export const LOCK_MINUTES = [15, 60, 480, 0] as const
export type LockMinutes = (typeof LOCK_MINUTES)[number]
const LockMinutesSchema = v.picklist(LOCK_MINUTES)

const VaultStateSchema = v.strictObject({
  hasPassphrase: v.boolean(),
  isLocked: v.boolean(),
  /** The vault locks itself when nothing was done for so long, in minutes; 0: when the browser ends. */
  lockMinutes: LockMinutesSchema,
})
export type VaultState = v.InferOutput<typeof VaultStateSchema>

const Passphrase = Text(1000)

/** A hosting that holds the domain of a site, and by which of its attached domains. */
const HolderSchema = v.strictObject({
  service: ServiceRefSchema,
  accountLabel: v.string(),
  domain: v.string(),
})
const SiteFindingSchema = v.strictObject({
  origin: v.string(),
  /** Best first; several where several hold the same domain. */
  holders: v.array(HolderSchema),
  /** Accounts that could not be asked, and why. */
  unasked: v.array(v.strictObject({ accountLabel: v.string(), failure: FailureSchema })),
})
export type SiteFinding = v.InferOutput<typeof SiteFindingSchema>

/** What an address is needed for: the API, tokens, the control panel, 30-minute volumes, the panel in a site's admin. */
export const ACCESS_PURPOSES = ['api', 'token', 'panel', 'half-hours', 'site'] as const
const WantedAccessSchema = v.strictObject({
  origin: v.string(),
  purpose: v.picklist(ACCESS_PURPOSES),
  /** Labels of the accounts, or names of the hostings, that need it. */
  neededBy: v.array(v.string()),
})
export type WantedAccess = v.InferOutput<typeof WantedAccessSchema>

/** Our own top-level pages that show hostings. */
const SHOWING = ['popup', 'options', 'dashboard'] as const
/** Where one hosting's panel stands. */
const PANELS = ['frame', 'dashboard'] as const

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
    from: ['frame', 'confirm', ...SHOWING],
    ask: v.strictObject({ target: Target, fresh: v.boolean() }),
    answer: SnapshotSchema,
  },
  /** Asks for a confirm page. Nothing is sent to the host by this. */
  'action.propose': {
    from: ['popup', ...PANELS],
    ask: v.strictObject({ target: Target, action: ActionSchema }),
    answer: v.strictObject({ intentId: Id }),
  },
  /** The same for another recipient of the daily error report. */
  'recipient.propose': {
    from: PANELS,
    ask: v.strictObject({ target: Target, email: Text(320) }),
    answer: v.strictObject({ intentId: Id }),
  },
  /** The newest messages that came back. Read from the host at each ask, and kept nowhere. */
  'bounces.read': {
    from: PANELS,
    ask: v.strictObject({
      target: Target,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BOUNCES)),
    }),
    answer: v.strictObject({ at: v.number(), bounces: v.array(BounceSchema) }),
  },
  /** 30-minute volumes over 30 days, oldest first. */
  'half-hours.read': {
    from: PANELS,
    ask: v.strictObject({ target: Target }),
    answer: v.strictObject({ at: v.number(), halfHours: v.array(HalfHourSchema) }),
  },
  'checklist.tick': {
    from: PANELS,
    ask: v.strictObject({ target: Target, item: ItemSchema, done: v.boolean() }),
    answer: Done,
  },
  /** Opens the options page where the browser can be asked for access; a frame in another page cannot ask. */
  'access.open': { from: ['popup', ...PANELS], ask: Nothing, answer: Done },
  /** Addresses that accounts and sites need, and that the browser does not let us reach, or not any more. */
  'access.wanted': {
    from: ['options'],
    ask: Nothing,
    answer: v.strictObject({ wanted: v.array(WantedAccessSchema) }),
  },
  /** The browser was asked for access: whoever waited for it can go on. */
  'access.changed': { from: ['options'], ask: Nothing, answer: Done },
  'intent.read': { from: ['confirm'], ask: v.strictObject({ intentId: Id }), answer: IntentView },
  /** The only message that makes a request which changes anything at the host. */
  'intent.commit': { from: ['confirm'], ask: v.strictObject({ intentId: Id }), answer: OperationSchema },
  'intent.cancel': { from: ['confirm'], ask: v.strictObject({ intentId: Id }), answer: Done },
  /**
   * All hostings, and which of them holds the site at `pageUrl` (the popup's current tab), if it is watched. A list for
   * many: its snapshots have neither history nor marks.
   */
  'hostings.list': {
    from: SHOWING,
    ask: v.strictObject({ pageUrl: v.nullable(Text(8192)) }),
    answer: v.strictObject({
      hostings: v.array(SnapshotSchema),
      current: v.nullable(ServiceRefSchema),
      /** The origin of `pageUrl` where its admin could be watched and is not; null elsewhere. */
      unwatched: v.nullable(v.string()),
    }),
  },
  /** Every operation that is kept, oldest first. */
  'journal.read': {
    from: ['dashboard'],
    ask: Nothing,
    answer: v.strictObject({ operations: v.array(OperationSchema) }),
  },
  /** Asks for a confirm page for many hostings. Nothing is sent to a host by this. */
  'bulk.propose': {
    from: ['dashboard'],
    ask: v.strictObject({
      action: v.picklist(BULK_ACTIONS),
      services: v.pipe(v.array(ServiceRefSchema), v.minLength(1), v.maxLength(MOST_AT_ONCE)),
    }),
    answer: v.strictObject({ bulkId: Id }),
  },
  'bulk.read': { from: ['confirm'], ask: v.strictObject({ bulkId: Id }), answer: BulkViewSchema },
  /** Sends one request for each hosting in whose state it can be asked for, one after the other. */
  'bulk.commit': {
    from: ['confirm'],
    ask: v.strictObject({
      bulkId: Id,
      /** The items that the page said would be asked for: no other is, even if it could be by now. */
      intentIds: v.pipe(v.array(Id), v.maxLength(MOST_AT_ONCE)),
    }),
    answer: BulkViewSchema,
  },
  /** Before the commit: ends the question. After it: what was not sent yet is not sent any more. */
  'bulk.stop': { from: ['confirm'], ask: v.strictObject({ bulkId: Id }), answer: Done },
  /** The language that was chosen, null for the browser's: all that every page needs of the settings. */
  'language.read': {
    from: ['frame', 'confirm', 'welcome', ...SHOWING],
    ask: Nothing,
    answer: v.strictObject({ language: v.nullable(v.string()) }),
  },
  'settings.read': { from: ['options'], ask: Nothing, answer: SettingsSchema },
  'settings.language': {
    from: ['options'],
    ask: v.strictObject({ language: v.nullable(Text(8)) }),
    answer: Done,
  },
  /** Checks an account at its host, and keeps it when it can be read there. */
  'account.connect': { from: ['options', 'welcome'], ask: AccountInput, answer: ConnectionSchema },
  /** Checks it again, and brings its list of hostings up to date. */
  'account.check': { from: ['options'], ask: v.strictObject({ accountId: Id }), answer: ConnectionSchema },
  /** Asks the host for a key, and opens the host's page on which the owner validates it. */
  'key.ask': { from: ['options'], ask: KeyRequest, answer: PendingKeySchema },
  'key.open': { from: ['options'], ask: v.strictObject({ pendingId: Id }), answer: Done },
  /** Connects the account when the owner has validated the key; fails with `key-waits` while that is not so. */
  'key.finish': { from: ['options'], ask: v.strictObject({ pendingId: Id }), answer: ConnectionSchema },
  'key.drop': { from: ['options'], ask: v.strictObject({ pendingId: Id }), answer: Done },
  'vault.read': { from: SHOWING, ask: Nothing, answer: VaultStateSchema },
  /** Seals the keys with a passphrase; the vault is open then. Also changes when it locks. */
  'vault.protect': {
    from: ['options'],
    ask: v.strictObject({ passphrase: Passphrase, lockMinutes: LockMinutesSchema }),
    answer: VaultStateSchema,
  },
  'vault.unprotect': {
    from: ['options'],
    ask: v.strictObject({ passphrase: Passphrase }),
    answer: VaultStateSchema,
  },
  'vault.unlock': {
    from: SHOWING,
    ask: v.strictObject({ passphrase: Passphrase }),
    answer: VaultStateSchema,
  },
  'vault.lock': { from: SHOWING, ask: Nothing, answer: VaultStateSchema },
  /** Adds the demonstration: made-up hostings inside the extension. Gives the account, the same one when it is there already. */
  'demo.add': { from: ['options', 'welcome'], ask: Nothing, answer: AccountSchema },
  'account.forget': { from: ['options'], ask: v.strictObject({ accountId: Id }), answer: Done },
  /** Which hostings hold the domain of that address. */
  'site.find': {
    from: ['options'],
    ask: v.strictObject({ address: Text(300) }),
    answer: SiteFindingSchema,
  },
  'site.watch': {
    from: ['options'],
    ask: v.strictObject({ address: Text(300), service: ServiceRefSchema }),
    answer: SiteSchema,
  },
  'site.forget': { from: ['options'], ask: v.strictObject({ origin: Text(300) }), answer: Done },
  /** Takes over the settings in a file's text; gives how many of them were new. Accounts come without their keys. */
  'settings.import': {
    from: ['options'],
    ask: v.strictObject({ text: Text(LARGEST_SETTINGS_FILE) }),
    answer: v.strictObject({ accounts: v.number(), sites: v.number() }),
  },
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
  v.strictObject({ tell: v.literal('bulk.changed'), bulkId: Id }),
  v.strictObject({ tell: v.literal('settings.changed') }),
])
export type Tell = v.InferOutput<typeof TellSchema>
