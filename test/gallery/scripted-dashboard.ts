import type { Failure } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import type { Snapshot, VaultState } from '../../shared/messages'
import { isSameService, serviceKey } from '../../shared/service-name'
import type { DashboardClient, PanelClient } from '../../widget/clients'
import { panelClient } from './scripted-clients'

const done = async () => ({ ok: null })
const nothing = () => {}

/** What a dashboard is told; no hostings and no failure stand for a worker that has not answered yet. */
export type DashboardScript = {
  hostings?: readonly Snapshot[]
  failure?: Failure
  /** Oldest first. */
  operations?: readonly Operation[]
  vault?: Partial<VaultState>
  /** Answers what is asked for all that is selected. */
  refusal?: Failure
}

/** A client that tells what a scene says, and answers every request with the same outcome. */
export function dashboardClient(script: DashboardScript): DashboardClient {
  const { hostings, failure, operations = [], refusal } = script
  const vault = { hasPassphrase: false, isLocked: false, lockMinutes: 60, ...script.vault } as const
  const panels = new Map<string, PanelClient>()
  return {
    readVault: async () => ({ ok: vault }),
    unlock: async () => ({ ok: { ...vault, isLocked: false } }),
    lock: async () => ({ ok: { ...vault, isLocked: true } }),
    async list() {
      if (failure) return { failure }
      return hostings ? { ok: hostings } : new Promise(nothing)
    },
    watch: () => nothing,
    onSettingsChanged: () => nothing,
    refresh: done,
    proposeBulk: async () => (refusal ? { failure: refusal } : { ok: null }),
    panelOf(service) {
      const snapshot = hostings?.find((hosting) => isSameService(hosting.service, service))
      const gone = { kind: 'service-unknown', serviceName: service.serviceName } as const
      const panel =
        panels.get(serviceKey(service)) ?? panelClient(snapshot ? { snapshot } : { failure: gone })
      panels.set(serviceKey(service), panel)
      return panel
    },
    journal: {
      readJournal: async () => ({ ok: operations }),
      onJournalChanged: () => nothing,
      saveFile: nothing,
    },
    openOptions: nothing,
  }
}
