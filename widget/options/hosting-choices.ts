import type { SiteFinding } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { Account } from '../../shared/settings'

/** One hosting that a site can be said to run on. */
export type HostingChoice = { readonly key: string; readonly service: ServiceRef; readonly name: string }

/** Every hosting of every account, named with its account where there are several. */
export function hostingChoices(accounts: readonly Account[]): HostingChoice[] {
  const isNamed = accounts.length > 1
  return accounts.flatMap(({ id, label, serviceNames }) =>
    serviceNames.map((serviceName) => {
      const service = { accountId: id, serviceName }
      const name = outsideText(serviceName)
      return { key: serviceKey(service), service, name: isNamed ? `${name} · ${outsideText(label)}` : name }
    }),
  )
}

/** Hostings in the order in which they are offered: those that hold the domain before all others. */
export type GroupedChoices = {
  readonly holders: readonly HostingChoice[]
  readonly others: readonly HostingChoice[]
}

/** What is offered: holders always, the others as far as they fit the search; what is chosen stays among them. */
export function groupedChoices(
  choices: readonly HostingChoice[],
  finding: SiteFinding | null,
  search: string,
  chosen: string,
): GroupedChoices {
  const holding = new Set(finding?.holders.map(({ service }) => serviceKey(service)))
  const wanted = search.trim().toLowerCase()
  const fits = ({ key, name }: HostingChoice) => key === chosen || name.toLowerCase().includes(wanted)
  return {
    holders: choices.filter(({ key }) => holding.has(key)),
    others: choices.filter((choice) => !holding.has(choice.key) && fits(choice)),
  }
}

/**
 * The hosting that is chosen once a finding has come. One holder is proposed; several have to be told apart by the
 * owner; what the owner has chosen by hand for this address stays.
 */
export function chosenAfter(
  finding: SiteFinding,
  before: { readonly chosen: string; readonly isByHand: boolean },
): string {
  if (before.isByHand) return before.chosen
  const [first, second] = finding.holders
  if (first === undefined) return before.chosen
  return second === undefined ? serviceKey(first.service) : ''
}
