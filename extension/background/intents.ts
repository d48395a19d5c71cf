import * as v from 'valibot'
import { TaskSchema } from '../../shared/endpoints'
import { FailureError } from '../../shared/failure'
import { SURFACES } from '../../shared/journal'
import type { ServiceRef } from '../../shared/service-name'
import { isSameService } from '../../shared/service-name'
import type { KeyValueStore } from '../platform/storage'
import type { Clock } from './clock'

const IntentSchema = v.strictObject({
  id: v.string(),
  accountId: v.string(),
  serviceName: v.string(),
  action: TaskSchema,
  /** The recipient to be confirmed; null for every other action. */
  recipient: v.nullable(v.string()),
  surface: v.picklist(SURFACES),
  proposedAt: v.number(),
})
/** What somebody proposed, and a person may confirm once. */
export type Intent = v.InferOutput<typeof IntentSchema>

/** A proposal that nobody confirmed ends after 10 minutes, in ms. */
export const INTENT_LIFE_MS = 10 * 60_000

function keyOf(id: string): string {
  return `intent:${id}`
}

/** Open proposals. They live in memory alone: a restarted browser has none. */
export class Intents {
  readonly #store: KeyValueStore
  readonly #clock: Clock

  constructor(store: KeyValueStore, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  async propose(proposal: Omit<Intent, 'id' | 'proposedAt'>): Promise<Intent> {
    const intent = { ...proposal, id: crypto.randomUUID(), proposedAt: this.#clock.now() }
    await this.#store.write(keyOf(intent.id), intent)
    return intent
  }

  /** The ids of the open proposals for a hosting. */
  async openFor(ref: ServiceRef): Promise<string[]> {
    return (await this.#all()).filter((intent) => isSameService(intent, ref)).map(({ id }) => id)
  }

  async #all(): Promise<Intent[]> {
    return Object.entries(await this.#store.readAll()).flatMap(([key, value]) => {
      const kept = key.startsWith(keyOf('')) ? v.safeParse(IntentSchema, value) : null
      return kept?.success ? [kept.output] : []
    })
  }

  /** Fails with `intent-ended` when it was used, cancelled, or is too old. */
  async read(id: string): Promise<Intent> {
    const kept = v.safeParse(IntentSchema, await this.#store.read(keyOf(id)))
    if (kept.success && this.#clock.now() - kept.output.proposedAt <= INTENT_LIFE_MS) return kept.output
    throw new FailureError({ kind: 'intent-ended' })
  }

  /** Drops the proposals for an account that is forgotten; gives their ids. */
  async forgetAccount(accountId: string): Promise<string[]> {
    const ids = (await this.#all()).filter((intent) => intent.accountId === accountId).map(({ id }) => id)
    await this.#store.remove(ids.map(keyOf))
    return ids
  }

  /** Takes it out of the store, so that nobody else can use it. */
  async end(id: string): Promise<void> {
    await this.#store.remove(keyOf(id))
  }
}
