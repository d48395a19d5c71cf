/**
 * The routes of the control panel, as the host's manager has them: the shell's hash is `#/web/…`, the web
 * application's hash is the same without `/web`.
 *
 * @typedef {{ page: 'general' | 'automated-emails', serviceName: string }} Route
 */

const SHAPE = /^#(?:\/web)?\/hosting\/([^/]+)(\/automated-emails)?\/?$/

/**
 * Reads a hash of either frame.
 *
 * @param {string} hash With its `#`.
 * @returns {Route | null} `null` for anything else.
 */
export function readRoute(hash) {
  const [, name, emails] = SHAPE.exec(hash) ?? []
  if (name === undefined) return null
  try {
    return {
      serviceName: decodeURIComponent(name),
      page: emails === undefined ? 'general' : 'automated-emails',
    }
  } catch {
    return null
  }
}

/**
 * The hash of a route in the web application's frame.
 *
 * @param {Route} route
 */
export function applicationHash({ serviceName, page }) {
  const rest = page === 'general' ? '' : `/${page}`
  return `#/hosting/${encodeURIComponent(serviceName)}${rest}`
}

/**
 * The hash of a route in the shell, as it stands in the address bar.
 *
 * @param {Route} route
 */
export function shellHash(route) {
  return applicationHash(route).replace('#/', '#/web/')
}
