/** A site that can be opened: where it is, and the host's name in ASCII, which cannot be mistaken for another. */
export type SiteAddress = { readonly href: string; readonly host: string }

/** The web addresses among `sites`, each once; anything that is none is left out. */
export function webAddresses(sites: readonly string[]): SiteAddress[] {
  const urls = sites.filter((site) => URL.canParse(site)).map((site) => new URL(site))
  const onTheWeb = urls.filter(({ protocol }) => protocol === 'https:' || protocol === 'http:')
  const byHref = new Map(onTheWeb.map(({ href, host }) => [href, { href, host }]))
  return [...byHref.values()]
}
