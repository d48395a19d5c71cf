import type { Bounce } from '../shared/bounces'
import type { BulkAction } from '../shared/bulk'
import type { ChecklistItem } from '../shared/checklist'
import type { Failure } from '../shared/failure'
import type { HalfHour } from '../shared/half-hours'
import type { Operation } from '../shared/journal'
import type { Action } from '../shared/mail-service'
import type {
  AccountInput,
  BulkView,
  Connection,
  IntentView,
  KeyRequest,
  SiteFinding,
  Snapshot,
  VaultState,
  WantedAccess,
} from '../shared/messages'
import type { ServiceRef } from '../shared/service-name'
import type { Account, PendingKey, Region, Settings, Site } from '../shared/settings'

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

/** The confirm page of one action on many hostings. */
export type BulkClient = {
  read(): Promise<Outcome<BulkView>>
  /** Tells of newer views, while anything in them may still change. */
  watch(onView: (view: BulkView) => void): Undo
  /** Tells that the question ended before it was answered (too old, or asked anew). */
  onEnded(listener: () => void): Undo
  /** Commits these items, by their intent ids, once. What comes of it is told through `watch`. */
  commit(intentIds: readonly string[]): Promise<Outcome<null>>
  /** Before the commit: ends the question. After it: what was not sent yet is not sent any more. */
  stop(): Promise<Outcome<null>>
  close(): void
}

/** What every page needs that may meet a locked vault. */
export type VaultClient = {
  readVault(): Promise<Outcome<VaultState>>
  unlock(passphrase: string): Promise<Outcome<VaultState>>
  lock(): Promise<Outcome<VaultState>>
}

/** The toolbar popup. */
export type PopupClient = VaultClient & {
  list(): Promise<
    Outcome<{
      hostings: readonly Snapshot[]
      /** The hosting of the site in the current tab, if it is watched. */
      current: ServiceRef | null
      /** The origin of the current tab where its admin could be watched and is not; null elsewhere. */
      unwatched: string | null
    }>
  >
  watch(onSnapshot: (snapshot: Snapshot) => void): Undo
  onSettingsChanged(listener: () => void): Undo
  refresh(service: ServiceRef): Promise<Outcome<null>>
  propose(service: ServiceRef, action: Action): Promise<Outcome<null>>
  /** Opens the options where a site's admin is switched on, filled in for that origin. */
  watchSite(origin: string): void
  openOptions(): void
  openDashboard(service?: ServiceRef): void
  openAddress(url: string): void
}

/** The journal: every operation that is kept. */
export type JournalClient = {
  /** Oldest first. */
  readJournal(): Promise<Outcome<readonly Operation[]>>
  /** Tells that an operation began or changed. */
  onJournalChanged(listener: () => void): Undo
  /** Gives a text to the person as a file. Call it in a click. */
  saveFile(name: string, text: string): void
}

/** The dashboard: a tab of its own with every hosting of every account. */
export type DashboardClient = VaultClient & {
  /** Snapshots without history and marks: a list for many. */
  list(): Promise<Outcome<readonly Snapshot[]>>
  watch(onSnapshot: (snapshot: Snapshot) => void): Undo
  /** Accounts were added or forgotten, or the vault was locked or unlocked. */
  onSettingsChanged(listener: () => void): Undo
  /** Reads one hosting now. */
  refresh(service: ServiceRef): Promise<Outcome<null>>
  /** Opens the confirm page for all of them. Nothing is sent to a host by this. */
  proposeBulk(action: BulkAction, services: readonly ServiceRef[]): Promise<Outcome<null>>
  /** The panel of one hosting; the same object for the same hosting. */
  panelOf(service: ServiceRef): PanelClient
  readonly journal: JournalClient
  openOptions(): void
}

/** The options page. */
export type OptionsClient = VaultClient & {
  readSettings(): Promise<Outcome<Settings>>
  onSettingsChanged(listener: () => void): Undo
  /** Asks the browser for the right to reach the host, checks the account there, keeps it. Call it in a click. */
  connect(input: AccountInput): Promise<Outcome<Connection>>
  /** The same after asking for the right to reach every region's host: a refusal then names the right region. */
  connectAnywhere(input: AccountInput): Promise<Outcome<Connection>>
  checkAccount(accountId: string): Promise<Outcome<Connection>>
  /** Asks the host for a key, and opens the page on which the owner validates it. Call it in a click. */
  askForKey(request: KeyRequest): Promise<Outcome<PendingKey>>
  openKeyPage(pendingId: string): Promise<Outcome<null>>
  /** Connects the account when the key was validated; `key-waits` while it was not. */
  finishKey(pendingId: string): Promise<Outcome<Connection>>
  dropKey(pendingId: string): Promise<Outcome<null>>
  /** Adds the demonstration. */
  addDemo(): Promise<Outcome<Account>>
  forgetAccount(accountId: string): Promise<Outcome<null>>
  /** `lockMinutes` is one of LOCK_MINUTES. */
  protect(passphrase: string, lockMinutes: VaultState['lockMinutes']): Promise<Outcome<VaultState>>
  unprotect(passphrase: string): Promise<Outcome<VaultState>>
  /** Which hostings hold the domain of a site. */
  findHosting(address: string): Promise<Outcome<SiteFinding>>
  /** Asks the browser for the right to stand in that site, and switches the panel on there. Call it in a click. */
  watchSite(address: string, service: ServiceRef): Promise<Outcome<Site>>
  forgetSite(origin: string): Promise<Outcome<null>>
  setLanguage(language: string | null): Promise<Outcome<null>>
  /** Addresses that are needed and that the browser does not let us reach, or not any more. */
  wantedAccess(): Promise<Outcome<readonly WantedAccess[]>>
  /** Asks the browser for access to them. Call it in a click. */
  allow(origins: readonly string[]): Promise<Outcome<null>>
  /** Gives the settings to the person as a file, without secrets. Call it in a click. */
  exportSettings(): Promise<Outcome<null>>
  importSettings(text: string): Promise<Outcome<{ accounts: number; sites: number }>>
  openDashboard(): void
  openWelcome(): void
  /** The site that the page was opened for; null where it was opened for none. */
  readonly siteAsked: string | null
}

/** The page that is shown when the extension was installed. */
export type WelcomeClient = {
  addDemo(): Promise<Outcome<Account>>
  /** Connects by the session of a region's control panel. */
  connectSession(region: Exclude<Region, 'custom'>): Promise<Outcome<Connection>>
  /** Opens a region's control panel, to sign in there. */
  openPanel(region: Exclude<Region, 'custom'>): void
  openOptions(): void
  openDashboard(): void
}
