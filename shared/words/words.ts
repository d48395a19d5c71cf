import type { Failure, FailureKind } from '../failure'
import type { Action, State, Task } from '../mail-service'
import type { AccountInput } from '../messages'

/** What a state is called, and what it means to the owner. */
export type StateWords = {
  /** The host's label for the state. */
  readonly name: string
  /** What matters, in a few words: does mail go out? */
  readonly headline: string
  readonly meaning: string
}

/** Why an action cannot be asked for now. */
export const HINDRANCES = [
  'no-reading',
  'state-unknown',
  'on-its-way',
  'purging',
  'already-stopped',
  'not-stopped',
  'purge-first',
  'read-only',
] as const
export type Hindrance = (typeof HINDRANCES)[number]

/** Fields of forms whose names a failure may need to say. */
export type FieldName =
  | Exclude<KeysOf<AccountInput>, 'way' | 'replaces'>
  | ('address' | 'service' | 'recipient' | 'passphrase')
type KeysOf<Union> = Union extends unknown ? keyof Union : never

export type FailureWords = {
  readonly [Kind in FailureKind]: (data: Extract<Failure, { kind: Kind }>) => string
}

/**
 * Everything the interface says, in one language. Labels are the words of the host's guides, to the letter
 * (reference: labels). Functions get values that are already fit to be shown: formatted numbers, cleaned text.
 */
export type Words = {
  readonly title: string
  readonly labels: {
    readonly serviceStatus: string
    readonly errorReportTo: string
    readonly totalSent: string
    readonly sentToday: string
    readonly totalInError: string
    readonly history: string
    readonly emailsInError: string
    readonly changeRecipient: string
    readonly confirm: string
    readonly cancel: string
    readonly close: string
    readonly refresh: string
    readonly open: string
    readonly fold: string
    readonly actions: string
  }
  readonly actions: Readonly<Record<Task, string>>
  /** One line under each button: what it does. */
  readonly actionsInShort: Readonly<Record<Action, string>>
  readonly hindrances: Readonly<Record<Hindrance, string>>
  readonly states: Readonly<Record<State, StateWords>>
  readonly unknownState: Omit<StateWords, 'name'>
  readonly noReading: Omit<StateWords, 'name'>
  readonly reading: {
    hostWord(word: string): string
    age(ago: string): string
    readonly old: string
    readonly refreshing: string
    readonly shownStill: string
    readonly noRecipient: string
    /** Stands for a number that the host did not tell, or not as one that can be. */
    readonly noNumber: string
    /** `share` of the daily `limit` is used. */
    ofLimit(share: string, limit: string): string
    readonly nearLimit: string
    readonly limitReached: string
    shareOfSent(share: string): string
  }
  /** The clock of held mail. `ago` and `duration` are written out, `moment` is a date and a time. */
  readonly held: {
    readonly title: string
    /** We blocked it ourselves. */
    blockedHere(ago: string): string
    /** Since our own block. */
    since(moment: string): string
    /** It was first seen stopped then, and may have begun before. */
    firstSeen(moment: string): string
    left(duration: string): string
    atMostLeft(duration: string): string
    readonly over: string
    readonly afterwards: string
  }
  /** The second lock: measures against unusual activity. */
  readonly abuse: {
    readonly title: string
    readonly meaning: string
    readonly whatToDo: string
    readonly hostSays: string
  }
  /** A purge that was not asked for from here. */
  readonly purging: { firstSeen(duration: string): string }
  readonly history: {
    readonly source: string
    readonly empty: string
    readonly waiting: string
    readonly missing: string
    readonly soFar: string
    readonly table: string
    readonly day: string
    readonly volume: string
    readonly notTold: string
    readonly range: string
    readonly ranges: {
      readonly days: string
      readonly day: string
      readonly week: string
      readonly month: string
    }
    readonly halfHour: string
    readonly halfHourSource: string
    /** How the values are read with the keyboard. */
    readonly keys: string
    /** What was done from here, as marked on the time axis. */
    readonly marks: Readonly<Record<Action, string>>
    /** `host` keeps the half-hours, and the browser has to be asked. */
    needsAccess(host: string): string
    readonly askForAccess: string
    /** `count` chooses the form, `shown` is the number as written. */
    sent(count: number, shown: string): string
  }
  readonly notArriving: { readonly title: string }
  readonly recovery: { readonly title: string }
  /** One operation: from the request to its end. `ago` and `duration` are written out. */
  readonly operation: {
    readonly intended: string
    sent(ago: string): string
    waiting(ago: string): string
    running(duration: string): string
    readonly seen: string
    readonly refused: string
    readonly unknown: string
    readonly dropped: string
  }
  readonly confirm: {
    readonly title: string
    readonly hosting: string
    readonly account: string
    readonly stateNow: string
    readonly whatHappens: string
    readonly forGood: string
    readonly recipientNow: string
    readonly recipientNew: string
    readonly effects: Readonly<Record<Task, readonly string[]>>
    /** Said in addition when mail is unblocked out of `bounce`. */
    readonly unblockInBounce: readonly string[]
    /** Said in addition when mail is purged out of `spam`. */
    readonly purgeInSpam: readonly string[]
    readonly irreversible: Readonly<Record<Task, string>>
    /** Heading over what should be done before mail goes out again. */
    readonly stillOpen: string
    readonly unavailable: string
    readonly getsReady: string
    readonly focusFirst: string
    readonly sending: string
    readonly mayClose: string
    readonly endedElsewhere: string
    readonly cancelled: string
  }
  /** What a made-up hosting is marked with. */
  readonly demo: string
  /** Where the keys are sealed with a passphrase. */
  readonly vault: {
    readonly locked: string
    readonly meaning: string
    readonly passphrase: string
    readonly unlock: string
    readonly lock: string
  }
  readonly popup: {
    readonly thisSite: string
    readonly hostings: string
    notWatched(site: string): string
    readonly watchSite: string
    readonly search: string
    readonly noMatch: string
    /** `count` chooses the form, `shown` is the number as written. */
    pending(count: number, shown: string): string
    more(count: number, shown: string): string
    readonly dashboard: string
    readonly emptyTitle: string
    readonly empty: string
    readonly setUp: string
    readonly options: string
    readonly controlPanel: string
  }
  readonly fields: Readonly<Record<FieldName, string>>
  /** Each says what to do next. */
  readonly failures: FailureWords
}
