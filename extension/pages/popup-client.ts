import type { ServiceRef } from '../../shared/service-name'
import type { PopupClient } from '../../widget/clients'
import { askWorker } from '../platform/messaging'
import { currentTabAddress, openOptionsPage, openOwnPage, openTab } from '../platform/windows'
import { followPending } from './follow-pending'
import { hostingFragment, siteFragment } from './fragments'
import { withoutAnswer } from './outcomes'
import { onSettingsChanged, onSnapshot } from './told'
import { vaultClient } from './vault-client'

/** Hostings that are read at once when the popup opens; the others show their last reading. */
const READ_AT_ONCE = 5

const targetOf = (service: ServiceRef) => ({ by: 'service', service }) as const

/** The client of the toolbar popup. */
export const popupClient: PopupClient = {
  ...vaultClient,
  list: async () => {
    const reply = await askWorker('hostings.list', { pageUrl: await currentTabAddress() })
    if (!('ok' in reply)) return reply
    const { hostings, current } = reply.ok
    followPending(hostings)
    const others = hostings.map(({ service }) => service).slice(0, READ_AT_ONCE)
    for (const service of current === null ? others : [current, ...others]) {
      void askWorker('panel.show', { target: targetOf(service), fresh: true })
    }
    return reply
  },
  watch: onSnapshot,
  onSettingsChanged,
  refresh: (service) => withoutAnswer(askWorker('panel.show', { target: targetOf(service), fresh: true })),
  propose: (service, action) =>
    withoutAnswer(askWorker('action.propose', { target: targetOf(service), action })),
  watchSite: (origin) => void openOwnPage('options', siteFragment(origin)),
  openOptions: () => void openOptionsPage(),
  openDashboard: (service) => void openOwnPage('dashboard', service && hostingFragment(service)),
  openAddress: (url) => void openTab(url),
}
