import * as v from 'valibot'
import { FailureError } from '../../shared/failure'
import type { ServiceRef } from '../../shared/service-name'
import type { Account, Settings } from '../../shared/settings'
import { NO_SETTINGS } from '../../shared/settings'
import { SettingsSchema } from '../../shared/settings-schema'
import type { KeyValueStore } from '../platform/storage'
import { SerialQueue } from './serial'

const KEY = 'settings'

/** The settings on disk: accounts (without keys), sites, language. */
export class SettingsStore {
  readonly #store: KeyValueStore
  readonly #queue = new SerialQueue()

  constructor(store: KeyValueStore) {
    this.#store = store
  }

  /** The settings now; none where nothing readable is kept. */
  async read(): Promise<Settings> {
    const kept = v.safeParse(SettingsSchema, await this.#store.read(KEY))
    return kept.success ? kept.output : NO_SETTINGS
  }

  /** Changes the settings; fails with `storage-failed` and leaves them as they were. */
  update(change: (settings: Settings) => Settings): Promise<Settings> {
    return this.#queue.run(KEY, async () => {
      const changed = change(await this.read())
      await this.#store.write(KEY, changed).catch(() => {
        throw new FailureError({ kind: 'storage-failed' })
      })
      return changed
    })
  }

  /** The account of a hosting; fails with `account-gone`, or `service-unknown` when it is none of its hostings. */
  async accountOf(ref: ServiceRef): Promise<Account> {
    return accountIn(await this.read(), ref)
  }
}

/** The same in settings that were read already. */
export function accountIn({ accounts }: Settings, ref: ServiceRef): Account {
  const account = accounts.find(({ id }) => id === ref.accountId)
  if (account === undefined) throw new FailureError({ kind: 'account-gone' })
  if (account.serviceNames.includes(ref.serviceName)) return account
  throw new FailureError({ kind: 'service-unknown', serviceName: ref.serviceName })
}

/** Every hosting of every account. */
export function servicesIn(settings: Settings): ServiceRef[] {
  return settings.accounts.flatMap(({ id, serviceNames }) =>
    serviceNames.map((serviceName) => ({ accountId: id, serviceName })),
  )
}
