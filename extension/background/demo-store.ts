import * as v from 'valibot'
import { ActionSchema } from '../../shared/endpoints'
import { FailureError } from '../../shared/failure'
import type { KeyValueStore } from '../platform/storage'
import type { Clock } from './clock'
import { DAY_MS } from './demo-traffic'
import { SerialQueue } from './serial'

const KEY = 'demo'
/** The demonstration starts anew after two years, in ms: its record is computed anew at every look, and grows. */
const LONGEST_LIFE_MS = 2 * 365 * DAY_MS
/** It also starts anew when the clock was set back by more than a day, in ms: its record would lie in the future. */
const MOST_AHEAD_MS = DAY_MS

const Time = v.pipe(v.number(), v.safeInteger())

/** What is kept of the demonstration: when it began and what was asked of it. All else follows from the clock. */
const DemoSchema = v.strictObject({
  /** Times in ms since the epoch, the demonstration's time. */
  bornAt: Time,
  /** The newest moment at which anybody looked. */
  latestAt: Time,
  /** By how much its time is ahead of the clock since that was set back, in ms; usually 0. */
  ahead: Time,
  /** Requests accepted or refused so far; the next one's query id is made of it. */
  requests: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  hostings: v.record(
    v.string(),
    v.strictObject({
      /** Null: the recipient is the one it had at first. */
      email: v.nullable(v.string()),
      /** What it accepted, in this order. */
      asked: v.array(v.strictObject({ action: ActionSchema, at: Time })),
    }),
  ),
})
export type Demo = v.InferOutput<typeof DemoSchema>

function newDemo(now: number): Demo {
  return { bornAt: now, latestAt: now, ahead: 0, requests: 0, hostings: {} }
}

/**
 * The demonstration at the clock's `now` (ms since the epoch). Its time, `latestAt`, never goes back: where the clock was
 * set back it goes on from the newest moment seen, so that what was asked takes effect and no counter falls.
 */
export function demoAt(kept: Demo | null, now: number): Demo {
  if (kept === null) return newDemo(now)
  const latestAt = now >= kept.latestAt ? now : Math.max(kept.latestAt, now + kept.ahead)
  const ahead = latestAt - now
  const isOutworn = ahead > MOST_AHEAD_MS || latestAt - kept.bornAt > LONGEST_LIFE_MS
  return isOutworn ? newDemo(now) : { ...kept, latestAt, ahead }
}

/** The demonstration on disk. One object for a worker: it keeps its own reads and writes in order. */
export class DemoStore {
  readonly #store: KeyValueStore
  readonly #clock: Clock
  readonly #queue = new SerialQueue()

  constructor(store: KeyValueStore, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** The demonstration now; it begins at the first look. A full disk does not hinder looking. */
  read(): Promise<Demo> {
    return this.#queue.run(KEY, async () => {
      const { demo, isNews } = await this.#look()
      if (isNews) await this.#store.write(KEY, demo).catch(() => undefined)
      return demo
    })
  }

  /** Changes it by what it is now; fails with `storage-failed` and leaves it as it was. */
  change<Value>(change: (demo: Demo) => { readonly demo: Demo; readonly value: Value }): Promise<Value> {
    return this.#queue.run(KEY, async () => {
      const { demo, value } = change((await this.#look()).demo)
      await this.#store.write(KEY, demo).catch(() => {
        throw new FailureError({ kind: 'storage-failed' })
      })
      return value
    })
  }

  /** Leaves nothing of it; the next look begins another. */
  forget(): Promise<void> {
    return this.#queue.run(KEY, () => this.#store.remove(KEY))
  }

  async #look(): Promise<{ demo: Demo; isNews: boolean }> {
    const decoded = v.safeParse(DemoSchema, await this.#store.read(KEY))
    const kept = decoded.success ? decoded.output : null
    const demo = demoAt(kept, this.#clock.now())
    return { demo, isNews: demo.latestAt !== kept?.latestAt || demo.ahead !== kept.ahead }
  }
}
