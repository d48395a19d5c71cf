import type { AccountInput, KeyRequest } from '../../shared/messages'
import { endpointFrom, originFrom, REGION_FACTS } from '../../shared/settings'

type Typed = AccountInput | (KeyRequest & { readonly way?: undefined })

/** What has to be reached for an account; the worker says what is wrong with an address that cannot be one. */
export function addressesFor(typed: Typed): string[] {
  return addresses(typed).filter((one) => one !== null)
}

function addresses(typed: Typed): (string | null)[] {
  const { region, way } = typed
  if (region === 'custom') {
    const panel = originFrom(typed.panelAddress)
    if (way === 'session') return [panel]
    return [endpointFrom(typed.endpoint), way === 'oauth2' ? endpointFrom(typed.tokenUrl) : null, panel]
  }
  const { endpoint, tokenUrl, panelOrigins } = REGION_FACTS[region]
  if (way === 'session') return [panelOrigins[0] ?? null]
  return way === 'oauth2' ? [endpoint, tokenUrl] : [endpoint]
}
