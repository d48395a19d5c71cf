import * as v from 'valibot'
import { BULK_ACTIONS, type BulkAction, isAffected } from '../../shared/bulk'
import type { Failure } from '../../shared/failure'
import { FailureError, failureOf } from '../../shared/failure'
import { FailureSchema } from '../../shared/failure-schema'
import type { Operation } from '../../shared/journal'
import type { BulkItem, BulkView } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import type { KeyValueStore } from '../platform/storage'
import type { Clock } from './clock'
import type { Intent } from './intents'
import { INTENT_LIFE_MS } from './intents'
import { SerialQueue } from './serial'

const BulkSchema = v.strictObject({
  id: v.string(),
  action: v.picklist(BULK_ACTIONS),
  proposedAt: v.number(),
  committedAt: v.nullable(v.number()),
  isStopped: v.boolean(),
  items: v.array(
    v.strictObject({
      accountId: v.string(),
      serviceName: v.string(),
      /** The journal takes each id once: that is what keeps an item from being sent twice. */
      intentId: v.string(),
      /** Whether the person confirmed it: it could be asked for at the moment of the commit. */
      isChosen: v.boolean(),
      failure: v.nullable(FailureSchema),
      isTried: v.boolean(),
    }),
  ),
})
type Bulk = v.InferOutput<typeof BulkSchema>
type Item = Bulk['items'][number]

/** What was confirmed for many is sent within this time, or not at all: 30 minutes, in ms. */
const SENT_WITHIN_MS = 30 * 60_000

const PREFIX = 'bulk:'

export type BulksOptions = {
  /** In memory: a restarted browser has no open questions. */
  readonly store: KeyValueStore
  readonly clock: Clock
  /** What is known of hostings, in their order. One that is not ours any more is null. */
  readonly factsOf: (refs: readonly ServiceRef[]) => Promise<(Facts | null)[]>
  /** Commits one intent (operations.ts): at most one request. */
  readonly commit: (intent: Intent, reading: Reading | null) => Promise<Operation>
  readonly isJournalled: (intentId: string) => Promise<boolean>
  readonly onChange: (bulkId: string) => void
}

type Facts = Omit<BulkItem, 'intentId' | 'isChosen' | 'failure'>

/**
 * One action on many hostings: one question, and after it one operation for each hosting, sent one after the other. It may
 * outlive the worker: what was tried stands in the store, and the journal refuses an intent that it has.
 */
export class Bulks {
  readonly #options: BulksOptions
  readonly #queue = new SerialQueue()
  readonly #running = new Set<string>()

  constructor(options: BulksOptions) {
    this.#options = options
  }

  async propose(action: BulkAction, services: readonly ServiceRef[]): Promise<{ bulkId: string }> {
    const { clock, store } = this.#options
    const items = services.map(({ accountId, serviceName }) => ({
      ...{ accountId, serviceName, intentId: crypto.randomUUID() },
      ...{ isChosen: false, failure: null, isTried: false },
    }))
    const id = crypto.randomUUID()
    const bulk: Bulk = {
      ...{ id, action, items, proposedAt: clock.now(), committedAt: null, isStopped: false },
    }
    await store.write(PREFIX + id, bulk)
    return { bulkId: id }
  }

  /** Fails with `intent-ended` when it was stopped before the commit, or is too old. */
  async view(bulkId: string): Promise<BulkView> {
    const bulk = await this.#read(bulkId)
    const facts = await this.#options.factsOf(bulk.items)
    return {
      bulkId,
      action: bulk.action,
      committedAt: bulk.committedAt,
      isOver: bulk.committedAt !== null && !this.#mayGoOn(bulk),
      items: bulk.items.flatMap(({ intentId, isChosen, failure }, index) => {
        const known = facts[index]
        return known == null ? [] : [{ ...known, intentId, isChosen, failure }]
      }),
    }
  }

  /**
   * Chooses those of the confirmed items in whose state it can still be asked for, and begins to send. A second commit
   * changes nothing.
   */
  async commit(bulkId: string, intentIds: readonly string[]): Promise<BulkView> {
    const { clock, factsOf } = this.#options
    const facts = await factsOf((await this.#read(bulkId)).items)
    await this.#change(bulkId, (bulk) => {
      if (bulk.committedAt !== null) return bulk
      const items = bulk.items.map((item, index) => {
        const known = facts[index]
        const isConfirmed = intentIds.includes(item.intentId)
        return { ...item, isChosen: isConfirmed && known != null && isAffected(bulk.action, known) }
      })
      return { ...bulk, items, committedAt: clock.now() }
    })
    void this.run(bulkId)
    return this.view(bulkId)
  }

  /** Before the commit: ends the question. After it: nothing more is sent. */
  async stop(bulkId: string): Promise<void> {
    const bulk = await this.#read(bulkId)
    if (bulk.committedAt === null) await this.#options.store.remove(PREFIX + bulkId)
    else await this.#change(bulkId, (now) => ({ ...now, isStopped: true }))
    this.#options.onChange(bulkId)
  }

