import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { abuseFacts } from '../../shared/abuse-state'
import { bouncesOf } from '../../shared/bounces'
import { BounceEntrySchema, MailServiceSchema } from '../../shared/endpoints'
import { HALF_HOUR_MS, halfHourOf } from '../../shared/half-hours'
import { dailySeries } from '../../shared/history'
import type { Action } from '../../shared/mail-service'
import { actionsIn, effectShown, HOLD_LIMIT_MS, stateAfter } from '../../shared/mail-service'
import { isServiceName } from '../../shared/service-name'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettableClock } from '../../test/fakes/settable-clock'
import { DEMO_METRICS, DemoHost } from './demo-host'
import { EFFECT_MS, PURGE_MS } from './demo-phases'
import { DAY_MS } from './demo-traffic'

const SHOP = 'shop.demo.example'
const BLOG = 'blog.demo.example'
const FORUM = 'forum.demo.example'
const NAMES = [SHOP, BLOG, FORUM]
const HOUR_MS = 3_600_000

let store: MemoryStore
let clock: SettableClock
let host: DemoHost

beforeEach(() => {
  store = new MemoryStore()
  clock = new SettableClock(Date.UTC(2026, 2, 4, 12, 10))
  host = new DemoHost(store, clock)
})

const read = (name: string) => host.readMailService(name)
const stateOf = async (name: string) => (await read(name)).state
const sentOf = async (name: string) => (await read(name)).sent ?? Number.NaN
const volumesOf = async (name: string) => dailySeries(await host.readVolumes(name), clock.now())

/** Asks for an action and waits for its effect. */
async function act(name: string, action: Action): Promise<void> {
  expect(await host.act(name, action)).toMatchObject({ kind: 'accepted' })
  clock.advance(EFFECT_MS)
}

describe('the three hostings', () => {
  it('are listed by names that can be some', async () => {
    expect(await host.listServices()).toEqual(NAMES)
    expect(NAMES.filter((name) => !isServiceName(name))).toEqual([])
  })

  it.each([
    [SHOP, 'ok', null],
    [BLOG, 'bounce', null],
    [FORUM, 'spam', [{ name: 'measure', value: 'mail-stopped' }]],
  ])('%s begins in state %s', async (name, state, facts) => {
    const service = await read(name)
    expect(service.state).toBe(state)
    expect(v.parse(MailServiceSchema, service)).toEqual(service)
    expect(abuseFacts(await host.readAbuseState(name))).toEqual(facts)
  })

  it.each([
    ['readMailService', () => host.readMailService('other.example')],
    ['readVolumes', () => host.readVolumes('')],
    ['readBounces', () => host.readBounces('constructor', 20)],
    ['readAbuseState', () => host.readAbuseState('__proto__')],
    ['readMetricsToken', () => host.readMetricsToken('other.example')],
    ['readHalfHours', () => host.readHalfHours('other.example')],
    ['act', () => host.act('other.example', 'BLOCK')],
    ['changeRecipient', () => host.changeRecipient('other.example', 'a@b.example')],
  ])('%s fails for any other', async (_method, ask) => {
    await expect(ask()).rejects.toMatchObject({ failure: { kind: 'service-unknown' } })
    expect(store.entries.size).toBe(0)
  })
})

