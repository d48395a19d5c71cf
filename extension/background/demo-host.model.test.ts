import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MailService } from '../../shared/endpoints'
import type { Action, State } from '../../shared/mail-service'
import {
  ACTIONS,
  effectShown,
  HOLD_LIMIT_MS,
  isState,
  sendsIn,
  stateAfter,
  stateAfterIncident,
} from '../../shared/mail-service'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { DemoHost } from './demo-host'
import type { DemoHosting } from './demo-hostings'
import { DEMO_HOSTINGS } from './demo-hostings'
import { EFFECT_MS, PURGE_MS } from './demo-phases'
import { RECORD_DAYS } from './demo-record'
import { DAY_MS, messagesMade, startOfDay } from './demo-traffic'

/**
 * The host computes everything backwards from the clock. The model lives forwards instead, message by message, with a
 * queue of held mail; both have to agree at every look.
 */

const HOUR_MS = 3_600_000
const BORN_AT = Date.UTC(2026, 2, 4, 16, 10)
/** Longest time that one run lives through, in ms. */
const LONGEST_RUN_MS = 40 * DAY_MS

type Event = { at: number; run: () => void }

/** A hosting that lives forwards. Times in ms since the epoch. */
class LivingSite {
  state: State = 'ok'
  readonly sentAt: number[] = []
  #held: number[] = []
  #coming: Event[] = []
  #made: number[]
  now = Number.NEGATIVE_INFINITY

  constructor({ traffic, bursts, stop }: DemoHosting) {
    const firstDay = startOfDay(BORN_AT) - (RECORD_DAYS - 1) * DAY_MS
    const all = messagesMade({ ...traffic, bursts: bursts(BORN_AT) }, firstDay, BORN_AT + LONGEST_RUN_MS)
    this.#made = all.map(({ madeAt }) => madeAt).sort((one, other) => one - other)
    if (stop !== null) {
      const at = BORN_AT - stop.msAgo
      this.#coming.push({ at, run: () => this.#enter(stateAfterIncident(this.state, stop.incident), at) })
    }
    this.liveUntil(BORN_AT)
  }

  act(action: Action): void {
    const at = this.now + EFFECT_MS
    this.#coming.push({ at, run: () => this.#enter(stateAfter(this.state, action) ?? this.state, at) })
  }

  liveUntil(now: number): void {
    for (let event = this.#next(now); event !== undefined; event = this.#next(now)) {
      this.#sendUntil(event.at - 1)
      event.run()
    }
    this.#sendUntil(now)
    this.now = now
  }

  #next(now: number): Event | undefined {
    this.#coming.sort((one, other) => one.at - other.at)
    return (this.#coming[0]?.at ?? Number.POSITIVE_INFINITY) <= now ? this.#coming.shift() : undefined
  }

  #enter(state: State, at: number): void {
    if (state === this.state) return
    this.state = state
    if (sendsIn(state)) {
      for (const madeAt of this.#held) if (at - madeAt < HOLD_LIMIT_MS) this.sentAt.push(at)
    }
    if (sendsIn(state) || state === 'purging') this.#held = []
    if (state === 'purging') {
      const end = at + PURGE_MS
      this.#coming.push({ at: end, run: () => this.#enter(stateAfterIncident(state, 'purge-done'), end) })
    }
  }

  #sendUntil(now: number): void {
    const count = this.#made.findIndex((madeAt) => madeAt > now)
    const due = this.#made.splice(0, count === -1 ? this.#made.length : count)
    if (sendsIn(this.state)) for (const madeAt of due) this.sentAt.push(madeAt)
    else for (const madeAt of due) this.#held.push(madeAt)
  }
}

type Step =
  | { readonly do: 'act'; readonly action: Action }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'set back'; readonly ms: number }
  | { readonly do: 'die' }