  /** Goes on with what an earlier worker left, and forgets what is long over. */
  async takeUp(): Promise<void> {
    const now = this.#options.clock.now()
    for (const [key, value] of Object.entries(await this.#options.store.readAll())) {
      const bulk = key.startsWith(PREFIX) ? v.safeParse(BulkSchema, value) : null
      if (!bulk?.success) continue
      if (now - bulk.output.proposedAt > 2 * SENT_WITHIN_MS) await this.#options.store.remove(key)
      else if (this.#mayGoOn(bulk.output)) void this.run(bulk.output.id)
    }
  }

  /** Drops the items of an account that is forgotten. */
  async forgetAccount(accountId: string): Promise<void> {
    for (const key of Object.keys(await this.#options.store.readAll())) {
      if (!key.startsWith(PREFIX)) continue
      await this.#change(key.slice(PREFIX.length), (bulk) => ({
        ...bulk,
        items: bulk.items.filter((item) => item.accountId !== accountId),
      })).catch(() => undefined)
    }
  }

  /** Sends what is still to be sent, one after the other for each account. Never throws. */
  async run(bulkId: string): Promise<void> {
    if (this.#running.has(bulkId)) return
    this.#running.add(bulkId)
    try {
      const { items } = await this.#read(bulkId)
      const accounts = [...new Set(items.map(({ accountId }) => accountId))]
      await Promise.all(accounts.map((accountId) => this.#sendAll(bulkId, accountId)))
    } catch {
      // It ended meanwhile.
    } finally {
      this.#running.delete(bulkId)
      this.#options.onChange(bulkId)
    }
  }

  async #sendAll(bulkId: string, accountId: string): Promise<void> {
    // What could not be marked as tried is not tried again in this worker's life.
    const tried = new Set<string>()
    for (;;) {
      const bulk = await this.#read(bulkId)
      if (!this.#mayGoOn(bulk)) return
      const isNext = (one: Item) => one.accountId === accountId && isLeft(one) && !tried.has(one.intentId)
      const item = bulk.items.find(isNext)
      if (item === undefined) return
      tried.add(item.intentId)
      const failure = await this.#send(bulk, item)
      await this.#settle(bulkId, item.intentId, failure)
      this.#options.onChange(bulkId)
      // The host asks for time: the others wait for the next wake.
      if (failure?.kind === 'rate-limited') return
    }
  }

  /** Why an item was not handed to the journal; null when it was. What the host says stands there. */
  async #send({ action, proposedAt }: Bulk, item: Item): Promise<Failure | null> {
    const { commit, factsOf, isJournalled } = this.#options
    const { accountId, serviceName, intentId: id } = item
    try {
      if (await isJournalled(id)) return null
      const [facts] = await factsOf([item])
      if (facts == null) return { kind: 'service-unknown', serviceName }
      const state = facts.reading?.state ?? ''
      if (!isAffected(action, facts)) return { kind: 'action-unavailable', state }
      const surface = 'dashboard' as const
      const intent: Intent = { id, accountId, serviceName, action, recipient: null, surface, proposedAt }
      const { status, failure } = await commit(intent, facts.reading)
      return status === 'refused' && failure?.kind === 'rate-limited' ? failure : null
    } catch (error) {
      return failureOf(error)
    }
  }

  /** Where it cannot be written, the journal still knows what was sent. */
  async #settle(bulkId: string, intentId: string, failure: Failure | null): Promise<void> {
    const settled = (item: Item) => (item.intentId === intentId ? { ...item, isTried: true, failure } : item)
    await this.#change(bulkId, (bulk) => ({ ...bulk, items: bulk.items.map(settled) })).catch(() => undefined)
  }

  /** Whether anything may still be sent. */
  #mayGoOn({ committedAt, isStopped, items }: Bulk): boolean {
    if (committedAt === null || isStopped) return false
    return this.#options.clock.now() - committedAt <= SENT_WITHIN_MS && items.some(isLeft)
  }

  async #read(bulkId: string): Promise<Bulk> {
    const kept = v.safeParse(BulkSchema, await this.#options.store.read(PREFIX + bulkId))
    const isOpen = (bulk: Bulk) =>
      bulk.committedAt !== null || this.#options.clock.now() - bulk.proposedAt <= INTENT_LIFE_MS
    if (kept.success && isOpen(kept.output)) return kept.output
    throw new FailureError({ kind: 'intent-ended' })
  }

  #change(bulkId: string, change: (bulk: Bulk) => Bulk): Promise<void> {
    return this.#queue.run(bulkId, async () => {
      await this.#options.store.write(PREFIX + bulkId, change(await this.#read(bulkId)))
    })
  }
}

function isLeft({ isChosen, isTried }: Item): boolean {
  return isChosen && !isTried
}
