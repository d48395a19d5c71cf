import * as v from 'valibot'
import type { Account } from '../../shared/settings'
import type { KeyValueStore } from '../platform/storage'
import type { Accounts } from './accounts'
import type { Clock } from './clock'

const KEY = 'listed'
const TimesSchema = v.record(v.string(), v.number())
/** An account's list of hostings is read again after a day, in ms: hostings are bought rarely. */
const LIST_AGE_MS = 24 * 3_600_000

export type AccountListsOptions = {
  readonly store: KeyValueStore
  readonly clock: Clock
  readonly accounts: Pick<Accounts, 'addNewHostings'>
}

/** Looks once a day whether an account has got new hostings. */
export class AccountLists {
  readonly #options: AccountListsOptions

  constructor(options: AccountListsOptions) {
    this.#options = options
  }

  /** Forgets when an account was looked at. */
  async forget(accountId: string): Promise<void> {
    const kept = v.safeParse(TimesSchema, await this.#options.store.read(KEY))
    if (!kept.success) return
    const { [accountId]: _gone, ...others } = kept.output
    await this.#options.store.write(KEY, others)
  }

  /** Reads the lists that are due, one account at a wake. Never throws: there is a next day. */
  async readDue(all: readonly Account[]): Promise<void> {
    const { store, clock, accounts } = this.#options
    const now = clock.now()
    const kept = v.safeParse(TimesSchema, await store.read(KEY))
    const known = kept.success ? kept.output : {}
    // An account that just came was listed when it was connected.
    const times = Object.fromEntries(all.map(({ id }) => [id, known[id] ?? now]))
    const due = all.find(({ id }) => Math.abs(now - (times[id] ?? now)) >= LIST_AGE_MS)
    if (due !== undefined) times[due.id] = now
    if (JSON.stringify(times) !== JSON.stringify(known)) await store.write(KEY, times).catch(() => undefined)
    if (due !== undefined) await accounts.addNewHostings(due).catch(() => undefined)
  }
}
