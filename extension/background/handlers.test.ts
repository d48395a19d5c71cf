import { describe, expect, it } from 'vitest'
import type { SenderKind } from '../../shared/messages'
import { SENDER_KINDS } from '../../shared/messages'
import { settingsFile } from '../../shared/settings-file'
import { keysInput } from '../../test/fakes/account-of'
import { FakeMailHost } from '../../test/fakes/fake-mail-host'
import { FakePlatform } from '../../test/fakes/fake-platform'
import { SettableClock } from '../../test/fakes/settable-clock'

const ENDPOINT = 'https://api.example/1.0'
const NAME = 'shop.example'
const PANEL = 'https://panel.example'
const SITE = 'https://site.example'
const TAB = 7

/** A browser with one account, one hosting and one watched site. */
async function connected() {
  const clock = new SettableClock()
  const host = new FakeMailHost({ endpoint: ENDPOINT, serviceNames: [NAME], clock })
  const browser = new FakePlatform(clock, host)
  const input = keysInput({ endpoint: ENDPOINT, panelAddress: PANEL })
  const accountId = (await browser.worker.accounts.connect(input)).account.id
  const service = { accountId, serviceName: NAME }
  await browser.worker.settings.update((all) => ({ ...all, sites: [{ origin: SITE, ...service }] }))
  await browser.worker.watcher.read(service)
  const posts = () => host.received.filter(({ method }) => method === 'POST')
  return { clock, host, browser, service, posts }
}

type Reply = { ok?: Record<string, unknown>; failure?: { kind: string } }

async function proposed(browser: FakePlatform, service: { accountId: string; serviceName: string }) {
  const target = { by: 'service', service } as const
  await browser.ask('popup', 'action.propose', { target, action: 'BLOCK' })
  return { intentId: browser.confirmPages.at(-1) ?? '' }
}

describe('intent.commit', () => {
  it.each(SENDER_KINDS)('from %s', async (kind) => {
    const { browser, service, posts } = await connected()
    const reply = await browser.ask(kind, 'intent.commit', await proposed(browser, service))
    expect(posts()).toHaveLength(kind === 'confirm' ? 1 : 0)
    if (kind !== 'confirm') expect(reply).toEqual({ failure: { kind: 'not-allowed' } })
  })

  it('twenty times at once sends one request', async () => {
    const { browser, service, posts } = await connected()
    const intent = await proposed(browser, service)
    const clicks = Array.from({ length: 20 }, () => browser.ask('confirm', 'intent.commit', intent))
    const replies = (await Promise.all(clicks)) as Reply[]
    expect(posts()).toHaveLength(1)
    expect(replies.filter(({ ok }) => ok !== undefined)).toHaveLength(1)
  })

  it('after it was cancelled sends none', async () => {
    const { browser, service, posts } = await connected()
    const intent = await proposed(browser, service)
    await browser.ask('confirm', 'intent.cancel', intent)
    expect(browser.tells).toContainEqual({ tell: 'intent.ended', ...intent })
    const reply = await browser.ask('confirm', 'intent.commit', intent)
    expect(reply).toEqual({ failure: { kind: 'intent-ended' } })
    expect(posts()).toEqual([])
  })
})

describe('action.propose', () => {
  it('opens a confirm page and asks the host for nothing', async () => {
    const { browser, service, host } = await connected()
    const before = host.received.length
    const { intentId } = await proposed(browser, service)
    expect(browser.confirmPages).toEqual([intentId])
    expect(host.received).toHaveLength(before)
  })

  it('is refused while an operation is on its way', async () => {
    const { browser, service } = await connected()
    await browser.ask('confirm', 'intent.commit', await proposed(browser, service))
    const target = { by: 'service', service } as const
    const reply = await browser.ask('popup', 'action.propose', { target, action: 'UNBLOCK' })
    expect(reply).toEqual({ failure: { kind: 'operation-running' } })
    expect(browser.confirmPages).toHaveLength(1)
  })
})

