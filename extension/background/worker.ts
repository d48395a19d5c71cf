import type { Tell } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import type { SecretDatabase } from '../platform/secret-database'
import type { KeyValueStore } from '../platform/storage'
import { Accounts } from './accounts'
import { Checklists } from './checklists'
import type { Clock } from './clock'
import { DEMO_METRICS } from './demo-host'
import { Details } from './details'
import { HostingRecords } from './hosting-records'
import { Hosts } from './hosts'
import { Intents } from './intents'
import { JournalStore } from './journal-store'
import { OnDemand } from './on-demand'
import { Operations } from './operations'
import { Placements } from './placements'
import { SettingsStore, servicesIn } from './settings-store'
import { makeSnapshot } from './snapshots'
import { Vault } from './vault'
import { Watcher } from './watcher'

/** What the worker needs from the browser. Tests give a fake. */
export type WorkerPlatform = {
  readonly local: KeyValueStore
  readonly session: KeyValueStore
  readonly secrets: SecretDatabase
  readonly clock: Clock
  readonly fetch: typeof fetch
  readonly mayReach: (address: string) => Promise<boolean>
  readonly tell: (tell: Tell) => void
  readonly openConfirmPage: (intentId: string) => Promise<void>
  readonly openOptionsPage: () => Promise<void>
  /** Called with the readings of all hostings whenever one may have changed. */
  readonly showReadings: (readings: readonly (Reading | null)[]) => Promise<void>
  /** Called when accounts or sites changed. */
  readonly onSettings: () => Promise<void>
}

/** The worker's parts, wired. Everything here is rebuilt when the worker wakes: what lasts stands in the stores. */
export function createWorker(platform: WorkerPlatform) {
  const { clock } = platform
  const settings = new SettingsStore(platform.local)
  const records = new HostingRecords(platform.local)
  const journal = new JournalStore(platform.local)
  const checklists = new Checklists(platform.local)
  const vault = new Vault(platform.secrets)
  const mayReach = async (address: string) => address === DEMO_METRICS.endpoint || platform.mayReach(address)
  const hosts = new Hosts({ vault, store: platform.local, clock, fetch: platform.fetch, mayReach })
  const hostOf = async (ref: ServiceRef) => hosts.of(await settings.accountOf(ref))
  const snapshotOf = (ref: ServiceRef) =>
    makeSnapshot(ref, { settings, records, journal, checklists, mayReach })

  const showBadge = async () => {
    const refs = servicesIn(await settings.read())
    await platform.showReadings(await Promise.all(refs.map(async (ref) => (await records.read(ref)).reading)))
  }
  /** Never fails: what the person is shown must not disturb what is done. */
  const onChange = async ({ accountId, serviceName }: ServiceRef) => {
    const snapshot = await snapshotOf({ accountId, serviceName }).catch(() => null)
    if (snapshot !== null) platform.tell({ tell: 'hosting.changed', snapshot })
    await showBadge().catch(() => undefined)
  }
  const isKnown = (ref: ServiceRef) =>
    settings.accountOf(ref).then(
      () => true,
      () => false,
    )

  const details = new Details({ clock, records, hostOf, isKnown, onChange })
  const watcher: Watcher = new Watcher({
    ...{ clock, records, hostOf, isKnown, onChange },
    readDetails: (ref, isShown) => void details.readIfDue(ref, isShown),
    onReading: (ref, reading, startedAt) => operations.judge(ref, reading, startedAt),
  })
  const intents = new Intents(platform.session, clock)
  const endIntent = async (intentId: string) => {
    await intents.end(intentId)
    platform.tell({ tell: 'intent.ended', intentId })
  }
  const operations = new Operations({
    ...{ clock, journal, hostOf, onChange },
    // The journal refuses an id it has: an intent that could not be taken away is of no more use.
    onJournalled: (intentId) => endIntent(intentId).catch(() => undefined),
    readAgain: ({ accountId, serviceName }) => void watcher.read({ accountId, serviceName }),
  })

  return {
    ...{ platform, settings, records, journal, watcher, operations, snapshotOf, showBadge },
    ...{ intents, endIntent, checklists, onChange, mayReach },
    onDemand: new OnDemand({ clock, records, hostOf }),
    placements: new Placements(platform.session),
    accounts: new Accounts({ settings, records, checklists, vault, hosts }),
    /** Once per life of the worker, and at each alarm: settles what is open, reads what is due. */
    async wake(): Promise<void> {
      await operations.takeUp()
      await watcher.readDue(servicesIn(await settings.read()))
      await showBadge()
    },
  }
}

export type Worker = ReturnType<typeof createWorker>
