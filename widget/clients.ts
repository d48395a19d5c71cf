import type { Failure } from '../shared/failure'
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
  forgetAccount(accountId: string): Promise<Outcome<null>>
  /** Asks the browser for the right to stand in that site, and switches the panel on there. */
  watchSite(address: string, service: ServiceRef): Promise<Outcome<Site>>
  forgetSite(origin: string): Promise<Outcome<null>>
  setLanguage(language: string | null): Promise<Outcome<null>>
}
