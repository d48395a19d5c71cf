import * as v from 'valibot'
import { ACCOUNT_REGIONS } from './settings'

const Origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/\s]+$/))

export const AccountSchema = v.strictObject({
  id: v.string(),
  label: v.string(),
  region: v.picklist(ACCOUNT_REGIONS),
  /** Base of the API without a slash at the end, such as https://eu.api.ovh.com/1.0 */
  endpoint: v.string(),
  /** Origins whose pages are this account's control panel. */
  panelOrigins: v.array(Origin),
  serviceNames: v.array(v.string()),
})

/** A site admin that the owner switched on, and the hosting it belongs to. */
export const SiteSchema = v.strictObject({
  origin: Origin,
  accountId: v.string(),
  serviceName: v.string(),
})

export const SettingsSchema = v.strictObject({
  accounts: v.array(AccountSchema),
  sites: v.array(SiteSchema),
  /** A language of the interface, or null for the browser's. */
  language: v.nullable(v.string()),
})
