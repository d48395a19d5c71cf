import { FailureError, failureOf } from '../../shared/failure'
import type { AccountInput, Connection } from '../../shared/messages'
import { keyOrders } from '../../shared/pasted-key'
import type { Account, Settings } from '../../shared/settings'
import { type AccountPlace, placeOf } from './account-place'
import type { Found } from './connection-check'
import { lookAt } from './connection-check'
import type { Hosts } from './hosts'
import type { OvhcloudHost } from './ovhcloud'
import { guessRegion, mayBeOtherRegion } from './region-guess'
import type { SettingsStore } from './settings-store'
import { signWithKeys, signWithSession, signWithToken } from './sign-in'
import type { Secret, Vault } from './vault'

export type AccountsOptions = {
  readonly settings: SettingsStore
  readonly vault: Vault
  readonly hosts: Hosts
  /** Wipes what else is kept of an account, in every store; `sites` are the origins that were bound to it. */
  readonly wipe: (account: Account, sites: readonly string[]) => Promise<void>
}

/** One way in to try: a host, and the secret to keep when it lets us in. */
type Attempt = { readonly host: OvhcloudHost; readonly secret: Secret | null }

/** Refusals after which another order of the same three keys is worth a try. */
const PERHAPS_SWAPPED = ['credential', 'secret', 'not-valid', 'untold']

/** Connects, checks and forgets accounts. */
export class Accounts {
  readonly #options: AccountsOptions

  constructor(options: AccountsOptions) {
    this.#options = options
  }

  /** Checks an account at its host, then keeps it; fails with what keeps us out, and keeps nothing then. */
  async connect(input: AccountInput): Promise<Connection> {
    const place = placeOf(input)
    const { secret, found } = await this.#enter(input, place)
    return this.keep(input, place, secret, found)
  }

  /** Keeps an account that was found at its host, or gives one that is there new keys. */
  async keep(
    input: Pick<AccountInput, 'label' | 'region' | 'way' | 'replaces'>,
    place: AccountPlace,
    secret: Secret | null,
    found: Found,
  ): Promise<Connection> {
    const { settings, vault } = this.#options
    const { accounts } = await settings.read()
    const before =
      accounts.find(({ id }) => id === input.replaces) ??
      (await this.#connectedAlready(accounts, input.way, place, secret))
    const account: Account = {
      id: before?.id ?? crypto.randomUUID(),
      label: input.label === '' ? new URL(place.endpoint).host : input.label,
      region: input.region,
      way: input.way,
      ...place,
      serviceNames: [...found.serviceNames],
      missingRights: [...found.missingRights],
    }
    // A token that earlier keys got is of no use any more, nor are the keys themselves under a session.
    if (before !== undefined) await vault.forget(account.id, secret === null ? 'all' : 'token')
    if (secret !== null) await vault.keep(account.id, secret)
    try {
      await settings.update((all) => withAccount(all, account))
    } catch (error) {
      if (before === undefined) await vault.forget(account.id)
      throw error
    }
    return connection(account, before, found)
  }

  /** Looks at an account's host again, and brings its hostings and rights up to date. */
  async check(accountId: string): Promise<Connection> {
    const { settings, hosts } = this.#options
    const before = (await settings.read()).accounts.find(({ id }) => id === accountId)
    if (before === undefined) throw new FailureError({ kind: 'account-gone' })
    if (before.way === 'none') return connection(before, before, null)
    const found = await lookAt(hosts.connected(before), before.way)
    const { serviceNames, missingRights } = found
    const account = { ...before, serviceNames: [...serviceNames], missingRights: [...missingRights] }
    await settings.update((all) => withAccount(all, account))
    return connection(account, before, found)
  }

  /** Adds the hostings that came to an account since; those that are gone stay, and say so when they are read. */
  async addNewHostings(account: Account): Promise<void> {
    const { settings, hosts } = this.#options
    const listed = await hosts.of(account).listServices()
    const added = listed.filter((name) => !account.serviceNames.includes(name))
    if (added.length === 0) return
    await settings.update((all) => {
      const now = all.accounts.find(({ id }) => id === account.id)
      if (now === undefined) return all
      return withAccount(all, { ...now, serviceNames: [...new Set([...now.serviceNames, ...added])] })
    })
  }

  /** Adds the demonstration, as an account without keys; gives the one that is there already. */
  async addDemo(): Promise<Account> {
    const { settings, hosts } = this.#options
    const serviceNames = await hosts.demo.listServices()
    const made: Account = {
      ...{ id: crypto.randomUUID(), label: 'Demo', region: 'demo', way: 'none', endpoint: 'demo:' },
      ...{ tokenUrl: null, panelOrigins: [], serviceNames, missingRights: [] },
    }
    const isDemo = ({ region }: Account) => region === 'demo'
    const { accounts } = await settings.update((all) =>
      all.accounts.some(isDemo) ? all : { ...all, accounts: [...all.accounts, made] },
    )
    return accounts.find(isDemo) ?? made
  }

  /** Wipes every trace of an account: keys, tokens, readings, ticks, journal, sites bound to it. */
  async forget(accountId: string): Promise<void> {
    const { settings, vault, wipe } = this.#options
    const before = await settings.read()
    const account = before.accounts.find(({ id }) => id === accountId)
    await vault.forget(accountId)
    if (account === undefined) return
    const sites = before.sites.filter((site) => site.accountId === accountId)
    await settings.update((all) => ({
      ...all,
      accounts: all.accounts.filter(({ id }) => id !== accountId),
      sites: all.sites.filter((site) => site.accountId !== accountId),
    }))
    await wipe(
      account,
      sites.map(({ origin }) => origin),
    )
  }

  /** The account that signs in the same way already: a session of the same panel, or the very same keys. */
  async #connectedAlready(
    accounts: readonly Account[],
    way: AccountInput['way'],
    { endpoint }: AccountPlace,
    secret: Secret | null,
  ): Promise<Account | undefined> {
    for (const account of accounts.filter((one) => one.way === way && one.endpoint === endpoint)) {
      if (secret === null) return account
      const kept = await this.#options.vault.read(account.id, secret.kind).catch(() => null)
      if (kept !== null && isSameSecret(kept, secret)) return account
    }
    return undefined
  }

