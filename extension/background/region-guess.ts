import type { Failure } from '../../shared/failure'
import type { KeyTriple } from '../../shared/pasted-key'
import type { Region } from '../../shared/settings'
import { PANEL_API, REGION_FACTS, REGIONS } from '../../shared/settings'
import type { Hosts } from './hosts'
import type { SignIn } from './sign-in'
import { signWithKeys, signWithSession } from './sign-in'

export type KnownRegion = Exclude<Region, 'custom'>

function isKnown(region: Region): region is KnownRegion {
  return region !== 'custom'
}

/** What was tried to sign in with. */
export type Tried =
  | { readonly way: 'session' }
  | { readonly way: 'oauth2'; readonly clientId: string }
  | ({ readonly way: 'keys' } & KeyTriple)

/** Whether a refusal may come of the wrong region. */
export function mayBeOtherRegion({ kind }: Failure): boolean {
  return kind === 'keys-refused' || kind === 'panel-signed-out'
}

/**
 * The region in which it would have gone well; null when that is not known. A service account names its region in its id.
 * Others are tried in the regions that the browser lets us reach anyway: nobody is asked for access just for this.
 */
export async function guessRegion(
  region: KnownRegion,
  tried: Tried,
  hosts: Hosts,
): Promise<KnownRegion | null> {
  const others = REGIONS.filter(isKnown).filter((one) => one !== region)
  if (tried.way === 'oauth2') {
    const named = tried.clientId.split('.', 1)[0]?.toLowerCase()
    return others.find((one) => one === named) ?? null
  }
  for (const other of others) if (await goesWell(other, tried, hosts)) return other
  return null
}

async function goesWell(region: KnownRegion, tried: Tried, hosts: Hosts): Promise<boolean> {
  const { endpoint, panelOrigins } = REGION_FACTS[region]
  const panel = panelOrigins[0] ?? ''
  const [at, signIn]: [string, SignIn] =
    tried.way === 'keys'
      ? [endpoint, signWithKeys(async () => tried)]
      : [panel + PANEL_API, signWithSession(panel)]
  return hosts
    .at(at, signIn)
    .listServices()
    .then(
      () => true,
      () => false,
    )
}
