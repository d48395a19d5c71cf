import * as v from 'valibot'
import { ActionSchema } from '../../shared/endpoints'
import { heldSince } from '../../shared/held-mail'
import type { Operation } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import { isSameService } from '../../shared/service-name'
import type { Checklists } from './checklists'
import type { HostingRecord, HostingRecords } from './hosting-records'
import type { JournalStore } from './journal-store'
import { latestAmong } from './journal-store'
import { panelAddress } from './panel-address'
import type { SettingsStore } from './settings-store'
import { accountIn } from './settings-store'

export type SnapshotSources = {
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
  const account = accountIn(all, ref)
  const [record, operations, ticks] = await Promise.all([
    records.read(ref),
    journal.of(ref),
    checklists.read(ref),
  ])
  return {
    service: { accountId: ref.accountId, serviceName: ref.serviceName },
    accountLabel: account.label,
    isDemo: account.region === 'demo',
    reading: record.reading,
    history: record.history,
    readFailure: record.readFailure,
    historyFailure: record.historyFailure,
    operation: latestAmong(operations),
    stateSince: record.seen?.stateAt ?? null,
    held: heldSince(record.seen, operations),
    abuse: record.abuse?.facts ?? null,
    marks: marksOf(operations),
    halfHours: await halfHoursOf(record, mayReach),
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

async function halfHoursOf(
  { halfHours }: HostingRecord,
  mayReach: SnapshotSources['mayReach'],
): Promise<Snapshot['halfHours']> {
  const origin = halfHours?.origin ?? null
  return origin === null ? null : { origin, isAllowed: await mayReach(origin).catch(() => false) }
}
