import * as v from 'valibot'
import { ActionSchema } from '../../shared/endpoints'
import { heldSince } from '../../shared/held-mail'
import type { Operation } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import { tasksPermitted } from '../../shared/rights'
import type { ServiceRef } from '../../shared/service-name'
import { isSameService, serviceKey } from '../../shared/service-name'
import type { Settings } from '../../shared/settings'
import type { KeyValueStore } from '../platform/storage'
import type { Checklists } from './checklists'
import { ticksIn } from './checklists'
import type { HostingRecord, HostingRecords } from './hosting-records'
import { recordIn } from './hosting-records'
import type { JournalStore } from './journal-store'
import { journalIn, latestAmong } from './journal-store'
import { panelAddress } from './panel-address'
import type { SettingsStore } from './settings-store'
import { accountIn, servicesIn } from './settings-store'

export type SnapshotSources = {
  /** The store in which records, journal and ticks stand, for reading all at once. */
  readonly store: KeyValueStore
  readonly settings: SettingsStore
  readonly records: HostingRecords
  readonly journal: JournalStore
  readonly checklists: Checklists
  readonly mayReach: (address: string) => Promise<boolean>
}

/** The newest marks that a snapshot carries: more would not be told apart on a chart. */
const MOST_MARKS = 60

/** All that is known of a hosting, out of the stores, without a request. Fails with `account-gone` or `service-unknown`. */
export async function makeSnapshot(ref: ServiceRef, sources: SnapshotSources): Promise<Snapshot> {
  const { settings, records, journal, checklists, mayReach } = sources
  const all = await settings.read()
  accountIn(all, ref)
  const [record, operations, ticks] = await Promise.all([
    records.read(ref),
    journal.of(ref),
    checklists.read(ref),
  ])
  const isAllowed = await isHalfHoursAllowed(record, mayReach)
  return snapshotFrom(all, ref, { record, operations, ticks, isAllowed })
}

/**
 * The same for every hosting, in one reading of the store: a list for many, so without what only a hosting's own panel
 * draws (history, marks, where half hours are kept).
 */
export async function listSnapshots({ store, settings }: SnapshotSources): Promise<Snapshot[]> {
  const [kept, all] = await Promise.all([store.readAll(), settings.read()])
  const operations = byHosting(journalIn(kept))
  return servicesIn(all).map((ref) => {
    const record = { ...recordIn(kept, ref), history: null, halfHours: null }
    const mine = operations.get(serviceKey(ref)) ?? []
    const snapshot = snapshotFrom(all, ref, {
      ...{ record, operations: mine, ticks: ticksIn(kept, ref), isAllowed: false },
    })
    return { ...snapshot, marks: [] }
  })
}

function byHosting(operations: readonly Operation[]): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>()
  for (const operation of operations) {
    const key = serviceKey(operation)
    groups.set(key, [...(groups.get(key) ?? []), operation])
  }
  return groups
}

type Known = {
  readonly record: HostingRecord
  readonly operations: readonly Operation[]
  readonly ticks: Snapshot['ticks']
  /** Whether the browser lets us go where half hours are kept. */
  readonly isAllowed: boolean
}

function snapshotFrom(all: Settings, ref: ServiceRef, known: Known): Snapshot {
  const { record, operations, ticks, isAllowed } = known
  const account = accountIn(all, ref)
  const origin = record.halfHours?.origin ?? null
  return {
    service: { accountId: ref.accountId, serviceName: ref.serviceName },
    accountLabel: account.label,
    isDemo: account.region === 'demo',
    permits: tasksPermitted(account.missingRights),
    reading: record.reading,
    history: record.history,
    readFailure: record.readFailure,
    historyFailure: record.historyFailure,
    operation: latestAmong(operations),
    stateSince: record.seen?.stateAt ?? null,
    held: heldSince(record.seen, operations),
    abuse: record.abuse?.facts ?? null,
    marks: marksOf(operations),
    halfHours: origin === null ? null : { origin, isAllowed },
    ticks,
    sites: all.sites.filter((site) => isSameService(site, ref)).map(({ origin }) => origin),
    panelUrl: panelAddress(account, ref.serviceName),
  }
}

/** What was done to the hosting, and when the host took it. */
function marksOf(operations: readonly Operation[]): Snapshot['marks'] {
  return operations
    .flatMap(({ action, status, answeredAt, sentAt }) => {
      const at = answeredAt ?? sentAt
      return status === 'seen' && at !== null && v.is(ActionSchema, action) ? [{ at, action }] : []
    })
    .slice(-MOST_MARKS)
}

async function isHalfHoursAllowed(
  { halfHours }: HostingRecord,
  mayReach: SnapshotSources['mayReach'],
): Promise<boolean> {
  const origin = halfHours?.origin ?? null
  return origin !== null && (await mayReach(origin).catch(() => false))
}
