import { FailureError } from '../../shared/failure'
import type { AccountInput } from '../../shared/messages'
import type { Account } from '../../shared/settings'
import { endpointFrom, originFrom, REGION_FACTS } from '../../shared/settings'
import type { Keys } from '../../shared/signature'
import type { Checklists } from './checklists'
import type { HostingRecords } from './hosting-records'
import type { Hosts } from './hosts'
import type { SettingsStore } from './settings-store'
import { signWith } from './signing'
import type { Vault } from './vault'

export type AccountsOptions = {
  readonly settings: SettingsStore
  readonly records: HostingRecords
  readonly checklists: Checklists
  readonly vault: Vault
  readonly hosts: Hosts
}

/** Connects and forgets accounts. */
export class Accounts {
  readonly #options: AccountsOptions

  constructor(options: AccountsOptions) {
    this.#options = options
  }

  /** Checks the keys at the host, then keeps them; fails with what the host said, and keeps nothing then. */
  async connect(input: AccountInput): Promise<Account> {
    const place = placeOf(input)
    const { applicationKey, applicationSecret, consumerKey } = input
    const keys: Keys = { applicationKey, applicationSecret, consumerKey }
    const host = this.#options.hosts.at(
      place.endpoint,
      signWith(async () => keys),
    )
    const serviceNames = await host.listServices()
    const account: Account = {
      id: crypto.randomUUID(),
      label: input.label === '' ? new URL(place.endpoint).host : input.label,
      region: input.region,
      ...place,
      serviceNames,
    }
    await this.#options.vault.keep(account.id, keys)
    await this.#options.settings.update((all) => ({ ...all, accounts: [...all.accounts, account] }))
    return account
  }

  /** Adds the demonstration, as an account without keys; gives the one that is there already. */
  async addDemo(): Promise<Account> {
    const { settings, hosts } = this.#options
    const serviceNames = await hosts.demo.listServices()
    const made: Account = {
      ...{ id: crypto.randomUUID(), label: 'Demo', region: 'demo', endpoint: 'demo:' },
      ...{ panelOrigins: [], serviceNames },
    }
    const isDemo = ({ region }: Account) => region === 'demo'
    const { accounts } = await settings.update((all) =>
      all.accounts.some(isDemo) ? all : { ...all, accounts: [...all.accounts, made] },
    )
    return accounts.find(isDemo) ?? made
  }

  /** Wipes an account: keys, readings, ticks, sites bound to it. The journal of what was done stays. */
  async forget(accountId: string): Promise<void> {
    const { settings, records, checklists, vault } = this.#options
    const account = (await settings.read()).accounts.find(({ id }) => id === accountId)
    await vault.forget(accountId)
    if (account === undefined) return
    const refs = account.serviceNames.map((serviceName) => ({ accountId, serviceName }))
    await records.forget(refs)
    await checklists.forget(refs)
    await settings.update((all) => ({
      ...all,
      accounts: all.accounts.filter(({ id }) => id !== accountId),
      sites: all.sites.filter((site) => site.accountId !== accountId),
    }))
    if (account.region === 'demo') await this.#options.hosts.demo.forget()
  }
}

/** Where an account's API answers and its control panel stands. */
function placeOf(input: AccountInput): { endpoint: string; panelOrigins: string[] } {
  if (input.region !== 'custom') {
    const { endpoint, panelOrigins } = REGION_FACTS[input.region]
    return { endpoint, panelOrigins: [...panelOrigins] }
  }
  const endpoint = endpointFrom(input.endpoint)
  if (endpoint === null) throw new FailureError({ kind: 'endpoint-not-secure', endpoint: input.endpoint })
  if (input.panelAddress.trim() === '') return { endpoint, panelOrigins: [] }
  const panelOrigin = originFrom(input.panelAddress)
  if (panelOrigin === null) throw new FailureError({ kind: 'input-wrong', field: 'panelAddress' })
  return { endpoint, panelOrigins: [panelOrigin] }
}
