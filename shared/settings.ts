import type { InferOutput } from 'valibot'
import type { AccountSchema, PendingKeySchema, SettingsSchema, SiteSchema } from './settings-schema'

/** Settings as data: nothing here is secret. Keys stand in the worker's vault, under the account's id. */
export const REGIONS = ['eu', 'ca', 'us', 'custom'] as const
export type Region = (typeof REGIONS)[number]
/** The demonstration is an account of its own: nobody connects it by hand, and it has no network. */
export const ACCOUNT_REGIONS = [...REGIONS, 'demo'] as const
export type AccountRegion = (typeof ACCOUNT_REGIONS)[number]

/**
 * How one signs in to a host (reference: hosting facts): under the session of the control panel, as an OAuth2 service
 * account, or with application keys.
 */
export const WAYS = ['session', 'oauth2', 'keys'] as const
export type Way = (typeof WAYS)[number]
export const ACCOUNT_WAYS = [...WAYS, 'none'] as const
export type AccountWay = (typeof ACCOUNT_WAYS)[number]

/** A hosting account (settings-schema.ts), without its keys. */
export type Account = InferOutput<typeof AccountSchema>
/** A key that waits for its owner at the host (settings-schema.ts). */
export type PendingKey = InferOutput<typeof PendingKeySchema>
/** A site admin that the owner switched on, and the hosting it belongs to. */
export type Site = InferOutput<typeof SiteSchema>
export type Settings = InferOutput<typeof SettingsSchema>

export const NO_SETTINGS: Settings = { accounts: [], pendingKeys: [], sites: [], language: null }

/** Where each region's API answers and its control panels stand (reference: hosting facts). */
export const REGION_FACTS: Readonly<
  Record<Exclude<Region, 'custom'>, { endpoint: string; tokenUrl: string; panelOrigins: readonly string[] }>
> = {
  eu: {
    endpoint: 'https://eu.api.ovh.com/1.0',
    tokenUrl: 'https://www.ovh.com/auth/oauth2/token',
    panelOrigins: ['https://manager.eu.ovhcloud.com', 'https://www.ovh.com'],
  },
  ca: {
    endpoint: 'https://ca.api.ovh.com/1.0',
    tokenUrl: 'https://ca.ovh.com/auth/oauth2/token',
    panelOrigins: ['https://manager.ca.ovhcloud.com', 'https://ca.ovh.com'],
  },
  us: {
    endpoint: 'https://api.us.ovhcloud.com/1.0',
    tokenUrl: 'https://us.ovhcloud.com/auth/oauth2/token',
    panelOrigins: ['https://manager.us.ovhcloud.com', 'https://us.ovhcloud.com'],
  },
}

/** Base of the API below a control panel, for whoever is signed in there (reference: hosting facts). */
export const PANEL_API = '/engine/apiv6'

/** The account whose control panel stands at `origin`, with that hosting among its services. */
export function accountForPanel(settings: Settings, origin: string, serviceName: string): Account | null {
  const fits = (account: Account) =>
    account.panelOrigins.includes(origin) && account.serviceNames.includes(serviceName)
  return settings.accounts.find(fits) ?? null
}

/** The site that was switched on at `origin`. */
export function siteAt(settings: Settings, origin: string): Site | null {
  return settings.sites.find((site) => site.origin === origin) ?? null
}

/** Reads an address; `null` where it is none. (`URL.parse` is newer than the oldest Node we support.) */
function parseUrl(typed: string): URL | null {
  const text = typed.trim()
  return URL.canParse(text) ? new URL(text) : null
}

/**
 * Makes a custom endpoint of what a person typed: https, or http on this machine alone; path kept; no slash at the
 * end. `null` when it cannot be one.
 */
export function endpointFrom(typed: string): string | null {
  const url = parseUrl(typed)
  if (url === null || url.username + url.password + url.search + url.hash !== '') return null
  const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost'
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return null
  // Not `href`: it keeps a `?` or `#` with nothing behind it, and paths are put at the end.
  return (url.origin + url.pathname).replace(/\/+$/, '')
}

/** The origin of an address that a person typed, with or without a path; `null` when it has none. */
export function originFrom(typed: string): string | null {
  const url = parseUrl(typed)
  // A space in a host's name is no error to the parser, but to everybody else.
  if (url === null || url.hostname.includes('%')) return null
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : null
}

/** Largest file of settings that is read: 2 Mi characters (a thousand hostings of long names need about 100 Ki). */
export const LARGEST_SETTINGS_FILE = 2_097_152
