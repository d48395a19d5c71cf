import { describe, expect, it } from 'vitest'
import type { AccountInput } from '../../shared/messages'
import { REGION_FACTS } from '../../shared/settings'
import { FakeMailHost } from '../../test/fakes/fake-mail-host'
import { FakePlatform } from '../../test/fakes/fake-platform'
import { SettableClock } from '../../test/fakes/settable-clock'

const ENDPOINT = 'https://api.example/1.0'
const INPUT: AccountInput = {
  ...{ label: 'Mine', region: 'custom', endpoint: ENDPOINT, panelAddress: 'https://panel.example/x' },
  ...{ applicationKey: 'canary-1', applicationSecret: 'canary-2', consumerKey: 'canary-3' },
}

function newBrowser(endpoint = ENDPOINT) {
  const clock = new SettableClock()
  const host = new FakeMailHost({ endpoint, serviceNames: ['shop.example', 'blog.example'], clock })
  return { host, browser: new FakePlatform(clock, host) }
}

const everythingKept = (browser: FakePlatform) =>
  JSON.stringify([...browser.local.entries, ...browser.session.entries, browser.tells])

describe('connect', () => {
  it.each<[string, Partial<AccountInput>, object]>([
    ['a custom host', {}, { label: 'Mine', endpoint: ENDPOINT, panelOrigins: ['https://panel.example'] }],
    ['no label', { label: '' }, { label: 'api.example' }],
    ['no panel', { panelAddress: ' ' }, { panelOrigins: [] }],
    ['a slash at the end', { endpoint: `${ENDPOINT}/` }, { endpoint: ENDPOINT }],
  ])('with %s', async (_what, parts, account) => {
    const { browser } = newBrowser()
    const connected = await browser.worker.accounts.connect({ ...INPUT, ...parts })
    expect(connected).toMatchObject({ ...account, serviceNames: ['shop.example', 'blog.example'] })
    expect((await browser.worker.settings.read()).accounts).toEqual([connected])
    expect(everythingKept(browser)).not.toContain('canary')
  })

  it('takes a region’s own addresses, whatever else was typed', async () => {
    const { endpoint, panelOrigins } = REGION_FACTS.ca
    const { browser } = newBrowser(endpoint)
    const input: AccountInput = { ...INPUT, region: 'ca', endpoint: 'https://evil.example' }
    expect(await browser.worker.accounts.connect(input)).toMatchObject({ endpoint, panelOrigins })
  })

  it.each<[string, Partial<AccountInput>, object, number]>([
    ['an open endpoint', { endpoint: 'http://api.example' }, { kind: 'endpoint-not-secure' }, 0],
    [
      'a panel address that is none',
      { panelAddress: 'panel' },
      { kind: 'input-wrong', field: 'panelAddress' },
      0,
    ],
    ['keys that the host refuses', {}, { kind: 'action-refused' }, 2],
  ])('keeps nothing of %s', async (_what, parts, failure, requests) => {
    const { browser, host } = newBrowser()
    host.nextReads.push('answers', 'refuses')
    const connect = browser.worker.accounts.connect({ ...INPUT, ...parts })
    await expect(connect).rejects.toMatchObject({ failure })
    expect(host.received).toHaveLength(requests)
    expect([...browser.local.entries.keys(), ...browser.secrets.entries.keys()]).toEqual([])
  })
})

describe('forget', () => {
  it('wipes keys, readings and sites of that account alone', async () => {
    const { browser } = newBrowser()
    const { accounts, settings, watcher, records } = browser.worker
    const gone = await accounts.connect(INPUT)
    const stays = await accounts.connect({ ...INPUT, label: 'Other' })
    const refs = [gone, stays].map(({ id }) => ({ accountId: id, serviceName: 'shop.example' }))
    for (const ref of refs) await watcher.read(ref)
    await settings.update((all) => ({
      ...all,
      sites: refs.map((ref, index) => ({ origin: `https://s${index}.example`, ...ref })),
    }))
    await accounts.forget(gone.id)
    expect(await settings.read()).toMatchObject({ accounts: [stays], sites: [{ accountId: stays.id }] })
    expect([...browser.secrets.entries.keys()].sort()).toEqual(['sealing-key', `secret:${stays.id}`])
    expect(await Promise.all(refs.map(async (ref) => (await records.read(ref)).reading !== null))).toEqual([
      ...[false, true],
    ])
    await expect(accounts.forget(gone.id)).resolves.toBeUndefined()
  })
})

describe('the demonstration', () => {
  it('is one account without keys and without a request; forgotten, it leaves no trace', async () => {
    const { host, browser } = newBrowser()
    const { worker } = browser
    const account = await worker.accounts.addDemo()
    expect(account).toMatchObject({ label: 'Demo', region: 'demo', panelOrigins: [] })
    expect(await worker.accounts.addDemo()).toEqual(account)
    const service = { accountId: account.id, serviceName: account.serviceNames[0] ?? '' }
    await worker.watcher.read(service)
    expect(await worker.snapshotOf(service)).toMatchObject({ isDemo: true, reading: { state: 'ok' } })
    expect(host.received).toEqual([])
    await worker.accounts.forget(account.id)
    expect((await worker.settings.read()).accounts).toEqual([])
    expect(browser.local.entries.has('demo')).toBe(false)
  })
})