describe('the record', () => {
  it.each(NAMES)('of %s covers 60 days, and the counters agree with it', async (name) => {
    const days = await volumesOf(name)
    const { sent, sentToday } = await read(name)
    expect(days).toHaveLength(60)
    expect(days.at(-1)).toEqual({ day: '2026-03-04', volume: sentToday })
    expect(sent).toBeGreaterThan(days.reduce((sum, { volume }) => sum + volume, 0))
    clock.advance(5 * DAY_MS)
    const grown = (await volumesOf(name)).slice(-6, -1).reduce((sum, { volume }) => sum + volume, 0)
    const inThem = days.slice(-1)[0]?.volume ?? 0
    expect((await sentOf(name)) - (sent ?? 0)).toBe(grown - inThem + ((await read(name)).sentToday ?? 0))
  })

  it.each(NAMES)('of %s in half hours adds up to its days', async (name) => {
    const halfHours = await host.readHalfHours(name)
    expect(halfHours).toHaveLength(30 * 48)
    expect(halfHours.at(-1)?.at).toBe(halfHourOf(clock.now()) - HALF_HOUR_MS)
    const added = dailySeries(
      halfHours.map(({ at, volume }) => ({ date: new Date(at).toISOString(), volume })),
      clock.now(),
    )
    // The oldest day is not whole, and the newest lacks the half hour under way.
    expect(added.slice(1, -1)).toEqual((await volumesOf(name)).slice(-added.length + 1, -1))
  })

  it('of the shop has quiet Sundays, and a spike nine days ago', async () => {
    const days = await volumesOf(SHOP)
    const usual = days.slice(0, -1).filter((_, index) => index !== 50)
    const isSunday = ({ day }: { day: string }) => new Date(day).getUTCDay() === 0
    const mean = (of: typeof usual) => of.reduce((sum, { volume }) => sum + volume, 0) / of.length
    expect(mean(usual.filter(isSunday))).toBeLessThan(0.8 * mean(usual.filter((volume) => !isSunday(volume))))
    expect(days[50]).toMatchObject({ day: '2026-02-23' })
    expect(days[50]?.volume).toBeGreaterThan(3 * mean(usual))
    expect(new Set(days.map(({ volume }) => volume)).size).toBeGreaterThan(20)
  })

  it.each([...Array(24).keys()])('is plausible when it begins at %d:59', async (hour) => {
    clock.ms = Date.UTC(2026, 6, 1, hour, 59)
    expect(await Promise.all(NAMES.map(stateOf))).toEqual(['ok', 'bounce', 'spam'])
    const highest = Math.max(...(await volumesOf(SHOP)).map(({ volume }) => volume))
    expect((await volumesOf(SHOP)).at(-10)?.volume).toBe(highest)
    expect(highest).toBeLessThan((await read(SHOP)).maxPerDay)
    expect(await host.readBounces(BLOG, 100)).toHaveLength(100)
  })

  it('is the same for everybody', async () => {
    const other = new DemoHost(new MemoryStore(), clock)
    expect(await other.readMailService(FORUM)).toEqual(await read(FORUM))
    expect(await other.readBounces(FORUM, 100)).toEqual(await host.readBounces(FORUM, 100))
  })

  it('names a place for half hours that does not exist', async () => {
    expect(await host.readMetricsToken(SHOP)).toEqual(DEMO_METRICS)
    expect(new URL(DEMO_METRICS.endpoint).hostname).toMatch(/\.invalid$/)
  })
})

describe('sentToday', () => {
  it('grows through the day and begins anew with the next', async () => {
    clock.ms = Date.UTC(2026, 2, 4)
    const seen: number[] = []
    for (let hour = 0; hour < 24; hour += 1) {
      seen.push((await read(SHOP)).sentToday ?? -1)
      clock.advance(HOUR_MS)
    }
    expect(seen).toEqual([...seen].sort((one, other) => one - other))
    expect(seen.at(-1)).toBeGreaterThan(80)
    expect((await read(SHOP)).sentToday).toBeLessThan(3)
  })

  it('stands still while mail is stopped', async () => {
    await act(SHOP, 'BLOCK')
    const before = await read(SHOP)
    clock.advance(5 * HOUR_MS)
    expect(await read(SHOP)).toEqual(before)
    expect((await host.readHalfHours(SHOP)).slice(-9).map(({ volume }) => volume)).toEqual(Array(9).fill(0))
  })
})

