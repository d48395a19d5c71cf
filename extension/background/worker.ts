import type { Tell } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { Account } from '../../shared/settings'
import { NO_SETTINGS } from '../../shared/settings'
import type { SecretDatabase } from '../platform/secret-database'
import type { KeyValueStore } from '../platform/storage'
import { needsOf } from './access'
import { AccountLists } from './account-lists'
import { Accounts } from './accounts'
import { Bulks } from './bulks'
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
import { PendingKeys } from './pending-keys'
import { Placements } from './placements'
import { SettingsStore, servicesIn } from './settings-store'
import { listSnapshots, makeSnapshot } from './snapshots'
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
  /** Lets go of addresses that nothing needs any more. */
  readonly dropAccess: (addresses: readonly string[]) => Promise<void>
  /** `fragment` names what is to be confirmed. */
  readonly openConfirmPage: (fragment: string) => Promise<void>
  readonly openOptionsPage: () => Promise<void>
  readonly openTab: (url: string) => Promise<void>
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
  const vault = new Vault({ database: platform.secrets, session: platform.session, clock })
  const mayReach = async (address: string) => address === DEMO_METRICS.endpoint || platform.mayReach(address)
  const hosts = new Hosts({ vault, store: platform.local, clock, fetch: platform.fetch, mayReach })
  const hostOf = async (ref: ServiceRef) => hosts.of(await settings.accountOf(ref))
  const sources = { store: platform.local, settings, records, journal, checklists, mayReach }
  const snapshotOf = (ref: ServiceRef) => makeSnapshot(ref, sources)
  const listAll = () => listSnapshots(sources)

  const showBadge = async () => {
    const refs = servicesIn(await settings.read())
    await platform.showReadings((await records.readMany(refs)).map(({ reading }) => reading))
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

  const bulks = new Bulks({
    ...{ store: platform.session, clock },
    factsOf: async (refs) => {
      const [only] = refs
      if (refs.length === 1 && only !== undefined) return [await snapshotOf(only).catch(() => null)]
      const all = new Map((await listAll()).map((snapshot) => [serviceKey(snapshot.service), snapshot]))
      return refs.map((ref) => all.get(serviceKey(ref)) ?? null)
    },
    commit: (intent, reading) => operations.commit(intent, reading),
    isJournalled: async (intentId) => (await journal.readAll()).some(({ id }) => id === intentId),
    onChange: (bulkId) => platform.tell({ tell: 'bulk.changed', bulkId }),
  })
  const placements = new Placements(platform.session)
  const needs = async () => {
    const all = await settings.read()
    const refs = servicesIn(all)
    const kept = await records.readMany(refs)
    const named = refs.flatMap(({ serviceName }, index) => {
      const record = kept[index]
      return record === undefined ? [] : [{ name: serviceName, record }]
    })
    return needsOf(all, named)
  }
  /** Wipes what is kept of an account apart from its keys, and lets go of the access that it alone needed. */
  const wipe = async (account: Account, sites: readonly string[]) => {
    const refs = servicesIn({ ...NO_SETTINGS, accounts: [account] })
    const origins = (await records.readMany(refs)).flatMap(({ halfHours }) => halfHours?.origin ?? [])
    await Promise.all([records.forget(refs), checklists.forget(refs), journal.forgetAccount(account.id)])
    await Promise.all([placements.forgetAccount(account.id), bulks.forgetAccount(account.id)])
    await accountLists.forget(account.id)
    for (const intentId of await intents.forgetAccount(account.id))
      platform.tell({ tell: 'intent.ended', intentId })
    if (account.region === 'demo') return hosts.demo.forget()
    await platform.dropAccess(
      await unneeded([account.endpoint, account.tokenUrl, ...account.panelOrigins, ...origins, ...sites]),
    )
  }
  /** Those of the addresses that nothing needs any more. */
  const unneeded = async (addresses: readonly (string | null)[]) => {
    const needed = new Set((await needs()).map(({ address }) => new URL(address).hostname))
    return addresses.flatMap((one) => (one === null || needed.has(new URL(one).hostname) ? [] : [one]))
  }
  const accounts = new Accounts({ settings, vault, hosts, wipe })
  const accountLists = new AccountLists({ store: platform.local, clock, accounts })

  return {
    ...{ platform, settings, records, journal, watcher, operations, snapshotOf, listAll, showBadge },
    ...{ intents, endIntent, checklists, onChange, mayReach, vault, hosts, bulks, placements, accounts },
    ...{ needs, unneeded },
    onDemand: new OnDemand({ clock, records, hostOf }),
    pendingKeys: new PendingKeys({ settings, vault, hosts, accounts, clock, openTab: platform.openTab }),
    /** Once per life of the worker, and at each alarm: settles what is open, reads what is due. */
    async wake(): Promise<void> {
      if (await vault.lockIfUnused()) platform.tell({ tell: 'settings.changed' })
      await operations.takeUp()
      await bulks.takeUp()
      await watcher.readDue(servicesIn(await settings.read()))
      await accountLists.readDue((await settings.read()).accounts)
      await showBadge()
    },
    /** The person gave or withdrew access: what cannot be read any more says so at once, what can be is read. */
    async accessChanged(): Promise<void> {
      const all = await settings.read()
      for (const account of all.accounts) {
        const isReachable = account.region === 'demo' || (await mayReach(account.endpoint))
        for (const ref of servicesIn({ ...NO_SETTINGS, accounts: [account] })) {
          await watcher.accessChanged(ref, isReachable ? null : new URL(account.endpoint).origin)
        }
      }
    },
  }
}

export type Worker = ReturnType<typeof createWorker>
