import type { ServiceRef } from '../../shared/service-name'

const SITE = 'site='

/** Opens the options filled in for a site. */
export function siteFragment(origin: string): string {
  return SITE + encodeURIComponent(origin)
}

/** The site in the options page's own address (`hash` with its `#`); null where there is none. */
export function siteIn(hash: string): string | null {
  if (!hash.startsWith(`#${SITE}`)) return null
  try {
    return decodeURIComponent(hash.slice(SITE.length + 1))
  } catch {
    return null
  }
}

/** Opens the dashboard at a hosting's own page. */
export function hostingFragment({ accountId, serviceName }: ServiceRef): string {
  return `/hosting/${accountId}/${encodeURIComponent(serviceName)}`
}
