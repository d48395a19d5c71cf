import { browser } from './browser'

/**
 * The one place that asks the browser for access, or asks what is granted. Match patterns carry no port: Firefox
 * knows none, so a grant is for the whole host.
 */
export function patternFor(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Whether we may reach this address now. */
export function mayReach(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternFor(address)] })
}

/** Asks the person for access to these addresses. Only works in answer to a click. */
export function askToReach(addresses: readonly string[]): Promise<boolean> {
  const origins = [...new Set(addresses.map(patternFor))]
  return browser.permissions.request({ origins })
}
