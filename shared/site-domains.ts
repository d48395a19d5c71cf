/** An address of four numbers, or one in brackets, is no name with parents. */
const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/

/** A domain as a browser writes it: small letters, ASCII (IDN in Punycode), no dot at the end; null for what is none. */
export function asciiDomain(domain: string): string | null {
  const name = domain.trim().replace(/\.$/, '')
  if (name === '' || /[/:?#@\\\s]/.test(name) || !URL.canParse(`http://${name}`)) return null
  return new URL(`http://${name}`).hostname
}

/**
 * The domains by which a hosting may hold a site, the closest first: its own name, without or with `www.`, then its
 * parents down to two labels (`blog.shop.example.com` may belong to who holds `example.com`).
 */
export function domainsFor(hostname: string): string[] {
  if (IP_ADDRESS.test(hostname)) return [hostname]
  const bare = hostname.replace(/^www\./, '')
  const labels = bare.split('.')
  const parents = labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'))
  return [...new Set([hostname, bare, `www.${bare}`, ...parents])]
}
