import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Action, State } from '../../shared/mail-service'
import { sendsIn, stateAfter } from '../../shared/mail-service'
import type { RunningHost } from './host'
import { countByStatus } from './message-list'
import { startSharedHost } from './start-test-host'

/**
 * Any order of sending, actions and passing time, held against a model that knows only the rules: no message is
 * ever lost or counted twice. Each run takes a service of its own.
 */

const RUNS = 25
const HOUR_MS = 3_600_000
const HOLD_HOURS = 72

type Model = { state: State; heldHours: number[]; delivered: number; purged: number; expired: number }
type Real = { host: RunningHost; service: string }
type Command = fc.AsyncCommand<Model, Real>

let host: RunningHost

beforeAll(async () => {
  host = await startSharedHost({ services: RUNS + 1 })
})

afterAll(() => host?.stop())

function expectSame(model: Model, { host: { mail }, service }: Real): void {
  const { queued, held, delivered, purged, expired } = countByStatus(mail.database, service)
  const { heldHours, ...rest } = model
  expect({ state: mail.services.get(service).state, held, delivered, purged, expired, queued }).toEqual({
    ...rest,
    held: heldHours.length,
    queued: 0,
  })
}

class Send implements Command {
  check = () => true
  toString = () => 'send'

  async run(model: Model, real: Real): Promise<void> {
    const raw = Buffer.from('Subject: Hello\n\nText\n')
    const message = { raw, sender: null, recipients: ['customer@receiver.example'], readHeaders: false }
    await real.host.mail.submission.accept(real.service, message)
    await real.host.clock.advance(0)
    if (sendsIn(model.state)) model.delivered += 1
    else model.heldHours.push(0)
    expectSame(model, real)
  }
}

class Act implements Command {
  readonly action: Action

  constructor(action: Action) {
    this.action = action
  }

  check = () => true
  toString = () => this.action

  async run(model: Model, real: Real): Promise<void> {
    const next = stateAfter(model.state, this.action)
    const outcome = real.host.mail.states.request(real.service, this.action)
    expect(outcome === 'accepted').toBe(next !== null)
    await real.host.clock.advance(real.host.mail.settings.effectDelayMs)
    await real.host.clock.advance(0)
    if (next !== null) enter(model, next)
    expectSame(model, real)
  }
}

class Pass implements Command {
  readonly hours: number

  constructor(hours: number) {
    this.hours = hours
  }

  check = () => true
  toString = () => `pass ${this.hours} h`

  async run(model: Model, real: Real): Promise<void> {
    await real.host.clock.advance(this.hours * HOUR_MS)
    if (model.state === 'purging') enter(model, 'ok')
    const older = model.heldHours.map((hours) => hours + this.hours)
    model.heldHours = older.filter((hours) => hours < HOLD_HOURS)
    model.expired += older.length - model.heldHours.length
    expectSame(model, real)
  }
}

function enter(model: Model, state: State): void {
  if (state === 'purging') model.purged += model.heldHours.length
  if (sendsIn(state)) model.delivered += model.heldHours.length
  if (state === 'purging' || sendsIn(state)) model.heldHours = []
  model.state = state
}

it('keeps to the rules in any order of events', { timeout: 60_000 }, async () => {
  const commands = fc.commands(
    [
      fc.constant(new Send()),
      fc.constantFrom(new Act('BLOCK'), new Act('UNBLOCK'), new Act('PURGE')),
      fc.constantFrom(1, 24, HOLD_HOURS).map((hours) => new Pass(hours)),
    ],
    { maxCommands: 20 },
  )
  const services = host.mail.services.names().slice(1)
  await fc.assert(
    fc.asyncProperty(commands, async (run) => {
      const service = services.shift()
      if (service === undefined) throw new Error('Shrinking needs no more services than there are.')
      const model: Model = { state: 'ok', heldHours: [], delivered: 0, purged: 0, expired: 0 }
      await fc.asyncModelRun(() => ({ model, real: { host, service } }), run)
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
})
