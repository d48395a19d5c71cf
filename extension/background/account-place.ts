import { FailureError } from '../../shared/failure'
import type { AccountInput, KeyRequest } from '../../shared/messages'
import type { Account } from '../../shared/settings'
import { endpointFrom, originFrom, PANEL_API, REGION_FACTS } from '../../shared/settings'

/** Where an account's API answers, its tokens are given and its control panel stands. */
export type AccountPlace = Pick<Account, 'endpoint' | 'tokenUrl' | 'panelOrigins'>

type Typed = AccountInput | (KeyRequest & { readonly way: 'keys' })

/** The place of an account as it was typed. Fails with `endpoint-not-secure` or `input-wrong`. */
export function placeOf(typed: Typed): AccountPlace {
  const panelOrigins = panelOriginsOf(typed)
  const [panel] = panelOrigins
  if (typed.way === 'session') {
    if (panel === undefined) throw new FailureError({ kind: 'input-wrong', field: 'panelAddress' })
    return { endpoint: secure(panel + PANEL_API, 'panelAddress'), tokenUrl: null, panelOrigins }
  }
  if (typed.region !== 'custom') {
    const { endpoint, tokenUrl } = REGION_FACTS[typed.region]
    return { endpoint, tokenUrl: typed.way === 'oauth2' ? tokenUrl : null, panelOrigins }
  }
  const tokenUrl = typed.way === 'oauth2' ? secure(typed.tokenUrl, 'tokenUrl') : null
  return { endpoint: secure(typed.endpoint, 'endpoint'), tokenUrl, panelOrigins }
}

function panelOriginsOf({ region, panelAddress }: Typed): string[] {
  if (region !== 'custom') return [...REGION_FACTS[region].panelOrigins]
  if (panelAddress.trim() === '') return []
  const origin = originFrom(panelAddress)
  if (origin === null) throw new FailureError({ kind: 'input-wrong', field: 'panelAddress' })
  return [origin]
}

/** What is no address of a server at all, or carries a name and a password, is told apart from one that is not encrypted. */
function secure(address: string, field: 'endpoint' | 'tokenUrl' | 'panelAddress'): string {
  const endpoint = endpointFrom(address)
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username + url.password !== '') {
    throw new FailureError({ kind: 'input-wrong', field })
  }
  if (endpoint === null) throw new FailureError({ kind: 'endpoint-not-secure', endpoint: address })
  return endpoint
}
