import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { keysInput } from '../../test/fakes/account-of'
import { FakeMailHost } from '../../test/fakes/fake-mail-host'
import { FakePlatform } from '../../test/fakes/fake-platform'
import { instantCrypto } from '../../test/fakes/instant-crypto'
import { SettableClock } from '../../test/fakes/settable-clock'

const ENDPOINT = 'https://api.example/1.0'
const NAMES = ['a.example', 'b.example', 'c.example', 'd.example']
const MINUTE = 60_000

/** Four hostings: `b` was stopped before, `d` was never read. */
async function connected() {
  const clock = new SettableClock()
  const host = new FakeMailHost({ endpoint: ENDPOINT, serviceNames: NAMES, clock })
  const browser = new FakePlatform(clock, host)
  const { account } = await browser.worker.accounts.connect(keysInput({ panelAddress: '' }))
  const services = NAMES.map((serviceName) => ({ accountId: account.id, serviceName }))
  host.happen('b.example', 'too-many')
  for (const service of services.slice(0, 3)) await browser.worker.watcher.read(service)
  const propose = async () => {
    const reply = await browser.ask('dashboard', 'bulk.propose', { action: 'BLOCK', services })
    if (!('ok' in reply)) throw new Error(reply.failure.kind)
    return reply.ok
  }
  const posts = () =>
    host.received.filter(({ method }) => method === 'POST').map(({ path }) => path.split('/')[3])
  const view = async (bulkId: string) => {
    const reply = await browser.ask('confirm', 'bulk.read', { bulkId })
    if (!('ok' in reply)) throw new Error(reply.failure.kind)
    return reply.ok
  }
  /** Confirms all that the page shows now, or those of these hostings. */
  const commit = async ({ bulkId }: { bulkId: string }, only: readonly string[] = NAMES) => {
    const shown = await view(bulkId).catch(() => null)
    const items = shown?.items.filter(({ service }) => only.includes(service.serviceName)) ?? []
    return browser.ask('confirm', 'bulk.commit', { bulkId, intentIds: items.map(({ intentId }) => intentId) })
  }
  return { clock, host, browser, services, propose, posts, view, commit }
}

// With the real one nothing tells when the worker is done.
beforeAll(() => void vi.stubGlobal('crypto', instantCrypto()))
afterAll(() => void vi.unstubAllGlobals())

