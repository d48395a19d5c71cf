import { FailureError, failureOf } from '../../shared/failure'
import type { SiteFinding } from '../../shared/messages'
import type { Account, Settings } from '../../shared/settings'
import { originFrom } from '../../shared/settings'
import { asciiDomain, domainsFor } from '../../shared/site-domains'
import type { Hosts } from './hosts'
import type { MailHost } from './mail-host'

type Holder = SiteFinding['holders'][number]

/** Accounts with more hostings are not asked one by one: that would be a request for each. */
const MOST_ASKED_ONE_BY_ONE = 20

/**
 * Finds the hostings to which a site's domain is attached, in all accounts, the closest domain first. Fails with
 * `input-wrong` for what is no address.
 */
export async function findHosting(settings: Settings, hosts: Hosts, address: string): Promise<SiteFinding> {
  const origin = originFrom(address)
  if (origin === null) throw new FailureError({ kind: 'input-wrong', field: 'address' })
  const domains = domainsFor(new URL(origin).hostname)
  const answers = await Promise.all(
    settings.accounts.map(async (account) => {
      const held = await holdersIn(account, hosts.of(account), domains).catch(failureOf)
      return { account, held }
    }),
  )
  const holders = answers.flatMap(({ held }) => (Array.isArray(held) ? held : []))
  const closeness = ({ domain }: Holder) => domains.indexOf(domain)
  const closest = Math.min(...holders.map(closeness))
  return {
    origin,
    // A hosting that holds a parent domain says nothing where another holds the name itself.
    holders: holders.filter((holder) => closeness(holder) === closest),
    unasked: answers.flatMap(({ account, held }) =>
      Array.isArray(held) ? [] : [{ accountLabel: account.label, failure: held }],
    ),
  }
}

async function holdersIn(account: Account, host: MailHost, domains: readonly string[]): Promise<Holder[]> {
  const holder = (serviceName: string, domain: string): Holder => ({
    service: { accountId: account.id, serviceName },
    accountLabel: account.label,
    domain,
  })
  for (const domain of domains) {
    // A hosting's name is often its first domain.
    const named = account.serviceNames.filter((name) => name.toLowerCase() === domain)
    const found = new Set([...named, ...(await host.findByDomain(domain))])
    const known = [...found].filter((name) => account.serviceNames.includes(name))
    if (known.length > 0) return known.map((name) => holder(name, domain))
  }
  return account.serviceNames.length > MOST_ASKED_ONE_BY_ONE ? [] : oneByOne(account, host, domains, holder)
}

/** For hosts that know an international domain by its other spelling only. */
async function oneByOne(
  account: Account,
  host: MailHost,
  domains: readonly string[],
  holder: (serviceName: string, domain: string) => Holder,
): Promise<Holder[]> {
  if (!domains.some((domain) => domain.includes('xn--'))) return []
  const attached = await Promise.all(
    account.serviceNames.map(async (name) => ({
      name,
      domains: (await host.readAttachedDomains(name)).map(asciiDomain),
    })),
  )
  const closest = domains.find((domain) => attached.some((one) => one.domains.includes(domain)))
  if (closest === undefined) return []
  return attached.filter((one) => one.domains.includes(closest)).map(({ name }) => holder(name, closest))
}
