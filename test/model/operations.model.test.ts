import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HostingRecords } from '../../extension/background/hosting-records'
import type { Intent } from '../../extension/background/intents'
import type { Operation } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import type { Action, Incident } from '../../shared/mail-service'
import { ACTIONS, sendsIn } from '../../shared/mail-service'
import type { ServiceRef } from '../../shared/service-name'
import { keysInput } from '../fakes/account-of'
import type { Treatment } from '../fakes/fake-mail-host'
import { FakeMailHost, TREATMENTS } from '../fakes/fake-mail-host'
import { FakePlatform } from '../fakes/fake-platform'
import { instantCrypto } from '../fakes/instant-crypto'
import { SettableClock } from '../fakes/settable-clock'

const ENDPOINT = 'https://api.example/1.0'
const SERVICE_NAMES = ['shop.example', 'blog.example']
const MINUTE_MS = 60_000

/** What a test drives: a browser, a host, and what was confirmed so far. */
type World = {
  readonly clock: SettableClock
  readonly host: FakeMailHost
  readonly browser: FakePlatform
  readonly accountId: string
  /** Intents as they were when somebody confirmed them. */
  readonly confirmed: Intent[]
  /** Requests that the host received, by the intent that was journalled as sent just then; '' where there was none. */
  readonly postsOf: Map<string, number>
}

/** Nothing has to be modelled beside the world itself: the invariants hold for every sequence. */
type Model = Record<string, never>
type Command = fc.AsyncCommand<Model, World>

async function journalOf({ browser }: World): Promise<Operation[]> {
  return ((await browser.local.read('journal')) ?? []) as Operation[]
}

/** The host's door, with a count. It throws nothing: the worker would take that for the host's failure. */
function countPosts(world: World): FakeMailHost['fetch'] {
  return async (input, init) => {
    if (init?.method === 'POST') {
      const isSent = ({ status, serviceName }: Operation) =>
        status === 'sent' && String(input).includes(serviceName)
      const id = (await journalOf(world)).find(isSent)?.id ?? ''
      world.postsOf.set(id, (world.postsOf.get(id) ?? 0) + 1)
    }
    return world.host.fetch(input, init)
  }
}

async function newWorld(): Promise<World> {
  const clock = new SettableClock()
  const host = new FakeMailHost({ endpoint: ENDPOINT, serviceNames: SERVICE_NAMES, clock })
  const door = { fetch: host.fetch }
  const browser = new FakePlatform(clock, { fetch: (...request) => door.fetch(...request) })
  const input = keysInput({ endpoint: ENDPOINT, panelAddress: '' })
  const reply = await browser.ask('options', 'account.connect', input)
  if (!('ok' in reply)) throw new Error(`not connected: ${reply.failure.kind}`)
  await browser.untilQuiet()
  const world = { clock, host, browser, accountId: reply.ok.account.id, confirmed: [], postsOf: new Map() }
  door.fetch = countPosts(world)
  return world
}

/** Holds at every moment, whatever has happened. */
async function checkInvariants(world: World): Promise<void> {
  for (const [id, posts] of world.postsOf) expect(posts, `requests for ${id}`).toBe(1)
  expect(world.postsOf.has(''), 'a request left that no operation was journalled for').toBe(false)
  const journal = await journalOf(world)
  expect(new Set(journal.map(({ id }) => id)).size).toBe(journal.length)
  for (const name of SERVICE_NAMES) {
    const open = journal.filter((operation) => operation.serviceName === name && isOpen(operation))
    expect(open.length, `operations on their way for ${name}`).toBeLessThan(2)
  }
  for (const operation of journal.filter(({ status }) => status === 'seen')) expectShown(world, operation)
}

/** What is seen was shown by the host, after the request was sent. */
function expectShown({ host }: World, operation: Operation): void {
  const { action, serviceName, stateAfter, sentAt, settledAt } = operation
  expect(sendsIn(stateAfter ?? ''), `${action} was seen in ${stateAfter}`).toBe(action !== 'BLOCK')
  const proof = host.shown.filter(
    ({ at, ...shown }) =>
      shown.serviceName === serviceName &&
      shown.state === stateAfter &&
      at >= (sentAt ?? Number.POSITIVE_INFINITY) &&
      at <= (settledAt ?? 0),
  )
  expect(proof.length, `readings that show ${stateAfter} of ${serviceName}`).toBeGreaterThan(0)
}

/** Starts the worker's round twice, as a start by the alarm does. */
async function wake({ browser }: World): Promise<void> {
  void browser.worker.wake()
  void browser.worker.wake()
  await browser.untilQuiet()
}

/** Time passes, and what the host keeps waiting for it goes on. */
async function pass(world: World, ms: number): Promise<void> {
  world.clock.advance(ms)
  world.host.catchUp()
  await world.browser.untilQuiet()
}

function command(name: string, run: (world: World) => Promise<void>): Command {
  return {
    check: () => true,
    run: async (_model, world) => {
      await run(world)
      await checkInvariants(world)
    },
    toString: () => name,
  }
}

type Confirmation = {
  readonly serviceName: string
  readonly action: Action
  readonly treatment: Treatment
  /** Steps that the worker makes before it dies. */
  readonly dieAfter: number
  readonly clicks: number
  /** Whether the alarm rings in the same moment. */
  readonly alarm: boolean
}