describe('place.ask', () => {
  it.each<[SenderKind, string, string | null, boolean]>([
    ['site-admin-script', SITE, null, true],
    // The binding comes from the settings, never from what a page says.
    ['site-admin-script', SITE, 'other.example', true],
    ['site-admin-script', 'https://other.example', NAME, false],
    ['control-panel-script', PANEL, NAME, true],
    ['control-panel-script', PANEL, null, false],
    ['control-panel-script', PANEL, 'other.example', false],
    ['control-panel-script', PANEL, '../../me', false],
    ['control-panel-script', 'https://other.example', NAME, false],
  ])('from a %s at %s for %j: given: %s', async (kind, origin, serviceName, given) => {
    const { browser } = await connected()
    const ask = { ask: 'place.ask', with: { serviceName, fold: 'open' } }
    const reply = (await browser.send(kind, ask, TAB, origin)) as Reply
    if (!given) {
      expect(reply).toEqual({ failure: { kind: 'place-not-watched' } })
      return
    }
    const ticket = String(reply.ok?.ticket)
    expect(await browser.ask('frame', 'place.read', { ticket }, TAB)).toEqual({ ok: { fold: 'open' } })
    const shown = await browser.ask(
      'frame',
      'panel.show',
      { target: { by: 'ticket', ticket }, fresh: false },
      TAB,
    )
    expect(shown).toMatchObject({ ok: { service: { serviceName: NAME }, reading: { state: 'ok' } } })
  })
})

describe('a frame', () => {
  it.each<
    [string, (service: { accountId: string; serviceName: string }, ticket: string) => object, number, string]
  >([
    ['that names a hosting itself', (service) => ({ by: 'service', service }), TAB, 'not-allowed'],
    [
      'with an invented ticket',
      (service) => ({ by: 'ticket', ticket: service.accountId }),
      TAB,
      'place-not-watched',
    ],
    [
      'with the ticket of another tab',
      (_service, ticket) => ({ by: 'ticket', ticket }),
      TAB + 1,
      'place-not-watched',
    ],
  ])('%s is refused', async (_what, targetOf, tabId, kind) => {
    const { browser, service } = await connected()
    const ask = { ask: 'place.ask', with: { serviceName: null, fold: 'open' } }
    const reply = (await browser.send('site-admin-script', ask, TAB, SITE)) as Reply
    const target = targetOf(service, String(reply.ok?.ticket))
    for (const message of [
      { ask: 'panel.show', with: { target, fresh: true } },
      { ask: 'action.propose', with: { target, action: 'BLOCK' } },
    ]) {
      expect(await browser.send('frame', message, tabId)).toEqual({ failure: { kind } })
    }
    expect(browser.confirmPages).toEqual([])
  })
})

describe('hostings.list', () => {
  it.each<[string | null, boolean, string | null]>([
    [`${SITE}/wp-admin/`, true, null],
    [`${PANEL}/#/web/hosting/${NAME}/general`, true, null],
    [`${PANEL}/#/web/hosting/other.example`, false, null],
    [`${PANEL}/`, false, null],
    ['https://manager.eu.ovhcloud.com/', false, null],
    ['https://other.example/page?x#y', false, 'https://other.example'],
    ['http://127.0.0.1:8080/wp-admin/', false, 'http://127.0.0.1:8080'],
    ['chrome://extensions/', false, null],
    ['about:blank', false, null],
    ['no address', false, null],
    [null, false, null],
  ])('in a tab at %j: one of ours: %s, could be watched: %j', async (pageUrl, ours, unwatched) => {
    const { browser, service } = await connected()
    const reply = await browser.ask('popup', 'hostings.list', { pageUrl })
    expect(reply).toMatchObject({
      ok: { hostings: [{ service }], current: ours ? service : null, unwatched },
    })
  })
})

describe('a locked vault', () => {
  it('keeps from reading and sending, says so, and goes on when it is unlocked', async () => {
    const { browser, service, host, posts, clock } = await connected()
    const passphrase = 'canary correct horse'
    const intent = await proposed(browser, service)
    await browser.ask('options', 'vault.protect', { passphrase, lockMinutes: 15 })
    expect(browser.tells.at(-1)).toEqual({ tell: 'settings.changed' })
    expect(await browser.ask('popup', 'vault.lock', {})).toMatchObject({ ok: { isLocked: true } })
    clock.advance(60_000)
    const before = host.received.length
    await browser.worker.watcher.read(service)
    expect(await browser.worker.snapshotOf(service)).toMatchObject({
      ...{ readFailure: { kind: 'vault-locked' }, reading: { state: 'ok' } },
    })
    const committed = await browser.ask('confirm', 'intent.commit', intent)
    expect(committed).toMatchObject({ ok: { status: 'dropped', failure: { kind: 'vault-locked' } } })
    expect(host.received).toHaveLength(before)
    expect(posts()).toEqual([])
    await browser.ask('dashboard', 'vault.unlock', { passphrase })
    await browser.worker.wake()
    expect((await browser.worker.snapshotOf(service)).readFailure).toBeNull()
    expect(JSON.stringify([browser.tells, ...browser.local.entries])).not.toContain('canary')
  })

  it('stays open while a person is at work, and locks itself else', async () => {
    const { browser, clock } = await connected()
    await browser.ask('options', 'vault.protect', { passphrase: 'correct horse', lockMinutes: 15 })
    for (let hour = 0; hour < 4; hour += 1) {
      clock.advance(14 * 60_000)
      await browser.ask('popup', 'hostings.list', { pageUrl: null })
    }
    clock.advance(14 * 60_000)
    await browser.worker.wake()
    expect(await browser.ask('popup', 'vault.read', {})).toMatchObject({ ok: { isLocked: false } })
    clock.advance(60_000)
    browser.tells.length = 0
    await browser.worker.wake()
    expect(browser.tells).toContainEqual({ tell: 'settings.changed' })
    expect(await browser.ask('popup', 'vault.read', {})).toMatchObject({ ok: { isLocked: true } })
  })
})

