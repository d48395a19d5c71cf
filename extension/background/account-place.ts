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
    return { endpoint: secure(panel + PANEL_API), tokenUrl: null, panelOrigins }
  }
  if (typed.region !== 'custom') {
    const { endpoint, tokenUrl } = REGION_FACTS[typed.region]
    return { endpoint, tokenUrl: typed.way === 'oauth2' ? tokenUrl : null, panelOrigins }
  }
  const tokenUrl = typed.way === 'oauth2' ? secure(typed.tokenUrl) : null
  return { endpoint: secure(typed.endpoint), tokenUrl, panelOrigins }
}

function panelOriginsOf({ region, panelAddress }: Typed): string[] {
  if (region !== 'custom') return [...REGION_FACTS[region].panelOrigins]
  if (panelAddress.trim() === '') return []
  const origin = originFrom(panelAddress)
  if (origin === null) throw new FailureError({ kind: 'input-wrong', field: 'panelAddress' })
  return [origin]
}

function secure(address: string): string {
  const endpoint = endpointFrom(address)
  if (endpoint === null) throw new FailureError({ kind: 'endpoint-not-secure', endpoint: address })
  return endpoint
}