/** A person proposes and confirms, after a fresh look; the worker may die at any step of it. */
function confirmCommand(confirmation: Confirmation): Command {
  return command(`confirm ${fc.stringify(confirmation)}`, async (world) => {
    const { browser, host } = world
    const { serviceName, action, treatment, dieAfter, clicks, alarm } = confirmation
    const service: ServiceRef = { accountId: world.accountId, serviceName }
    const target = { by: 'service', service } as const
    void browser.ask('popup', 'panel.show', { target, fresh: true })
    await browser.untilQuiet()
    void browser.ask('popup', 'action.propose', { target, action })
    await browser.untilQuiet()
    const intent = (await browser.session.readAll())[`intent:${browser.confirmPages.at(-1)}`] as
      | Intent
      | undefined
    if (intent === undefined || browser.dead) return
    world.confirmed.push(intent)
    host.nextActions.splice(0, host.nextActions.length, treatment)
    browser.dieAfter(dieAfter)
    for (let click = 0; click < clicks; click += 1) {
      void browser.ask('confirm', 'intent.commit', { intentId: intent.id })
    }
    if (alarm) void browser.worker.wake()
    await browser.untilQuiet()
  })
}

/** The same intent is confirmed again, through the page and past it: nothing is sent for it. */
function confirmAgainCommand(index: number): Command {
  return command(`confirm number ${index} again`, async (world) => {
    const intent = world.confirmed[index % Math.max(world.confirmed.length, 1)]
    if (intent === undefined) return
    const known = (await journalOf(world)).some(({ id }) => id === intent.id)
    const before = world.postsOf.get(intent.id) ?? 0
    void world.browser.ask('confirm', 'intent.commit', { intentId: intent.id })
    await world.browser.untilQuiet()
    if (!known) return
    const { reading } = await new HostingRecords(world.browser.local).read(intent)
    world.browser.worker.operations.commit(intent, reading).catch(() => undefined)
    await world.browser.untilQuiet()
    expect(world.postsOf.get(intent.id) ?? 0).toBe(before)
  })
}

function lookCommand(serviceName: string, treatment: Treatment): Command {
  return command(`look at ${serviceName}, host ${treatment}`, async (world) => {
    world.host.nextReads.splice(0, world.host.nextReads.length, treatment)
    const service = { accountId: world.accountId, serviceName }
    void world.browser.ask('options', 'panel.show', { target: { by: 'service', service }, fresh: true })
    await world.browser.untilQuiet()
    world.host.nextReads.length = 0
  })
}

const service = fc.constantFrom(...SERVICE_NAMES)
const treatment = fc.constantFrom(...TREATMENTS)
const incident = fc.constantFrom<Incident>('too-many', 'too-many-returned', 'spam-found', 'purge-done')

const commands = [
  fc
    .record({
      serviceName: service,
      action: fc.constantFrom(...ACTIONS),
      treatment,
      dieAfter: fc.oneof(fc.constant(9999), fc.integer({ min: 0, max: 60 })),
      clicks: fc.integer({ min: 1, max: 3 }),
      alarm: fc.boolean(),
    })
    .map(confirmCommand),
  fc.nat({ max: 9 }).map(confirmAgainCommand),
  fc.tuple(service, treatment).map((parts) => lookCommand(...parts)),
  fc
    .integer({ min: 1, max: 30 * MINUTE_MS })
    .map((ms) => command(`${ms} ms pass`, (world) => pass(world, ms))),
  fc.constant(command('the alarm wakes the worker', wake)),
  fc.integer({ min: 0, max: 60 }).map((dieAfter) =>
    command(`the worker wakes and dies after ${dieAfter}`, async (world) => {
      world.browser.dieAfter(dieAfter)
      await wake(world)
    }),
  ),
  fc.constant(
    command('the worker starts anew', async (world) => {
      world.browser.restart()
      await wake(world)
    }),
  ),
  fc.tuple(service, incident).map(([name, what]) =>
    command(`${what} on ${name}`, async ({ host }) => {
      host.happen(name, what)
    }),
  ),
  fc.integer({ min: 0, max: 10 * MINUTE_MS }).map((ms) =>
    command(`effects take ${ms} ms`, async ({ host }) => {
      host.effectAfterMs = ms
    }),
  ),
]

/** From here on all goes well: the worker lives, the host answers, time passes and alarms come. */
async function calmDown(world: World): Promise<void> {
  world.host.nextActions.length = 0
  world.browser.restart()
  await wake(world)
  // The longest wait is that for a purge: an hour from the first reading that shows it.
  for (let twentieth = 0; twentieth < 6; twentieth += 1) {
    await pass(world, 20 * MINUTE_MS)
    await wake(world)
  }
}

describe('operations', () => {
  beforeEach(() => {
    vi.stubGlobal('crypto', instantCrypto())
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('never send twice, never claim what the host does not show, and always end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 20 }), async (sequence) => {
        const world = await newWorld()
        await fc.asyncModelRun(() => ({ model: {}, real: world }), sequence)
        await calmDown(world)
        await checkInvariants(world)
        expect((await journalOf(world)).filter(isOpen)).toEqual([])
      }),
      { numRuns: 400 },
    )
  }, 30_000)
})