describe('settings.import', () => {
  it('adds accounts without keys, which say so', async () => {
    const { browser } = await connected()
    const text = settingsFile(await browser.worker.settings.read()).replace('Mine', 'Other')
    const reply = await browser.ask('options', 'settings.import', { text })
    expect(reply).toEqual({ ok: { accounts: 1, sites: 0 } })
    const added = (await browser.worker.settings.read()).accounts[1]
    const service = { accountId: added?.id ?? '', serviceName: NAME }
    await browser.worker.watcher.read(service)
    expect((await browser.worker.snapshotOf(service)).readFailure).toEqual({ kind: 'keys-missing' })
  })

  it('of a hostile file changes nothing', async () => {
    const { browser } = await connected()
    const before = await browser.worker.settings.read()
    const reply = await browser.ask('options', 'settings.import', { text: '{"__proto__":{}}' })
    expect(reply).toEqual({ failure: { kind: 'file-unreadable', why: 'foreign' } })
    expect(await browser.worker.settings.read()).toEqual(before)
  })
})

/** A ticket for the panel in the watched site. */
async function placed(browser: FakePlatform) {
  const ask = { ask: 'place.ask', with: { serviceName: null, fold: 'open' } }
  const reply = (await browser.send('site-admin-script', ask, TAB, SITE)) as Reply
  return { ticket: String(reply.ok?.ticket) }
}

describe('another recipient', () => {
  it('goes from the frame to a confirm page, in the form the host takes', async () => {
    const { browser, service, posts } = await connected()
    const { ticket } = await placed(browser)
    const target = { by: 'ticket', ticket } as const
    await browser.ask('frame', 'recipient.propose', { target, email: ' me@bücher.example ' }, TAB)
    const intentId = browser.confirmPages.at(-1) ?? ''
    const reply = (await browser.ask('confirm', 'intent.read', { intentId })) as Reply
    expect(reply.ok).toMatchObject({ action: 'RECIPIENT', recipient: 'me@xn--bcher-kva.example' })
    expect(reply.ok).toMatchObject({ snapshot: { service } })
    expect(posts()).toEqual([])
  })

  it('is refused when it is no address', async () => {
    const { browser } = await connected()
    const { ticket } = await placed(browser)
    const target = { by: 'ticket', ticket } as const
    const reply = await browser.ask('frame', 'recipient.propose', { target, email: 'me' }, TAB)
    expect(reply).toEqual({ failure: { kind: 'input-wrong', field: 'recipient' } })
    expect(browser.confirmPages).toEqual([])
  })
})

describe('a second proposal', () => {
  it('ends the first, which can no longer be confirmed', async () => {
    const { browser, service, posts } = await connected()
    const first = await proposed(browser, service)
    const second = await proposed(browser, service)
    expect(browser.tells).toContainEqual({ tell: 'intent.ended', ...first })
    const reply = await browser.ask('confirm', 'intent.commit', first)
    expect(reply).toEqual({ failure: { kind: 'intent-ended' } })
    expect(posts()).toEqual([])
    expect(await browser.ask('confirm', 'intent.commit', second)).toMatchObject({ ok: { status: 'sent' } })
  })
})

describe('a tick', () => {
  it('shows in the next snapshot, which is told', async () => {
    const { clock, browser, service } = await connected()
    const { ticket } = await placed(browser)
    const target = { by: 'ticket', ticket } as const
    await browser.ask('frame', 'checklist.tick', { target, item: 'no-smtp', done: true }, TAB)
    const ticks = { 'no-smtp': clock.now() }
    expect(browser.tells.at(-1)).toMatchObject({ tell: 'hosting.changed', snapshot: { service, ticks } })
  })
})
