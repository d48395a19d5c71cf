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

/** Lets go of access that nothing needs any more. What came with the install stays, which Firefox would take back too. */
export async function dropAccess(addresses: readonly string[]): Promise<void> {
  const fromTheStart = browser.runtime.getManifest().host_permissions ?? []
  const hostsFromTheStart = fromTheStart.map((pattern) => new URL(pattern.replace('*', '')).hostname)
  for (const address of addresses) {
    if (hostsFromTheStart.includes(new URL(address).hostname)) continue
    await browser.permissions.remove({ origins: [patternFor(address)] }).catch(() => undefined)
  }
}

/** Calls back when the person gave or withdrew access, here or in the browser's own settings. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}

/** Asks the person for access to these addresses. Only works in answer to a click. */
export function askToReach(addresses: readonly string[]): Promise<boolean> {
  const origins = [...new Set(addresses.map(patternFor))]
  return browser.permissions.request({ origins })
}
