import type { Bounce } from '../../shared/bounces'
import type { Failure } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import type { IntentView, Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import type { Settings } from '../../shared/settings'
import { NO_SETTINGS } from '../../shared/settings'
import type { ConfirmClient, OptionsClient, PanelClient, PopupClient } from '../../widget/clients'

/** Clients that tell what a scene says, once, and answer every request with the same outcome. */
const done = async () => ({ ok: null })
const nothing = () => {}

/** What a panel is told; nothing at all stands for a worker that has not answered yet. */
export type PanelScript = {
  snapshot?: Snapshot
  failure?: Failure
  bounces?: readonly Bounce[]
  bouncesFailure?: Failure
  halfHours?: readonly HalfHour[]
  halfHoursFailure?: Failure
}

export function panelClient(script: PanelScript): PanelClient {
  const { snapshot, failure, bounces, bouncesFailure, halfHours, halfHoursFailure } = script
  return {
    show(onSnapshot, onFailure) {
      if (snapshot) onSnapshot(snapshot)
      if (failure) onFailure(failure)
      return nothing
    },
    refresh: done,
    propose: done,
    proposeRecipient: done,
    readBounces: async (limit) =>
      bouncesFailure
        ? { failure: bouncesFailure }
        : { ok: { at: Date.now(), bounces: (bounces ?? []).slice(0, limit) } },
    readHalfHours: async () =>
      halfHoursFailure
        ? { failure: halfHoursFailure }
        : { ok: { at: Date.now(), halfHours: halfHours ?? [] } },
    tick: done,
    askForAccess: done,
    copy: async () => true,
    saveFile: nothing,
    makeToken: () => '0123456789abcdef0123456789abcdef',
  }
}

/** What a confirm page is told: the intent, what follows a commit, and whether the commit never answers. */
export type ConfirmScript = { intent?: IntentView; failure?: Failure; later?: Snapshot; isEnded?: boolean }

export function confirmClient({ intent, failure, later, isEnded }: ConfirmScript): ConfirmClient {
  return {
    async read() {
      if (failure) return { failure }
      return intent ? { ok: intent } : new Promise(nothing)
    },
    watch(onSnapshot) {
      if (later) onSnapshot(later)
      return nothing
    },
    onEnded(listener) {
      if (isEnded) listener()
      return nothing
    },
    commit: () => new Promise(nothing),
    cancel: async () => {},
    close: nothing,
  }
}

/** What a popup is told. */
export type PopupScript = { hostings?: readonly Snapshot[]; current?: ServiceRef; failure?: Failure }

export function popupClient({ hostings, current, failure }: PopupScript): PopupClient {
  return {
    async list() {
      if (failure) return { failure }
      return hostings ? { ok: { hostings, current: current ?? null } } : new Promise(nothing)
    },
    watch: () => nothing,
    refresh: done,
    propose: done,
    openOptions: nothing,
    openAddress: nothing,
  }
}

/** What an options page is told; `refusal` answers every request it makes. */
export type OptionsScript = { settings?: Settings; refusal?: Failure; wanted?: readonly string[] }

export function optionsClient({
  settings = NO_SETTINGS,
  refusal,
  wanted = [],
}: OptionsScript): OptionsClient {
  const account = settings.accounts[0]
  const site = settings.sites[0]
  const internal = { failure: refusal ?? ({ kind: 'internal' } as const) }
  return {
    readSettings: async () => ({ ok: settings }),
    onSettingsChanged: () => nothing,
    connect: async () => (account && !refusal ? { ok: account } : internal),
    addDemo: async () => (account ? { ok: account } : internal),
    forgetAccount: done,
    watchSite: async () => (site && !refusal ? { ok: site } : internal),
    forgetSite: done,
    setLanguage: done,
    wantedAccess: async () => ({ ok: wanted }),
    allow: done,
  }
}
