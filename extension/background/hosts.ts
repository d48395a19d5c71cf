import type { Account } from '../../shared/settings'
import type { KeyValueStore } from '../platform/storage'
import type { Clock } from './clock'
import { DemoHost } from './demo-host'
import { HostClock } from './host-clock'
import type { MailHost } from './mail-host'
import { OvhcloudHost } from './ovhcloud'
import { ServiceTokens } from './service-tokens'
import type { SignIn } from './sign-in'
import { signWithKeys, signWithSession, signWithToken } from './sign-in'
import type { Vault } from './vault'

export type HostsOptions = {
  readonly vault: Vault
  /** Where the demonstration keeps what was done to it. */
  readonly store: KeyValueStore
  readonly clock: Clock
  readonly fetch: typeof fetch
  readonly mayReach: (address: string) => Promise<boolean>
}

/** What of an account decides who answers for it, and how we say who asks. */
type Address = Pick<Account, 'id' | 'endpoint' | 'region' | 'way' | 'tokenUrl'>

/** Gives the host of each account. One difference of clocks is kept per endpoint. */
export class Hosts {
  readonly #options: HostsOptions
  readonly #clocks = new Map<string, HostClock>()
  /** The made-up hostings: one object, which keeps its own changes in order. */
  readonly demo: DemoHost
  readonly tokens: ServiceTokens

  constructor(options: HostsOptions) {
    this.#options = options
    this.demo = new DemoHost(options.store, options.clock)
    this.tokens = new ServiceTokens(options)
  }

  of(account: Address): MailHost {
    return account.region === 'demo' ? this.demo : this.connected(account)
  }

  /** The same for an account that is none of the demonstration's. */
  connected(account: Address): OvhcloudHost {
    return this.at(account.endpoint, this.#signInOf(account))
  }

  /** A host for whoever is not kept yet. */
  at(endpoint: string, signIn: SignIn): OvhcloudHost {
    const { clock, fetch, mayReach } = this.#options
    const hostClock = this.#clocks.get(endpoint) ?? new HostClock(clock)
    this.#clocks.set(endpoint, hostClock)
    return new OvhcloudHost({ endpoint, signIn, hostClock, clock, fetch, mayReach })
  }

  #signInOf({ id, endpoint, way, tokenUrl }: Address): SignIn {
    if (way === 'session') return signWithSession(new URL(endpoint).origin)
    if (way === 'oauth2' && tokenUrl !== null) {
      return signWithToken(
        () => this.tokens.of(id, tokenUrl),
        (token) => this.tokens.drop(id, token),
      )
    }
    return signWithKeys(() => this.#options.vault.read(id, 'keys'))
  }
}
