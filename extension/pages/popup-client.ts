import type { PopupClient } from '../../widget/clients'
import { askWorker } from '../platform/messaging'
import { onTell } from '../platform/tells'
import { currentTabAddress, openOptionsPage, openTab } from '../platform/windows'
import { withoutAnswer } from './outcomes'

/** Hostings that are read at once when the popup opens; the others show their last reading. */
const READ_AT_ONCE = 5

/** The client of the toolbar popup. */
export const popupClient: PopupClient = {
  list: async () => {
    const reply = await askWorker('hostings.list', { pageUrl: await currentTabAddress() })
    if (!('ok' in reply)) return reply
    for (const { service } of reply.ok.hostings.slice(0, READ_AT_ONCE)) {
      void askWorker('panel.show', { target: { by: 'service', service }, fresh: true })
    }
    return reply
  },
  watch: (onSnapshot) =>
    onTell((tell) => {
      if (tell.tell === 'hosting.changed') onSnapshot(tell.snapshot)
    }),
  refresh: (service) =>
    withoutAnswer(askWorker('panel.show', { target: { by: 'service', service }, fresh: true })),
  propose: (service, action) =>
    withoutAnswer(askWorker('action.propose', { target: { by: 'service', service }, action })),
  openOptions: () => void openOptionsPage(),
  openAddress: (url) => void openTab(url),
}
