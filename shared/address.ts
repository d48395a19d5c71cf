/** Longest address that mail servers take (RFC 5321, 4.5.3.1), in characters. */
const LONGEST = 254
const LONGEST_LOCAL_PART = 64
/** The unquoted local part of RFC 5321 (dot-atom): what the host's contract takes for an address. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** A domain in its ASCII form (`exämple.de` as `xn--exmple-cua.de`); null when it is none. */
function asciiDomain(domain: string): string | null {
  // The parser also takes ports, paths, IPv4 numbers and controls at the end; none of them is the domain of an address.
  if (/[\s\p{Cc}/:?#@\\%[\]]/u.test(domain) || !URL.canParse(`https://${domain}`)) return null
  const { hostname } = new URL(`https://${domain}`)
  return HOST_NAME.test(hostname) ? hostname : null
}

/**
 * Makes of what a person typed an address that the host takes: trimmed, the domain in its ASCII form. Null when it is
 * none: the contract's format wants ASCII before the at-sign.
 */
export function addressFrom(typed: string): string | null {
  const text = typed.trim()
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(0, at))
  const domain = asciiDomain(text.slice(at + 1))
  if (!LOCAL_PART.test(local) || local.length > LONGEST_LOCAL_PART || domain === null) return null
  const address = `${local}@${domain}`
  return address.length <= LONGEST ? address : null
}

/** Whether two addresses are the same recipient, as far as anybody but its own server can tell: case does not count. */
export function isSameAddress(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase()
}
