import type { KeyPurpose } from '../../shared/messages'
import { rightsFor } from '../../shared/rights'
import type { Region } from '../../shared/settings'
import { REGION_FACTS } from '../../shared/settings'

/**
 * Address of the host's page on which an owner makes keys, with exactly the rights for that purpose filled in; `null`
 * for a region whose host we do not know. Source: the host's public documentation (reference: hosting facts).
 */
export function keyPageOf(region: Region, purpose: KeyPurpose): string | null {
  if (region === 'custom') return null
  const page = new URL('/createToken/', REGION_FACTS[region].endpoint)
  for (const right of rightsFor(purpose)) {
    const [method = '', path = ''] = right.split(' ')
    page.searchParams.append(method, path)
  }
  return page.href
}
