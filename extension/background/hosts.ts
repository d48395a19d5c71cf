import type { Account } from '../../shared/settings'
import type { KeyValueStore } from '../platform/storage'
import type { Clock } from './clock'
import { DemoHost } from './demo-host'
import { HostClock } from './host-clock'
import type { MailHost } from './mail-host'
import { OvhcloudHost } from './ovhcloud'
import type { Authorise } from './signing'
import { signWith } from './signing'
import type { Vault } from './vault'

export type HostsOptions = {
  readonly vault: Vault
  /** Where the demonstration keeps what was done to it. */
  readonly store: KeyValueStore
  readonly clock: Clock
  readonly fetch: typeof fetch
  readonly mayReach: (address: string) => Promise<boolean>
}

/** Gives the host of each account. One difference of clocks is kept per endpoint. */
export class Hosts {
  readonly #options: HostsOptions
  readonly #clocks = new Map<string, HostClock>()
  /** The made-up hostings: one object, which keeps its own changes in order. */
  readonly demo: DemoHost

  constructor(options: HostsOptions) {
    this.#options = options
    this.demo = new DemoHost(options.store, options.clock)
  }

  of(account: Pick<Account, 'id' | 'endpoint' | 'region'>): MailHost {
    if (account.region === 'demo') return this.demo
    return this.at(
      account.endpoint,
      signWith(() => this.#options.vault.keysOf(account.id)),
    )
  }

  /** A host for keys that are not kept yet. */
  at(endpoint: string, authorise: Authorise): MailHost {
    const { clock, fetch, mayReach } = this.#options
    const hostClock = this.#clocks.get(endpoint) ?? new HostClock(clock)
    this.#clocks.set(endpoint, hostClock)
    return new OvhcloudHost({ endpoint, authorise, hostClock, clock, fetch, mayReach })
  }
}