describe('an action on many hostings', () => {
  it('asks for nothing before it is confirmed, and says what will happen to each', async () => {
    const { browser, propose, posts, view } = await connected()
    const { bulkId } = await propose()
    expect(browser.confirmPages).toEqual([`bulk/${bulkId}`])
    const { items, committedAt, isOver } = await view(bulkId)
    expect({ committedAt, isOver }).toEqual({ committedAt: null, isOver: false })
    expect(items.map(({ service, reading }) => [service.serviceName, reading?.state ?? null])).toEqual([
      ...[
        ['a.example', 'ok'],
        ['b.example', 'ko'],
        ['c.example', 'ok'],
        ['d.example', null],
      ],
    ])
    expect(posts()).toEqual([])
  })

  it('sends one request for each hosting in whose state it can be asked for, whoever confirms how often', async () => {
    const { browser, propose, posts, view, commit } = await connected()
    const bulk = await propose()
    await Promise.all(Array.from({ length: 5 }, () => commit(bulk)))
    await browser.untilQuiet()
    expect(posts()).toEqual(['a.example', 'c.example'])
    await commit(bulk)
    await browser.untilQuiet()
    expect(posts()).toHaveLength(2)
    const { items, isOver } = await view(bulk.bulkId)
    expect(isOver).toBe(true)
    expect(items.map(({ isChosen, operation }) => [isChosen, operation?.status ?? null])).toEqual([
      ...[
        [true, 'seen'],
        [false, null],
        [true, 'seen'],
        [false, null],
      ],
    ])
    expect(items[0]?.operation).toMatchObject({ id: items[0]?.intentId, surface: 'dashboard' })
  })

  it('asks for nothing that the page did not show as affected', async () => {
    const { browser, propose, posts, commit } = await connected()
    await commit(await propose(), ['c.example', 'd.example'])
    await browser.untilQuiet()
    expect(posts()).toEqual(['c.example'])
  })

  it.each(['popup', 'dashboard', 'options', 'frame', 'welcome', 'stranger'] as const)(
    'is not committed from %s',
    async (kind) => {
      const { browser, propose, posts } = await connected()
      const reply = await browser.ask(kind, 'bulk.commit', { ...(await propose()), intentIds: [] })
      expect(reply).toEqual({ failure: { kind: 'not-allowed' } })
      expect(posts()).toEqual([])
    },
  )

  it('is over when it was stopped before, or waited for ten minutes', async () => {
    const { browser, propose, posts, clock, commit } = await connected()
    const stopped = await propose()
    await browser.ask('confirm', 'bulk.stop', stopped)
    const old = await propose()
    clock.advance(10 * MINUTE + 1)
    for (const bulk of [stopped, old]) {
      const reply = await commit(bulk)
      expect(reply).toEqual({ failure: { kind: 'intent-ended' } })
    }
    expect(posts()).toEqual([])
  })

  it('goes on where a dead worker left it, and sends nothing twice', async () => {
    for (let steps = 0; steps < 60; steps += 3) {
      const { browser, propose, posts, clock, commit } = await connected()
      const bulk = await propose()
      browser.dieAfter(steps)
      void commit(bulk)
      await browser.untilQuiet()
      browser.restart()
      await browser.worker.wake()
      await browser.untilQuiet()
      clock.advance(MINUTE)
      await browser.worker.wake()
      await browser.untilQuiet()
      const sent = posts()
      expect(new Set(sent).size, `after ${steps} steps`).toBe(sent.length)
      const { journal, bulks } = browser.worker
      const view = await bulks.view(bulk.bulkId)
      // Confirmed: each has its operation, or says why it has none.
      if (view.committedAt === null) continue
      for (const { isChosen, intentId, failure } of view.items) {
        const isJournalled = (await journal.readAll()).some(({ id }) => id === intentId)
        expect(isChosen, `after ${steps} steps`).toBe(isJournalled || failure !== null)
      }
    }
  })

  it('sends no more when it is stopped, or took half an hour', async () => {
    for (const end of ['stop', 'time'] as const) {
      const { browser, propose, posts, clock, host, view, commit } = await connected()
      const bulk = await propose()
      host.nextActions.push('limits')
      await commit(bulk)
      await browser.untilQuiet()
      expect(posts()).toEqual(['a.example'])
      expect((await view(bulk.bulkId)).isOver).toBe(false)
      if (end === 'stop') await browser.ask('confirm', 'bulk.stop', bulk)
      else clock.advance(31 * MINUTE)
      await browser.worker.wake()
      await browser.untilQuiet()
      expect(posts()).toEqual(['a.example'])
      expect((await view(bulk.bulkId)).isOver).toBe(true)
    }
  })

  it('waits when the host asks for time, and goes on at the next wake', async () => {
    const { browser, propose, posts, host, view, clock, commit } = await connected()
    const bulk = await propose()
    host.nextActions.push('limits')
    await commit(bulk)
    await browser.untilQuiet()
    clock.advance(MINUTE)
    await browser.worker.wake()
    await browser.untilQuiet()
    expect(posts()).toEqual(['a.example', 'c.example'])
    const { items } = await view(bulk.bulkId)
    expect(items[0]).toMatchObject({ failure: { kind: 'rate-limited' }, operation: { status: 'refused' } })
    expect(items[2]).toMatchObject({ failure: null, operation: { status: 'seen' } })
  })

  it('says what has become of a hosting that changed, or is gone, in the meantime', async () => {
    const { browser, propose, host, posts, view, services, commit } = await connected()
    const bulk = await propose()
    host.nextActions.push('limits')
    await commit(bulk)
    await browser.untilQuiet()
    host.happen('c.example', 'spam-found')
    await browser.worker.watcher.read(services[2] ?? { accountId: '', serviceName: '' })
    await browser.worker.wake()
    await browser.untilQuiet()
    expect(posts()).toEqual(['a.example'])
    const { items } = await view(bulk.bulkId)
    expect(items[2]).toMatchObject({ failure: { kind: 'action-unavailable', state: 'spam' } })
  })

  it('is asked for hostings of ours only, and never to purge', async () => {
    const { browser, services } = await connected()
    const foreign = { accountId: services[0]?.accountId ?? '', serviceName: 'other.example' }
    const reply = await browser.ask('dashboard', 'bulk.propose', { action: 'BLOCK', services: [foreign] })
    expect(reply).toEqual({ failure: { kind: 'service-unknown', serviceName: 'other.example' } })
    const purge = { ask: 'bulk.propose', with: { action: 'PURGE', services } }
    expect(await browser.send('dashboard', purge)).toEqual({ failure: { kind: 'message-malformed' } })
    expect(browser.confirmPages).toEqual([])
  })
})