  /** Tries the ways in that the input allows, the likeliest first; fails as the first of them did. */
  async #enter(input: AccountInput, place: AccountPlace): Promise<{ secret: Secret | null; found: Found }> {
    const [first, ...others] = this.#attempts(input, place)
    try {
      return await entered(first, input)
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind === 'keys-refused' && PERHAPS_SWAPPED.includes(failure.why)) {
        for (const other of others) {
          const result = await entered(other, input).catch(() => null)
          if (result !== null) return result
        }
      }
      throw (await this.#otherRegion(input, failureOf(error))) ?? error
    }
  }

  #attempts(input: AccountInput, { endpoint, tokenUrl }: AccountPlace): [Attempt, ...Attempt[]] {
    const { hosts } = this.#options
    if (input.way === 'session') {
      return [{ host: hosts.at(endpoint, signWithSession(new URL(endpoint).origin)), secret: null }]
    }
    if (input.way === 'oauth2') {
      const { clientId, clientSecret } = input
      const token = async () => (await hosts.tokens.ask(tokenUrl ?? '', input)).token
      const host = hosts.at(
        endpoint,
        signWithToken(once(token), async () => undefined),
      )
      return [{ host, secret: { kind: 'oauth2', clientId, clientSecret } }]
    }
    const { applicationKey, applicationSecret, consumerKey } = input
    const attempts = keyOrders({ applicationKey, applicationSecret, consumerKey }).map(
      (keys): Attempt => ({
        host: hosts.at(
          endpoint,
          signWithKeys(async () => keys),
        ),
        secret: { kind: 'keys', ...keys },
      }),
    )
    return attempts as [Attempt, ...Attempt[]]
  }

  /** The failure that names the region in which these would have gone well; null when none is known. */
  async #otherRegion(
    input: AccountInput,
    failure: ReturnType<typeof failureOf>,
  ): Promise<FailureError | null> {
    if (input.region === 'custom' || !mayBeOtherRegion(failure)) return null
    const region = await guessRegion(input.region, input, this.#options.hosts)
    return region === null ? null : new FailureError({ kind: 'wrong-region', region })
  }
}

async function entered({ host, secret }: Attempt, { way }: AccountInput) {
  return { secret, found: await lookAt(host, way) }
}

function isSameSecret(one: Secret, other: Secret): boolean {
  const values = (secret: Secret) => JSON.stringify(Object.entries(secret).sort())
  return values(one) === values(other)
}

/** Makes a value at the first call and gives that from then on; a failure is not kept. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make().catch((error) => {
      made = null
      throw error
    })
    return made
  }
}

function withAccount(all: Settings, account: Account): Settings {
  const isThere = all.accounts.some(({ id }) => id === account.id)
  const accounts = isThere
    ? all.accounts.map((one) => (one.id === account.id ? account : one))
    : [...all.accounts, account]
  return { ...all, accounts }
}

function connection(account: Account, before: Account | undefined, found: Found | null): Connection {
  const then = before?.serviceNames ?? []
  const now = account.serviceNames
  return {
    account,
    check: {
      clockAheadSeconds: found?.clockAheadSeconds ?? null,
      added: now.filter((name) => !then.includes(name)),
      gone: then.filter((name) => !now.includes(name)),
    },
  }
}
