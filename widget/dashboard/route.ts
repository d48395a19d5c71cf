import type { ServiceRef } from '../../shared/service-name'
import { isServiceName } from '../../shared/service-name'

/**
 * Where in the dashboard somebody is; it stands behind the hash of the page's address:
 *
 *   #/                                  every hosting
 *   #/hosting/<account>/<service name>  one hosting
 *   #/journal                           every operation
 */
export type Route =
  | { readonly view: 'table' }
  | { readonly view: 'hosting'; readonly service: ServiceRef }
  | { readonly view: 'journal' }

const TABLE: Route = { view: 'table' }
const ACCOUNT = /^[0-9a-f-]{36}$/

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The route behind a hash (with its `#`); the table for everything that is none. */
export function routeIn(hash: string): Route {
  const [root, view, accountId = '', name = '', ...more] = hash.split('/')
  if (root !== '#' || more.length > 0) return TABLE
  if (view === 'journal' && accountId === '') return { view: 'journal' }
  const serviceName = decoded(name)
  const isHosting = view === 'hosting' && ACCOUNT.test(accountId) && isServiceName(serviceName)
  return isHosting ? { view: 'hosting', service: { accountId, serviceName } } : TABLE
}

/** The address of a route within the page. */
export function hrefOf(route: Route): string {
  if (route.view === 'table') return '#/'
  if (route.view === 'journal') return '#/journal'
  const { accountId, serviceName } = route.service
  return `#/hosting/${accountId}/${encodeURIComponent(serviceName)}`
}
