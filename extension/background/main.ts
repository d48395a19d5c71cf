import type { SenderKind } from '../../shared/messages'
import { NO_SETTINGS } from '../../shared/settings'
import { ownIdentity } from '../platform/addresses'
import { patternsFromTheStart, registerContentScripts } from '../platform/content-scripts'
import { useFreshConnections } from '../platform/fresh-connections'
import { onAsk } from '../platform/messaging'
import { dropAccess, mayReach, onAccessChanged } from '../platform/permissions'
import { secretDatabase } from '../platform/secret-database'
import { localStore, sessionStore, shutOutContentScripts } from '../platform/storage'
import { acceptViews, tellViews } from '../platform/tells'
import { badgeTitles, showBadge } from '../platform/toolbar'
import { keepAlarm, onAlarm, onInstall, onStart } from '../platform/wake-ups'
import { onTabClosed, openConfirmPage, openOptionsPage, openOwnPage, openTab } from '../platform/windows'
import { answerMessage } from './answering'
import { badgeFor } from './badge'
import { systemClock } from './clock'
import { createHandlers } from './handlers'
import { senderKind } from './sender'
import { wantedContentScripts } from './sites'
import { createWorker } from './worker'

/**
 * The background worker's entry. It may end at any moment and start again with the next event, so every listener is
 * attached in this first turn; what has to last stands in the stores.
 */
const own = ownIdentity()
/** Who may listen: our own pages, which are known by their address alone. */
const VIEWS: readonly SenderKind[] = ['popup', 'options', 'confirm', 'dashboard', 'welcome', 'frame']
/** A browser that cannot do it sends all the same; then its own retries cannot be kept away. */
const freshConnections = useFreshConnections().catch(() => undefined)

const worker = createWorker({
  local: localStore,
  session: sessionStore,
  secrets: secretDatabase,
  clock: systemClock,
  fetch: async (...request) => {
    await freshConnections
    return fetch(...request)
  },
  mayReach,
  dropAccess,
  tell: tellViews,
  openConfirmPage,
  openOptionsPage,
  openTab,
  showReadings: (readings) => showBadge(badgeFor(readings, systemClock.now(), badgeTitles())),
  onSettings: placeContentScripts,
})
const handlers = createHandlers(worker)

async function placeContentScripts(): Promise<void> {
  const settings = await worker.settings.read()
  await registerContentScripts(await wantedContentScripts(settings, mayReach, patternsFromTheStart()))
}

async function accessChanged(): Promise<void> {
  await placeContentScripts()
  await worker.accessChanged()
  tellViews({ tell: 'settings.changed' })
}

onAsk((message, sender) => {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return null
  return worker.settings
    .read()
    .then((settings) => ({ kind: senderKind(sender, own, settings), sender }))
    .then((asker) => answerMessage(message, asker, handlers))
})
acceptViews((sender) => VIEWS.includes(senderKind(sender, own, NO_SETTINGS)))
onAlarm(() => void worker.wake())
onTabClosed((tabId) => void worker.placements.forgetTab(tabId))
onAccessChanged(() => void accessChanged())
onInstall(() => void openOwnPage('welcome'))
onStart(() => {
  void shutOutContentScripts()
  void placeContentScripts()
})

void keepAlarm()
void worker.wake()
