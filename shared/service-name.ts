/**
 * Service names come from the host and go back into its paths, so they are checked before they are used.
 * A name is a host name (`shop.cluster031.hosting.ovh.net`, `example.com`): labels of letters, digits and
 * hyphens, joined by dots (RFC 1123), at most 253 characters.
 */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const SERVICE_NAME = new RegExp(`^(?=.{1,253}$)${LABEL}(?:\\.${LABEL})+$`, 'i')

/** Whether `text` can be a service name. Slashes, percent signs, spaces and Unicode dots cannot. */
export function isServiceName(text: string): boolean {
  return SERVICE_NAME.test(text)
}

/** One hosting of one account. */
export type ServiceRef = { readonly accountId: string; readonly serviceName: string }

/** A key for stores and maps; `/` occurs in neither part. */
export function serviceKey(ref: ServiceRef): string {
  return `${ref.accountId}/${ref.serviceName}`
}

/** Whether both name the same hosting of the same account. */
export function isSameService(one: ServiceRef, other: ServiceRef): boolean {
  return one.accountId === other.accountId && one.serviceName === other.serviceName
}
