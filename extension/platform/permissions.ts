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

/** Lets go of access that nothing needs any more. What the manifest asks for at install stays. */
export async function dropAccess(addresses: readonly string[]): Promise<void> {
  for (const origins of new Set(addresses.map(patternFor))) {
    await browser.permissions.remove({ origins: [origins] }).catch(() => undefined)
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
