import type { Asker } from '../../extension/background/answering'
import { answerMessage } from '../../extension/background/answering'
import { createHandlers } from '../../extension/background/handlers'
import { createWorker, type Worker, type WorkerPlatform } from '../../extension/background/worker'
import type { KeyValueStore } from '../../extension/platform/storage'
import type { Ask, AskName, Reply, SenderKind, Tell } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import type { FakeMailHost } from './fake-mail-host'
import { MemoryDatabase, MemoryStore } from './memory-store'
import type { SettableClock } from './settable-clock'

const NEVER = new Promise<never>(() => {})

/**
 * One life of the worker. Everything it does outside itself counts as a step; a dead worker's steps wait for ever, as
 * they would if its process were gone.
 */
class Life {
  alive = true
  stepsLeft = Number.POSITIVE_INFINITY
  /** Steps that were made; a test sees by it that nothing moves any more. */
  steps = 0

  async step<Value>(act: () => Promise<Value>): Promise<Value> {
    if (this.stepsLeft <= 0) this.alive = false
    if (!this.alive) return NEVER
    this.stepsLeft -= 1
    this.steps += 1
    const ended = await act().then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error
      },
    )
    this.steps += 1
    return this.alive ? ended() : NEVER
  }

  /** The same store, seen from this life. */
  storeFor(store: KeyValueStore): KeyValueStore {
    return {
      read: (key) => this.step(() => store.read(key)),
      readAll: () => this.step(() => store.readAll()),
      write: (key, value) => this.step(() => store.write(key, value)),
      remove: (key) => this.step(() => store.remove(key)),
    }
  }
}

/**
 * A browser around the worker: its stores outlive the worker, which can be killed at each of its steps and started
 * again. The host is reached through `fetch` alone.
 */
export class FakePlatform {
  readonly local = new MemoryStore()
  readonly session = new MemoryStore()
  readonly secrets = new MemoryDatabase()
  readonly tells: Tell[] = []
  readonly confirmPages: string[] = []
  readonly openedTabs: string[] = []
  /** Addresses that were let go of. */
  readonly droppedAccess: string[] = []
  /** What the badge was made of, newest last. */
  readonly shownReadings: (readonly (Reading | null)[])[] = []
  /** What the browser lets us reach. */
  mayReach: (address: string) => boolean = () => true
  worker: Worker

  readonly #clock: SettableClock
  readonly #host: Pick<FakeMailHost, 'fetch'>
  #life: Life

  constructor(clock: SettableClock, host: Pick<FakeMailHost, 'fetch'>) {
    this.#clock = clock
    this.#host = host
    this.#life = new Life()
    this.worker = createWorker(this.#platformOf(this.#life))
  }

  /** Ends the worker now and starts another one on the same stores. What the first began goes no further. */
  restart(): void {
    this.#life.alive = false
    this.#life = new Life()
    this.worker = createWorker(this.#platformOf(this.#life))
  }

  /** The worker dies instead of making its step after the next `steps`. */
  dieAfter(steps: number): void {
    this.#life.stepsLeft = steps
  }

  /** Whether the worker of now is dead. */
  get dead(): boolean {
    return !this.#life.alive
  }

  /** Sends an ask as a sender of this kind, through authorisation and decoding. A dead worker never answers. */
  ask<Name extends AskName>(
    kind: SenderKind,
    name: Name,
    fields: Ask<Name>,
    tabId = 1,
  ): Promise<Reply<Name>> {
    return this.send(kind, { ask: name, with: fields }, tabId) as Promise<Reply<Name>>
  }

  /** Sends any message at all. */
  send(kind: SenderKind, message: unknown, tabId = 1, origin?: string): Promise<unknown> {
    const sender = { id: 'ours', url: origin, origin, tabId, frameId: 0 }
    const asker: Asker = { kind, sender }
    return answerMessage(structuredClone(message), asker, createHandlers(this.worker))
  }

  /** Ends when the worker waits for the host or the clock alone, or is dead. */
  async untilQuiet(): Promise<void> {
    let before = -1
    while (before !== this.#life.steps) {
      before = this.#life.steps
      await turns()
    }
  }

  #platformOf(life: Life): WorkerPlatform {
    return {
      local: life.storeFor(this.local),
      session: life.storeFor(this.session),
      secrets: {
        get: (key) => life.step(() => this.secrets.get(key)),
        all: () => life.step(() => this.secrets.all()),
        change: (put, drop) => life.step(() => this.secrets.change(put, drop)),
      },
      clock: this.#clock,
      fetch: (...request) => life.step(() => this.#host.fetch(...request)),
      mayReach: (address) => life.step(async () => this.mayReach(address)),
      tell: (tell) => {
        if (life.alive) this.tells.push(structuredClone(tell))
      },
      openConfirmPage: (intentId) => life.step(async () => void this.confirmPages.push(intentId)),
      openOptionsPage: () => life.step(async () => undefined),
      openTab: (url) => life.step(async () => void this.openedTabs.push(url)),
      dropAccess: (addresses) => life.step(async () => void this.droppedAccess.push(...addresses)),
      showReadings: (readings) =>
        life.step(async () => void this.shownReadings.push(structuredClone(readings))),
      onSettings: () => life.step(async () => undefined),
    }
  }
}

/** Lets everything run that only waits for its turn: promises, and the pieces of an answer's body. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
