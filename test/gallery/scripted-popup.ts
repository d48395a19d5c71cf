import type { Failure } from '../../shared/failure'
import type { Snapshot, VaultState } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import type { PopupClient } from '../../widget/clients'

const done = async () => ({ ok: null })
const nothing = () => {}

/** What a popup is told; no hostings and no failure stand for a worker that has not answered yet. */
export type PopupScript = {
  hostings?: readonly Snapshot[]
  current?: ServiceRef
  unwatched?: string
  failure?: Failure
  vault?: Partial<VaultState>
  /** Answers an attempt to unlock. */
  refusal?: Failure
}

/** A client that tells what a scene says, and answers every request with the same outcome. */
export function popupClient({ hostings, failure, refusal, ...script }: PopupScript): PopupClient {
  const vault = { hasPassphrase: false, isLocked: false, lockMinutes: 60, ...script.vault } as const
  return {
    async list() {
      if (failure) return { failure }
      if (!hostings) return new Promise(nothing)
      return { ok: { hostings, current: script.current ?? null, unwatched: script.unwatched ?? null } }
    },
    watch: () => nothing,
    onSettingsChanged: () => nothing,
    readVault: async () => ({ ok: vault }),
    unlock: async () => (refusal ? { failure: refusal } : { ok: { ...vault, isLocked: false } }),
    lock: async () => ({ ok: { ...vault, isLocked: true } }),
    refresh: done,
    propose: done,
    watchSite: nothing,
    openOptions: nothing,
    openDashboard: nothing,
    openAddress: nothing,
  }
}
