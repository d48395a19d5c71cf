import {
  changeRecipient,
  listServices,
  readAbuseState,
  readBounces,
  readMailService,
  readMetricsToken,
  readVolumes,
  requestAction,
} from '../../shared/endpoints'
import type { Region } from '../../shared/settings'
import { REGION_FACTS } from '../../shared/settings'

const ANY = 'example.com'

/** The rights the extension uses, as the host writes them (`GET /hosting/web`), and no others. */
export const RIGHTS: readonly string[] = [
  listServices,
  readMailService(ANY),
  readVolumes(ANY),
  readBounces(ANY, 1),
  readAbuseState(ANY),
  readMetricsToken(ANY),
  changeRecipient(ANY, ''),
  requestAction(ANY, 'BLOCK'),
].map((endpoint) => endpoint.right)

/**
 * Address of the host's page on which an owner makes keys, with exactly these rights filled in; `null` for a region
 * whose host we do not know. Source: the host's public documentation (reference: hosting facts).
 */
export function keyPageOf(region: Region): string | null {
  if (region === 'custom') return null
  const page = new URL('/createToken/', REGION_FACTS[region].endpoint)
  for (const right of RIGHTS) {
    const [method = '', path = ''] = right.split(' ')
    page.searchParams.append(method, path)
  }
  return page.href
}
