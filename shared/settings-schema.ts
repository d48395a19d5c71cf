import * as v from 'valibot'
import { ACCOUNT_REGIONS, ACCOUNT_WAYS, REGIONS } from './settings'

const Origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/\s]+$/))

export const AccountSchema = v.strictObject({
  id: v.string(),
  label: v.string(),
  region: v.picklist(ACCOUNT_REGIONS),
  /** How we sign in. Accounts of the first version had keys. */
  way: v.optional(v.picklist(ACCOUNT_WAYS), 'keys'),
  /** Base of the API without a slash at the end, such as https://eu.api.ovh.com/1.0 */
  endpoint: v.string(),
  /** Where a service account gets its tokens; null for every other way. */
  tokenUrl: v.optional(v.nullable(v.string()), null),
  /** Origins whose pages are this account's control panel. */
  panelOrigins: v.array(Origin),
  serviceNames: v.array(v.string()),
  /** Rights that were found missing when the account was last checked, as the host writes them. */
  missingRights: v.optional(v.array(v.string()), []),
})

/** A key that was asked for at the host and waits for its owner there. Its secrets stand in the vault under the id. */
export const PendingKeySchema = v.strictObject({
  id: v.string(),
  label: v.string(),
  region: v.picklist(REGIONS),
  endpoint: v.string(),
  panelOrigins: v.array(Origin),
  /** ms since the epoch. */
  askedAt: v.number(),
  /** The account that is to get these keys; null for a new one. */
  replaces: v.nullable(v.string()),
})

/** A site admin that the owner switched on, and the hosting it belongs to. */
export const SiteSchema = v.strictObject({
  origin: Origin,
  accountId: v.string(),
  serviceName: v.string(),
})

export const SettingsSchema = v.strictObject({
  accounts: v.array(AccountSchema),
  pendingKeys: v.optional(v.array(PendingKeySchema), []),
  sites: v.array(SiteSchema),
  /** A language of the interface, or null for the browser's. */
  language: v.nullable(v.string()),
})
