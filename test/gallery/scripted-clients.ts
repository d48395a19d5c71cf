import type { Failure } from '../../shared/failure'
import type { IntentView, Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import type { Settings } from '../../shared/settings'
import { NO_SETTINGS } from '../../shared/settings'
import type { ConfirmClient, OptionsClient, PanelClient, PopupClient } from '../../widget/clients'

/** Clients that tell what a scene says, once, and answer every request with the same outcome. */
const done = async () => ({ ok: null })
const nothing = () => {}

/** What a panel is told; nothing at all stands for a worker that has not answered yet. */
export type PanelScript = { snapshot?: Snapshot; failure?: Failure }

export function panelClient({ snapshot, failure }: PanelScript): PanelClient {
  return {
    show(onSnapshot, onFailure) {
      if (snapshot) onSnapshot(snapshot)
      if (failure) onFailure(failure)
      return nothing
    },
    refresh: done,
    propose: done,
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
export type OptionsScript = { settings?: Settings; refusal?: Failure }

export function optionsClient({ settings = NO_SETTINGS, refusal }: OptionsScript): OptionsClient {
  const account = settings.accounts[0]
  const site = settings.sites[0]
  const internal = { failure: refusal ?? ({ kind: 'internal' } as const) }
  return {
    readSettings: async () => ({ ok: settings }),
    onSettingsChanged: () => nothing,
    connect: async () => (account && !refusal ? { ok: account } : internal),
    forgetAccount: done,
    watchSite: async () => (site && !refusal ? { ok: site } : internal),
    forgetSite: done,
    setLanguage: done,
  }
}
