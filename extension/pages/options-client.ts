import type { AccountInput } from '../../shared/messages'
import { endpointFrom, originFrom, REGION_FACTS } from '../../shared/settings'
import type { OptionsClient } from '../../widget/clients'
import { askWorker } from '../platform/messaging'
import { askToReach } from '../platform/permissions'
import { onTell } from '../platform/tells'
import { withoutAnswer } from './outcomes'

/** The client of the options page. It asks the browser for access in the very click that needs it. */
export const optionsClient: OptionsClient = {
  readSettings: () => askWorker('settings.read', {}),
  onSettingsChanged: (listener) =>
    onTell((tell) => {
      if (tell.tell === 'settings.changed') listener()
    }),
  connect: async (input) => {
    const refused = await refusedAccess(addressesFor(input))
    return refused ?? askWorker('account.connect', input)
  },
  addDemo: () => askWorker('demo.add', {}),
  forgetAccount: (accountId) => withoutAnswer(askWorker('account.forget', { accountId })),
  watchSite: async (address, service) => {
    const origin = originFrom(address)
    if (origin === null) return { failure: { kind: 'input-wrong', field: 'address' } }
    const refused = await refusedAccess([origin])
    return refused ?? askWorker('site.watch', { address, service })
  },
  forgetSite: (origin) => withoutAnswer(askWorker('site.forget', { origin })),
  wantedAccess: async () => {
    const reply = await askWorker('access.wanted', {})
    return 'ok' in reply ? { ok: reply.ok.origins } : reply
  },
  allow: async (origin) => {
    const refused = await refusedAccess([origin])
    return refused ?? withoutAnswer(askWorker('access.changed', {}))
  },
  setLanguage: (language) => withoutAnswer(askWorker('settings.language', { language })),
}

/** What has to be reached for an account; the worker says what is wrong with an address that cannot be one. */
function addressesFor(input: AccountInput): string[] {
  if (input.region !== 'custom') return [REGION_FACTS[input.region].endpoint]
  return [endpointFrom(input.endpoint), originFrom(input.panelAddress)].filter((one) => one !== null)
}

/** Asks for access; the failure when the person says no. Nothing may be awaited before: the click would be over. */
async function refusedAccess(addresses: readonly string[]) {
  const first = addresses[0]
  if (first === undefined || (await askToReach(addresses))) return null
  return { failure: { kind: 'permission-missing', origin: new URL(first).origin } as const }
}
