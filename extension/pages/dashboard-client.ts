import type { Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { DashboardClient, JournalClient, PanelClient } from '../../widget/clients'
import { saveFile } from '../platform/files'
import { askWorker } from '../platform/messaging'
import { openOptionsPage } from '../platform/windows'
import { followPending } from './follow-pending'
import { withoutAnswer } from './outcomes'
import { panelClient } from './panel-client'
import { onSettingsChanged, onSnapshot } from './told'
import { vaultClient } from './vault-client'

const journalClient: JournalClient = {
  readJournal: async () => {
    const reply = await askWorker('journal.read', {})
    return 'ok' in reply ? { ok: reply.ok.operations } : reply
  },
  onJournalChanged: onNews,
  saveFile,
}

/** Snapshots come with every reading; the journal has news only where the operation in them is another. */
function onNews(listener: () => void): () => void {
  const known = new Map<string, string>()
  return onSnapshot(({ service, operation }) => {
    const news = JSON.stringify(operation)
    const before = known.get(serviceKey(service))
    known.set(serviceKey(service), news)
    if (operation !== null && news !== before) listener()
  })
}

const panels = new Map<string, PanelClient>()

function panelOf(service: ServiceRef): PanelClient {
  const key = serviceKey(service)
  const { accountId, serviceName } = service
  const panel = panels.get(key) ?? panelClient({ by: 'service', service: { accountId, serviceName } })
  panels.set(key, panel)
  return panel
}

/** How often the whole list is asked for while it is visible, in ms: a worker that ended tells nothing any more. */
const LIST_EVERY_MS = 30_000

/** Tells of newer snapshots, one by one as they come, and of all from time to time. */
function watchAll(listener: (snapshot: Snapshot) => void): () => void {
  const untell = onSnapshot(listener)
  const timer = setInterval(async () => {
    if (document.hidden) return
    const outcome = await list()
    if ('ok' in outcome) for (const snapshot of outcome.ok) listener(snapshot)
  }, LIST_EVERY_MS)
  return () => {
    untell()
    clearInterval(timer)
  }
}

async function list(): ReturnType<DashboardClient['list']> {
  const reply = await askWorker('hostings.list', { pageUrl: null })
  if (!('ok' in reply)) return reply
  followPending(reply.ok.hostings)
  return { ok: reply.ok.hostings }
}

/** The client of the dashboard. */
export const dashboardClient: DashboardClient = {
  ...vaultClient,
  list,
  watch: watchAll,
  onSettingsChanged,
  refresh: (service) =>
    withoutAnswer(askWorker('panel.show', { target: { by: 'service', service }, fresh: true })),
  proposeBulk: (action, services) =>
    withoutAnswer(askWorker('bulk.propose', { action, services: [...services] })),
  panelOf,
  journal: journalClient,
  openOptions: () => void openOptionsPage(),
}
