import { FailureError } from '../../shared/failure'
import type { ServiceRef } from '../../shared/service-name'
import type { Settings, Site } from '../../shared/settings'
import { originFrom } from '../../shared/settings'
import type { ContentScript } from '../platform/content-scripts'
import type { SettingsStore } from './settings-store'

/** Whether a pattern of the manifest is for this origin. Patterns carry no port: they hold for every one. */
function standsAt(pattern: string, origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return pattern.startsWith(`${protocol}//${hostname}/`)
}

/** Which content scripts are wanted where, for the origins that the browser lets us reach. */
export async function wantedContentScripts(
  settings: Settings,
  mayReach: (origin: string) => Promise<boolean>,
  fromTheStart: readonly string[],
): Promise<ContentScript[]> {
  const reachable = async (origins: readonly string[]) => {
    const granted = await Promise.all(origins.map(mayReach))
    return origins.filter((_, index) => granted[index])
  }
  const panels = settings.accounts
    .flatMap((account) => account.panelOrigins)
    .filter((origin) => !fromTheStart.some((pattern) => standsAt(pattern, origin)))
  return [
    { id: 'control-panel', allFrames: true, origins: await reachable(panels) },
    {
      id: 'site-admin',
      allFrames: false,
      origins: await reachable(settings.sites.map(({ origin }) => origin)),
    },
  ]
}

/** Switches the panel on in a site's admin. The binding comes from here, never from what a page says. */
export async function watchSite(store: SettingsStore, address: string, service: ServiceRef): Promise<Site> {
  const origin = originFrom(address)
  if (origin === null) throw new FailureError({ kind: 'input-wrong', field: 'address' })
  await store.accountOf(service)
  const site: Site = { origin, ...service }
  await store.update((all) => ({
    ...all,
    sites: [...all.sites.filter((one) => one.origin !== origin), site],
  }))
  return site
}

export async function forgetSite(store: SettingsStore, origin: string): Promise<void> {
  await store.update((all) => ({ ...all, sites: all.sites.filter((one) => one.origin !== origin) }))
}
