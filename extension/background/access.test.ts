import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { keysInput } from '../../test/fakes/account-of'
import { FakeMailHost } from '../../test/fakes/fake-mail-host'
import { FakePlatform } from '../../test/fakes/fake-platform'
import { instantCrypto } from '../../test/fakes/instant-crypto'
import { SettableClock } from '../../test/fakes/settable-clock'

const ENDPOINT = 'https://api.example/1.0'
const SITE = 'https://site.example'
const NAME = 'shop.example'

async function connected() {
  const clock = new SettableClock()
  const host = new FakeMailHost({ endpoint: ENDPOINT, serviceNames: [NAME], clock })
  const browser = new FakePlatform(clock, host)
  const { account } = await browser.worker.accounts.connect(keysInput())
  const service = { accountId: account.id, serviceName: NAME }
  await browser.ask('options', 'site.watch', { address: SITE, service })
  await browser.worker.watcher.read(service)
  await browser.ask('options', 'demo.add', {})
  await browser.untilQuiet()
  const wanted = async () => {
    const reply = await browser.ask('options', 'access.wanted', {})
    return 'ok' in reply ? reply.ok.wanted.map(({ origin, purpose }) => `${purpose} ${origin}`) : reply
  }
  const failureNow = async () => (await browser.worker.snapshotOf(service)).readFailure
  return { browser, host, clock, service, wanted, failureNow }
}

// With the real one nothing tells when the worker is done.
beforeAll(() => void vi.stubGlobal('crypto', instantCrypto()))
afterAll(() => void vi.unstubAllGlobals())

describe('access', () => {
  it('is wanted for what the browser does not let us reach, and for nothing of the demonstration', async () => {
    const { browser, wanted } = await connected()
    expect(await wanted()).toEqual([])
    browser.mayReach = () => false
    expect(await wanted()).toEqual([
      ...['api https://api.example', 'panel https://panel.example', `site ${SITE}`],
    ])
  })

  it('that is withdrawn is noticed without a request, and granted again it is read at once', async () => {
    const { browser, host, failureNow } = await connected()
    const before = host.received.length
    browser.mayReach = (address) => !address.startsWith(ENDPOINT)
    await browser.worker.accessChanged()
    expect(await failureNow()).toEqual({ kind: 'permission-missing', origin: 'https://api.example' })
    expect(host.received).toHaveLength(before)
    const told = browser.tells.flatMap((tell) => (tell.tell === 'hosting.changed' ? [tell.snapshot] : []))
    expect(told.at(-1)?.readFailure?.kind).toBe('permission-missing')
    expect(told.at(-1)?.reading?.state).toBe('ok')
    browser.mayReach = () => true
    await browser.ask('options', 'access.changed', {})
    await browser.untilQuiet()
    expect(await failureNow()).toBeNull()
  })

  it('to a site that is withdrawn ends its tickets', async () => {
    const { browser } = await connected()
    const place = { ask: 'place.ask', with: { serviceName: null, fold: 'open' } }
    const reply = (await browser.send('site-admin-script', place, 7, SITE)) as { ok: { ticket: string } }
    const target = { by: 'ticket', ticket: reply.ok.ticket } as const
    const show = () => browser.ask('frame', 'panel.show', { target, fresh: false }, 7)
    expect(await show()).toMatchObject({ ok: { service: { serviceName: NAME } } })
    browser.mayReach = (address) => !address.startsWith(SITE)
    expect(await show()).toEqual({ failure: { kind: 'place-not-watched' } })
    browser.mayReach = () => true
    expect(await show()).toMatchObject({ ok: {} })
    await browser.ask('options', 'site.forget', { origin: SITE })
    expect(await show()).toEqual({ failure: { kind: 'place-not-watched' } })
    expect(browser.droppedAccess).toEqual([SITE])
  })
})
