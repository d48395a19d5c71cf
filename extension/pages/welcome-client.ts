import { REGION_FACTS } from '../../shared/settings'
import type { WelcomeClient } from '../../widget/clients'
import { askWorker } from '../platform/messaging'
import { openOptionsPage, openOwnPage, openTab } from '../platform/windows'

/** The client of the first-run page. The regions' control panels may be reached from the install on. */
export const welcomeClient: WelcomeClient = {
  addDemo: () => askWorker('demo.add', {}),
  connectSession: (region) =>
    askWorker('account.connect', { way: 'session', label: '', region, panelAddress: '', replaces: null }),
  openPanel: (region) => void openTab(REGION_FACTS[region].panelOrigins[0] ?? ''),
  openOptions: () => void openOptionsPage(),
  openDashboard: () => void openOwnPage('dashboard'),
}