describe('bounces', () => {
  it.each([
    [0, 0],
    [1, 1],
    [20, 20],
    [100, 100],
    [500, 100],
    [-3, 0],
    [2.9, 2],
  ])('gives for a limit of %d the newest %d', async (limit, count) => {
    const entries = await host.readBounces(BLOG, limit)
    expect(entries).toEqual((await host.readBounces(BLOG, 100)).slice(0, count))
  })

  it.each(NAMES)('of %s are well-formed, newest first, and not of the future', async (name) => {
    const entries = await host.readBounces(name, 100)
    expect(v.parse(v.array(BounceEntrySchema), entries)).toEqual(entries)
    const bounces = bouncesOf(entries, 100)
    expect(bounces.map(({ to }) => to)).toEqual(entries.map(({ to }) => to))
    for (const { at, to } of bounces) {
      expect(at).toBeLessThanOrEqual(clock.now())
      expect(to).toMatch(/^[a-z.\d]+@[a-z]+\.example$/)
    }
    const kinds = new Set(entries.map(({ message }) => message?.slice(0, 3)))
    expect(kinds.size).toBeGreaterThan(1)
  })

  it('are counted as they come in', async () => {
    const before = await read(SHOP)
    const newest = (await host.readBounces(SHOP, 1))[0]?.date ?? ''
    clock.advance(3 * DAY_MS)
    const added = (await host.readBounces(SHOP, 100)).filter(({ date }) => (date ?? '') > newest)
    expect(added.length).toBeGreaterThan(0)
    expect((await read(SHOP)).bounce).toBe((before.bounce ?? 0) + added.length)
  })

  it('take a while to come back', async () => {
    const before = await read(BLOG)
    await act(BLOG, 'UNBLOCK')
    const { bounce, sent } = await read(BLOG)
    expect(sent).toBeGreaterThan(before.sent ?? 0)
    expect(bounce).toBe(before.bounce)
    clock.advance(90_000)
    expect((await read(BLOG)).bounce).toBeGreaterThan(before.bounce ?? 0)
  })

  it('stay after a purge', async () => {
    const before = await host.readBounces(BLOG, 100)
    await act(BLOG, 'PURGE')
    expect(await host.readBounces(BLOG, 100)).toEqual(before)
  })
})

describe('act', () => {
  const cases = NAMES.flatMap((name) =>
    (['BLOCK', 'UNBLOCK', 'PURGE'] as const).map((a) => [name, a] as const),
  )

  it.each(cases)('on %s answers %s by what the state allows', async (name, action) => {
    const state = await stateOf(name)
    const outcome = await host.act(name, action)
    expect(outcome.kind).toBe(actionsIn(state).includes(action) ? 'accepted' : 'refused')
    if (outcome.kind === 'refused') {
      const hostSays = `${action} is not available in state ${state}`
      expect(outcome).toEqual({
        kind: 'refused',
        failure: { kind: 'action-refused', hostSays },
        queryId: 'DEMO.1',
      })
    }
    clock.advance(EFFECT_MS - 1)
    expect(await stateOf(name)).toBe(state)
    clock.advance(1)
    const after = await stateOf(name)
    expect(after).toBe(stateAfter(state, action) ?? state)
    if (outcome.kind === 'accepted') expect(effectShown(action, after)).not.toBe('not-yet')
  })

  it('numbers the requests', async () => {
    const outcomes = [
      await host.act(SHOP, 'BLOCK'),
      await host.act(SHOP, 'PURGE'),
      await new DemoHost(store, clock).act(BLOG, 'UNBLOCK'),
      await host.changeRecipient(BLOG, 'a@b.example'),
    ]
    expect(outcomes.map((one) => 'queryId' in one && one.queryId)).toEqual([
      'DEMO.1',
      'DEMO.2',
      'DEMO.3',
      'DEMO.4',
    ])
  })

  it('takes two that come at once, one after the other', async () => {
    const outcomes = await Promise.all([host.act(SHOP, 'BLOCK'), host.act(BLOG, 'UNBLOCK'), read(SHOP)])
    expect(outcomes.slice(0, 2)).toEqual([
      { kind: 'accepted', queryId: 'DEMO.1' },
      { kind: 'accepted', queryId: 'DEMO.2' },
    ])
    clock.advance(EFFECT_MS)
    expect(await Promise.all([SHOP, BLOG].map(stateOf))).toEqual(['ko', 'force'])
  })

  it('purges for 45 s, in which it refuses everything, and then sends', async () => {
    await act(FORUM, 'PURGE')
    expect(await stateOf(FORUM)).toBe('purging')
    expect((await host.act(FORUM, 'UNBLOCK')).kind).toBe('refused')
    clock.advance(PURGE_MS - 1)
    expect(await stateOf(FORUM)).toBe('purging')
    clock.advance(1)
    expect(await stateOf(FORUM)).toBe('ok')
  })

  it('sends nothing on a full disk, and says so', async () => {
    await read(SHOP)
    store.full = true
    expect(await host.act(SHOP, 'BLOCK')).toEqual({ kind: 'not-sent', failure: { kind: 'storage-failed' } })
    clock.advance(HOUR_MS)
    expect(await stateOf(SHOP)).toBe('ok')
  })
})

