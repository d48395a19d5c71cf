import * as v from 'valibot'
import { FailureError } from '../../shared/failure'
import { FOLDS } from '../../shared/messages'
import type { KeyValueStore } from '../platform/storage'

const PlacementSchema = v.strictObject({
  accountId: v.string(),
  serviceName: v.string(),
  tabId: v.number(),
  /** Of the page around. */
  origin: v.string(),
  fold: v.picklist(FOLDS),
})
/** A place in a page where our frame may stand, and the hosting it shows there. */
export type Placement = v.InferOutput<typeof PlacementSchema>

const PREFIX = 'ticket:'

/**
 * Tickets for places. A content script gets one for its tab; the frame shows it. A page that puts our frame page
 * into itself has no ticket, and one that learned a ticket can use it in that tab alone.
 */
export class Placements {
  readonly #store: KeyValueStore

  constructor(store: KeyValueStore) {
    this.#store = store
  }

  async issue(placement: Placement): Promise<string> {
    const ticket = crypto.randomUUID()
    await this.#store.write(PREFIX + ticket, placement)
    return ticket
  }

  /** The place of a ticket shown from a tab; fails with `place-not-watched`. */
  async find(ticket: string, tabId: number | undefined): Promise<Placement> {
    const kept = v.safeParse(PlacementSchema, await this.#store.read(PREFIX + ticket))
    if (kept.success && kept.output.tabId === tabId) return kept.output
    throw new FailureError({ kind: 'place-not-watched' })
  }

  /** Drops the tickets of an account that is forgotten. */
  forgetAccount(accountId: string): Promise<void> {
    return this.#drop((placement) => placement.accountId === accountId)
  }

  /** Drops the tickets of a tab that was closed. */
  forgetTab(tabId: number): Promise<void> {
    return this.#drop((placement) => placement.tabId === tabId)
  }

  async #drop(isOver: (placement: Placement) => boolean): Promise<void> {
    const all = Object.entries(await this.#store.readAll())
    const over = all.filter(([key, value]) => key.startsWith(PREFIX) && isOver(value as Placement))
    await this.#store.remove(over.map(([key]) => key))
  }
}