const act = fc.record({ do: fc.constant('act' as const), action: fc.constantFrom(...ACTIONS) })
const pass = fc.record({
  do: fc.constant('pass' as const),
  ms: fc.oneof(
    fc.constantFrom(0, 1, EFFECT_MS - 1, EFFECT_MS, PURGE_MS, HOLD_LIMIT_MS),
    fc.integer({ min: 0, max: 2 * PURGE_MS }),
    fc.integer({ min: 0, max: 30 * HOUR_MS }),
  ),
})
const die = fc.constant({ do: 'die' } as const)
const setBack = fc.record({ do: fc.constant('set back' as const), ms: fc.integer({ min: 1, max: HOUR_MS }) })

function steps(...kinds: fc.Arbitrary<Step>[]): fc.Arbitrary<Step[]> {
  return fc.array(fc.oneof(...kinds), { maxLength: 12 })
}

/** The host in a worker that can die. */
class World {
  readonly store = new MemoryStore()
  readonly clock = new SettableClock(BORN_AT)
  host = new DemoHost(this.store, this.clock)

  /** Looks at a hosting, in this worker and in another one: both see the same. */
  async look(name: string): Promise<MailService> {
    const seen = await this.host.readMailService(name)
    expect(await new DemoHost(this.store, this.clock).readMailService(name)).toEqual(seen)
    expect(seen.sentToday).toBeLessThanOrEqual(seen.sent ?? -1)
    expect(isState(seen.state)).toBe(true)
    return seen
  }

  /** Does a step; gives whether an action was accepted. */
  async take(step: Step, name: string): Promise<boolean> {
    if (step.do === 'act') return (await this.host.act(name, step.action)).kind === 'accepted'
    if (step.do === 'die') this.host = new DemoHost(this.store, this.clock)
    else this.clock.advance(step.do === 'pass' ? step.ms : -step.ms)
    return false
  }
}

const hosting = fc.constantFrom(...DEMO_HOSTINGS)

describe('the demonstration', () => {
  it('shows at every look what a hosting would that lives forwards', async () => {
    const property = fc.asyncProperty(hosting, steps(act, act, pass, die), async (one, sequence) => {
      const world = new World()
      const site = new LivingSite(one)
      await world.look(one.serviceName)
      for (const step of sequence) {
        const accepted = await world.take(step, one.serviceName)
        if (step.do === 'act') expect(accepted).toBe(stateAfter(site.state, step.action) !== null)
        if (step.do === 'act' && accepted) site.act(step.action)
        if (step.do === 'pass') site.liveUntil(world.clock.now())
        const today = site.sentAt.filter((at) => startOfDay(at) === startOfDay(site.now)).length
        expect(await world.look(one.serviceName)).toMatchObject({
          state: site.state,
          sent: one.older.sent + site.sentAt.length,
          sentToday: today,
        })
      }
    })
    await fc.assert(property, { numRuns: 80 })
  }, 60_000)

  it('never counts down and always acts, even when the clock is set back', async () => {
    const sequences = steps(act, pass, setBack, setBack, die)
    const property = fc.asyncProperty(hosting, sequences, async ({ serviceName }, sequence) => {
      const world = new World()
      let before = await world.look(serviceName)
      for (const step of sequence) {
        const accepted = await world.take(step, serviceName)
        const seen = await world.look(serviceName)
        expect(seen.sent).toBeGreaterThanOrEqual(before.sent ?? 0)
        expect(seen.bounce).toBeGreaterThanOrEqual(before.bounce ?? 0)
        before = seen
        if (!accepted || step.do !== 'act') continue
        // However the clock is set back in between, the effect is there 4 s later; another one may have been under way.
        await world.take({ do: 'set back', ms: HOUR_MS }, serviceName)
        await world.look(serviceName)
        await world.take({ do: 'pass', ms: EFFECT_MS }, serviceName)
        before = await world.look(serviceName)
        expect(effectShown(step.action, before.state)).not.toBe('not-yet')
      }
    })
    await fc.assert(property, { numRuns: 60 })
  }, 60_000)
})