describe('held mail', () => {
  /** What an untouched shop sends meanwhile: that much a stopped one holds. */
  const untouched = () => new DemoHost(new MemoryStore(), clock).readMailService(SHOP)

  it.each([
    ['goes out on unblocking', 30 * HOUR_MS, 'UNBLOCK', 30 * HOUR_MS],
    ['expires after 72 hours', 100 * HOUR_MS, 'UNBLOCK', HOLD_LIMIT_MS],
    ['is lost on purging', 30 * HOUR_MS, 'PURGE', 0],
  ] as const)('%s', async (_what, heldFor, action, goesOut) => {
    const twin = new DemoHost(new MemoryStore(), clock)
    const twinSent = async () => (await twin.readMailService(SHOP)).sent ?? Number.NaN
    await twinSent()
    await act(SHOP, 'BLOCK')
    const before = await sentOf(SHOP)
    clock.advance(heldFor - goesOut)
    const twinBefore = await twinSent()
    clock.advance(goesOut - EFFECT_MS)
    expect(await sentOf(SHOP)).toBe(before)
    await act(SHOP, action)
    const held = goesOut === 0 ? 0 : (await twinSent()) - twinBefore
    expect(await sentOf(SHOP)).toBe(before + held)
    expect(held > 0).toBe(goesOut > 0)
  })

  it('counts on the day on which it goes out', async () => {
    await untouched()
    await act(SHOP, 'BLOCK')
    clock.advance(DAY_MS)
    const before = await sentOf(SHOP)
    await act(SHOP, 'UNBLOCK')
    const { sent, sentToday } = await read(SHOP)
    expect(sentToday).toBe((sent ?? 0) - before)
    expect((await volumesOf(SHOP)).at(-1)?.volume).toBe(sentToday)
  })
})

describe('changeRecipient', () => {
  it('changes that of one hosting, and it stays', async () => {
    expect(await host.changeRecipient(SHOP, ' new@Shop.Example ')).toMatchObject({ kind: 'accepted' })
    host = new DemoHost(store, clock)
    expect((await read(SHOP)).email).toBe('new@shop.example')
    expect((await read(BLOG)).email).toBe('editor@demo.example')
    expect(await stateOf(SHOP)).toBe('ok')
  })

  it.each(['', 'nobody', 'a@b', 'a b@c.example'])('refuses %j', async (email) => {
    expect(await host.changeRecipient(SHOP, email)).toMatchObject({
      kind: 'refused',
      failure: { kind: 'action-refused' },
    })
    expect((await read(SHOP)).email).toBe('owner@demo.example')
  })
})

describe('forget', () => {
  it('leaves nothing, and the next look begins anew', async () => {
    const before = await read(SHOP)
    await act(SHOP, 'BLOCK')
    await host.changeRecipient(SHOP, 'new@shop.example')
    await host.forget()
    expect(store.entries.size).toBe(0)
    clock.advance(-EFFECT_MS)
    expect(await read(SHOP)).toEqual(before)
  })
})
