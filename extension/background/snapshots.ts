import type { Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import type { HostingRecords } from './hosting-records'
import type { JournalStore } from './journal-store'
import { panelAddress } from './panel-address'
import type { SettingsStore } from './settings-store'

export type SnapshotSources = {
  readonly settings: SettingsStore
  readonly records: HostingRecords
  readonly journal: JournalStore
}

/** All that is known of a hosting, out of the stores, without a request. Fails with `account-gone` or `service-unknown`. */
export async function makeSnapshot(ref: ServiceRef, sources: SnapshotSources): Promise<Snapshot> {
  const account = await sources.settings.accountOf(ref)
  const [record, operation] = await Promise.all([sources.records.read(ref), sources.journal.latestOf(ref)])
  return {
    service: { accountId: ref.accountId, serviceName: ref.serviceName },
    accountLabel: account.label,
    reading: record.reading,
    history: record.history,
    readFailure: record.readFailure,
    operation,
    panelUrl: panelAddress(account, ref.serviceName),
  }
}
