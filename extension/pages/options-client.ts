import { originFrom, REGION_FACTS } from '../../shared/settings'
import { settingsFile } from '../../shared/settings-file'
import type { OptionsClient } from '../../widget/clients'
import { saveFile } from '../platform/files'
import { askWorker } from '../platform/messaging'
import { askToReach } from '../platform/permissions'
import { openOwnPage } from '../platform/windows'
import { addressesFor } from './addresses-needed'
import { siteIn } from './fragments'
import { withoutAnswer } from './outcomes'
import { onSettingsChanged } from './told'
import { vaultClient } from './vault-client'

/** The client of the options page. It asks the browser for access in the very click that needs it. */
export const optionsClient: OptionsClient = {
  ...vaultClient,
  readSettings: () => askWorker('settings.read', {}),
  onSettingsChanged,
  connect: async (input) => {
    const refused = await refusedAccess(addressesFor(input))
    return refused ?? askWorker('account.connect', input)
  },
  connectAnywhere: async (input) => {
    const refused = await refusedAccess(Object.values(REGION_FACTS).map(({ endpoint }) => endpoint))
    return refused ?? askWorker('account.connect', input)
  },
  checkAccount: (accountId) => askWorker('account.check', { accountId }),
  askForKey: async (request) => {
    const refused = await refusedAccess(addressesFor(request))
    return refused ?? askWorker('key.ask', request)
  },
  openKeyPage: (pendingId) => withoutAnswer(askWorker('key.open', { pendingId })),
  finishKey: (pendingId) => askWorker('key.finish', { pendingId }),
  dropKey: (pendingId) => withoutAnswer(askWorker('key.drop', { pendingId })),
  addDemo: () => askWorker('demo.add', {}),
  forgetAccount: (accountId) => withoutAnswer(askWorker('account.forget', { accountId })),
  protect: (passphrase, lockMinutes) => askWorker('vault.protect', { passphrase, lockMinutes }),
  unprotect: (passphrase) => askWorker('vault.unprotect', { passphrase }),
  findHosting: (address) => askWorker('site.find', { address }),
  watchSite: async (address, service) => {
    const origin = originFrom(address)
    if (origin === null) return { failure: { kind: 'input-wrong', field: 'address' } }
    const refused = await refusedAccess([origin])
    return refused ?? askWorker('site.watch', { address, service })
  },
  forgetSite: (origin) => withoutAnswer(askWorker('site.forget', { origin })),
  wantedAccess: async () => {
    const reply = await askWorker('access.wanted', {})
    return 'ok' in reply ? { ok: reply.ok.wanted } : reply
  },
  allow: async (origins) => {
    const refused = await refusedAccess(origins)
    return refused ?? withoutAnswer(askWorker('access.changed', {}))
  },
  setLanguage: (language) => withoutAnswer(askWorker('settings.language', { language })),
  exportSettings: async () => {
    const reply = await askWorker('settings.read', {})
    if (!('ok' in reply)) return reply
    saveFile('scripts-emails-settings.json', settingsFile(reply.ok))
    return { ok: null }
  },
  importSettings: (text) => askWorker('settings.import', { text }),
  openDashboard: () => void openOwnPage('dashboard'),
  openWelcome: () => void openOwnPage('welcome'),
  siteAsked: siteIn(location.hash),
}

/** Asks for access; the failure when the person says no. Nothing may be awaited before: the click would be over. */
async function refusedAccess(addresses: readonly string[]) {
  const first = addresses[0]
  if (first === undefined || (await askToReach(addresses))) return null
  return { failure: { kind: 'permission-missing', origin: new URL(first).origin } as const }
}
