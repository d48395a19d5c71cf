import type { KeyPurpose } from '../../shared/messages'
import type { Region, Way } from '../../shared/settings'
import { endpointFrom, originFrom, REGION_FACTS } from '../../shared/settings'
import type { SetupWords } from '../../shared/words/setup/setup-words'

/** Addresses that were typed for a custom region. */
export type TypedAddresses = {
  readonly endpoint: string
  readonly tokenUrl: string
  readonly panelAddress: string
}

type Reason = Exclude<keyof SetupWords['connect']['browserAsks'], 'unknown'>
/** A host that the browser will ask for, and why. */
export type AskedAccess = { readonly reason: Reason; readonly host: string }

type Choice = { way: Way; region: Region; purpose: KeyPurpose; typed: TypedAddresses }

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).host
}

/**
 * What the browser will be asked for when the account is connected, in the order in which it is explained. Nothing
 * where a custom address is still to be typed.
 */
export function askedAccess({ way, region, purpose, typed }: Choice): AskedAccess[] {
  const facts = region === 'custom' ? null : REGION_FACTS[region]
  const panel = hostOf(facts ? (facts.panelOrigins[0] ?? null) : originFrom(typed.panelAddress))
  const api = hostOf(facts ? facts.endpoint : endpointFrom(typed.endpoint))
  const token = hostOf(facts ? facts.tokenUrl : endpointFrom(typed.tokenUrl))
  const wanted: [Reason, string | null][] =
    way === 'session'
      ? [[facts ? 'session' : 'sessionElsewhere', panel]]
      : [
          [purpose, api],
          ['token', way === 'oauth2' ? token : null],
          // The control panels of the regions were allowed when the extension was installed.
          ['panel', facts ? null : panel],
        ]
  // The first one is what all others come along with ("it will ask for … too").
  if (wanted[0]?.[1] === null) return []
  return wanted.flatMap(([reason, host]) => (host === null ? [] : [{ reason, host }]))
}
