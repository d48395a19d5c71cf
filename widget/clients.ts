import type { Bounce } from '../shared/bounces'
import type { ChecklistItem } from '../shared/checklist'
import type { Failure } from '../shared/failure'
import type { HalfHour } from '../shared/half-hours'
import type { Action } from '../shared/mail-service'
import type { AccountInput, IntentView, Snapshot } from '../shared/messages'
import type { ServiceRef } from '../shared/service-name'
import type { Account, Settings, Site } from '../shared/settings'

/**
 * What a view needs from the world around it. The extension's pages give clients that speak to the worker; the gallery
 * and the tests give scripted ones. The widget knows nothing else.
 */

/** Something asked for, or why it could not be had. */
export type Outcome<Value> = { ok: Value } | { failure: Failure }

/** Ends what the call that returned it began. */
export type Undo = () => void

/** The panel of one hosting. */
export type PanelClient = {
  /**
   * Starts showing the hosting: snapshots follow, the last known one first, until undone. `onFailure` is told why there
   * is no snapshot (a failed reading of the host comes inside a snapshot instead).
   */
  show(onSnapshot: (snapshot: Snapshot) => void, onFailure: (failure: Failure) => void): Undo
  /** Reads the host now, where the last reading is not from this very moment. */
  refresh(): Promise<Outcome<null>>
  /** Opens the confirm page. Nothing is sent to the host by this. */
  propose(action: Action): Promise<Outcome<null>>
  /** The same for another recipient of the daily error report. */
  proposeRecipient(email: string): Promise<Outcome<null>>
  /** The newest messages that came back, newest first, at most `limit` (1 to 100); read from the host at `at` (ms). */
  readBounces(limit: number): Promise<Outcome<{ at: number; bounces: readonly Bounce[] }>>
  /** Volumes of each half hour over 30 days, oldest first; read at `at` (ms). */
  readHalfHours(): Promise<Outcome<{ at: number; halfHours: readonly HalfHour[] }>>
  /** Ticks an item of the checklist, or takes the tick away. The next snapshot shows it. */
  tick(item: ChecklistItem, done: boolean): Promise<Outcome<null>>
  /** Opens the place where the browser can be asked for access. */
  askForAccess(): Promise<Outcome<null>>
  /** Copies a text; false where the browser does not let us. Call it in a click. */
  copy(text: string): Promise<boolean>
  /** Gives a text to the person as a file. Call it in a click. */
  saveFile(name: string, text: string): void
  /** A secret that nobody can guess: 32 hex digits. */
  makeToken(): string
}

/** The confirm page of one intent. */
export type ConfirmClient = {
  read(): Promise<Outcome<IntentView>>
  /** Tells of newer snapshots of the hosting. */
  watch(onSnapshot: (snapshot: Snapshot) => void): Undo
  /** Tells that the intent ended elsewhere (used, or too old). */
  onEnded(listener: () => void): Undo
  /** Commits, once. The operation's progress comes through `watch`. */
  commit(): Promise<Outcome<null>>
  cancel(): Promise<void>
  close(): void
}

/** The toolbar popup. */
export type PopupClient = {
  list(): Promise<Outcome<{ hostings: readonly Snapshot[]; current: ServiceRef | null }>>
  watch(onSnapshot: (snapshot: Snapshot) => void): Undo
  refresh(service: ServiceRef): Promise<Outcome<null>>
  propose(service: ServiceRef, action: Action): Promise<Outcome<null>>
  openOptions(): void
  openAddress(url: string): void
}

/** The options page. */
export type OptionsClient = {
  readSettings(): Promise<Outcome<Settings>>
  onSettingsChanged(listener: () => void): Undo
  /** Asks the browser for the right to reach the host, checks the keys there, keeps them. */
  connect(input: AccountInput): Promise<Outcome<Account>>
  /** Adds the demonstration. */
  addDemo(): Promise<Outcome<Account>>
  forgetAccount(accountId: string): Promise<Outcome<null>>
  /** Asks the browser for the right to stand in that site, and switches the panel on there. */
  watchSite(address: string, service: ServiceRef): Promise<Outcome<Site>>
  forgetSite(origin: string): Promise<Outcome<null>>
  setLanguage(language: string | null): Promise<Outcome<null>>
  /** Origins that hosts have named and that the browser does not let us reach yet. */
  wantedAccess(): Promise<Outcome<readonly string[]>>
  /** Asks the browser for access to one of them. Call it in a click. */
  allow(origin: string): Promise<Outcome<null>>
}
