import { FailureError, failureOf } from '../../shared/failure'
import type { Connection, KeyRequest } from '../../shared/messages'
import { rulesFor } from '../../shared/rights'
import type { PendingKey } from '../../shared/settings'
import { endpointFrom } from '../../shared/settings'
import { placeOf } from './account-place'
import type { Accounts } from './accounts'
import type { Clock } from './clock'
import { lookAt } from './connection-check'
import type { Hosts } from './hosts'
import type { SettingsStore } from './settings-store'
import { nameApplication, signWithKeys } from './sign-in'
import type { Vault } from './vault'

export type PendingKeysOptions = {
  readonly settings: SettingsStore
  readonly vault: Vault
  readonly hosts: Hosts
  readonly accounts: Accounts
  readonly clock: Clock
  readonly openTab: (url: string) => Promise<void>
}

/**
 * Keys that are asked for at the host with the owner's own application, and validated by the owner on the host's page
 * (`POST /auth/credential`). They may wait for days: their secrets stand in the vault meanwhile, the rest in the settings.
 */
export class PendingKeys {
  readonly #options: PendingKeysOptions

  constructor(options: PendingKeysOptions) {
    this.#options = options
  }

  /** Asks for a key and opens the page for it. Fails with what keeps us from the host, and keeps nothing then. */
  async ask(request: KeyRequest): Promise<PendingKey> {
    const { settings, vault, hosts, clock } = this.#options
    const { label, region, replaces, applicationKey, applicationSecret } = request
    const { endpoint, panelOrigins } = placeOf({ ...request, way: 'keys' })
    const host = hosts.at(endpoint, nameApplication(applicationKey))
    const { consumerKey, validationUrl } = await host.requestKey(rulesFor(request.purpose))
    // Where the owner types a password: never an open address.
    if (endpointFrom(validationUrl.split('?', 1)[0] ?? '') === null) {
      throw new FailureError({ kind: 'endpoint-not-secure', endpoint: validationUrl.slice(0, 100) })
    }
    const pending: PendingKey = {
      ...{ id: crypto.randomUUID(), label, region, endpoint, panelOrigins, replaces },
      askedAt: clock.now(),
    }
    const keys = { applicationKey, applicationSecret, consumerKey, validationUrl }
    await vault.keep(pending.id, { kind: 'pending-keys', ...keys })
    await settings.update((all) => ({ ...all, pendingKeys: [...all.pendingKeys, pending] }))
    await this.open(pending.id)
    return pending
  }

  /** Opens the host's page for a key again. */
  async open(pendingId: string): Promise<void> {
    const { vault, openTab } = this.#options
    await openTab((await vault.read(pendingId, 'pending-keys')).validationUrl)
  }

  /**
   * Connects the account when the key is good now. Fails with `key-waits` while its owner has not decided, with
   * `key-declined` when it was refused, has expired or is not known any more.
   */
  async finish(pendingId: string): Promise<Connection> {
    const { settings, vault, hosts, accounts } = this.#options
    const pending = (await settings.read()).pendingKeys.find(({ id }) => id === pendingId)
    if (pending === undefined) throw new FailureError({ kind: 'key-declined' })
    const { applicationKey, applicationSecret, consumerKey } = await vault.read(pendingId, 'pending-keys')
    const keys = { applicationKey, applicationSecret, consumerKey }
    const { label, region, endpoint, panelOrigins, replaces } = pending
    const host = hosts.at(
      endpoint,
      signWithKeys(async () => keys),
    )
    const found = await lookAt(host, 'keys').catch((error) => {
      throw undecided(error)
    })
    const place = { endpoint, panelOrigins, tokenUrl: null }
    const made = await accounts.keep(
      { label, region, way: 'keys', replaces },
      place,
      { kind: 'keys', ...keys },
      found,
    )
    await this.drop(pendingId)
    return made
  }

  /** Gives a key up; the host forgets keys that nobody validates by itself. */
  async drop(pendingId: string): Promise<void> {
    const { settings, vault } = this.#options
    await settings.update((all) => ({
      ...all,
      pendingKeys: all.pendingKeys.filter(({ id }) => id !== pendingId),
    }))
    await vault.forget(pendingId)
  }
}

/** What a refusal of the keys means while their owner may not have decided yet. */
function undecided(error: unknown): unknown {
  const failure = failureOf(error)
  if (failure.kind !== 'keys-refused') return error
  if (failure.why === 'not-valid') return new FailureError({ kind: 'key-waits' })
  return failure.why === 'credential' ? new FailureError({ kind: 'key-declined' }) : error
}
