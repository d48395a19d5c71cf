import { describe, expect, it } from 'vitest'
import type { AccountInput } from '../../shared/messages'
import { REGION_FACTS } from '../../shared/settings'
import { keysInput } from '../../test/fakes/account-of'
import { FakeMailHost } from '../../test/fakes/fake-mail-host'
import { FakePlatform } from '../../test/fakes/fake-platform'
import { json, ScriptedFetch } from '../../test/fakes/scripted-fetch'
import { SettableClock } from '../../test/fakes/settable-clock'

const ENDPOINT = 'https://api.example/1.0'
const PANEL = 'https://panel.example'

function newBrowser(endpoint = ENDPOINT) {
  const clock = new SettableClock()
  const host = new FakeMailHost({ endpoint, serviceNames: ['shop.example', 'blog.example'], clock })
  return { host, clock, browser: new FakePlatform(clock, host) }
}

/** A browser before hosts of which the test says what they answer; their clocks are a minute ahead of ours. */
function scripted() {
  const clock = new SettableClock()
  const web = new ScriptedFetch()
  return { clock, web, browser: new FakePlatform(clock, web) }
}

const everythingKept = (browser: FakePlatform) =>
  JSON.stringify([...browser.local.entries, ...browser.session.entries, browser.tells])
const failure = (kind: string, data: object = {}) => ({ failure: { kind, ...data } })

describe('connect with keys', () => {
  it.each<[string, Parameters<typeof keysInput>[0], object]>([
    ['a custom host', {}, { label: 'Mine', endpoint: ENDPOINT, panelOrigins: [PANEL] }],
    ['no label', { label: '' }, { label: 'api.example' }],
    ['no panel', { panelAddress: ' ' }, { panelOrigins: [] }],
    ['a slash at the end', { endpoint: `${ENDPOINT}/` }, { endpoint: ENDPOINT }],
  ])('at %s', async (_what, parts, account) => {
    const { browser } = newBrowser()
    const connected = await browser.worker.accounts.connect(keysInput(parts))
    expect(connected.account).toMatchObject({ ...account, way: 'keys', missingRights: [] })
    expect(connected.check).toEqual({
      ...{ clockAheadSeconds: 0, added: ['shop.example', 'blog.example'], gone: [] },
    })
    expect((await browser.worker.settings.read()).accounts).toEqual([connected.account])
    expect(everythingKept(browser)).not.toContain('canary')
  })

  it('takes a region’s own addresses, whatever else was typed', async () => {
    const { endpoint, panelOrigins } = REGION_FACTS.ca
    const { browser } = newBrowser(endpoint)
    const input = keysInput({ region: 'ca', endpoint: 'https://evil.example' })
    expect((await browser.worker.accounts.connect(input)).account).toMatchObject({ endpoint, panelOrigins })
  })

  it.each<[string, Parameters<typeof keysInput>[0], object, number]>([
    ['an open endpoint', { endpoint: 'http://api.example' }, { kind: 'endpoint-not-secure' }, 0],
    ['no endpoint', { endpoint: 'hello world' }, { kind: 'input-wrong', field: 'endpoint' }, 0],
    ['a script', { endpoint: 'javascript:alert(1)' }, { kind: 'input-wrong', field: 'endpoint' }, 0],
    [
      'a password',
      { endpoint: 'https://u:p@api.example/1.0' },
      { kind: 'input-wrong', field: 'endpoint' },
      0,
    ],
    [
      'a panel address that is none',
      { panelAddress: 'panel' },
      { kind: 'input-wrong', field: 'panelAddress' },
      0,
    ],
    ['keys that the host refuses', {}, { kind: 'action-refused' }, 3],
  ])('keeps nothing of %s', async (_what, parts, refused, requests) => {
    const { browser, host } = newBrowser()
    host.nextReads.push('answers', 'answers', 'refuses')
    const connect = browser.worker.accounts.connect(keysInput(parts))
    await expect(connect).rejects.toMatchObject({ failure: refused })
    expect(host.received).toHaveLength(requests)
    expect([...browser.local.entries.keys(), ...browser.secrets.entries.keys()]).toEqual([])
  })

  it('names the rights that are missing, and says so in snapshots', async () => {
    const { browser, host } = newBrowser()
    host.rules = [{ method: 'GET', path: '/*' }]
    const { account } = await browser.worker.accounts.connect(keysInput())
    expect(account.missingRights).toEqual(['PUT /hosting/web/*/email', 'POST /hosting/web/*/email/request'])
    const snapshot = await browser.worker.snapshotOf({ accountId: account.id, serviceName: 'shop.example' })
    expect(snapshot.permits).toEqual([])
  })

  it('puts swapped keys in order: by their length, then by what the host takes', async () => {
    const [key, secret, consumer] = ['k'.repeat(16), 's'.repeat(32), 'c'.repeat(32)]
    const { browser, web } = scripted()
    const knows = (headers: Readonly<Record<string, string>>) =>
      headers['x-ovh-application'] === key && headers['x-ovh-consumer'] === consumer
    const guarded = (body: unknown) => (request: { headers: Readonly<Record<string, string>> }) =>
      knows(request.headers) ? json(body) : json({ errorCode: 'NOT_CREDENTIAL' }, 403)
    web
      .on(`GET ${ENDPOINT}/auth/time`, json(1))
      .on(`GET ${ENDPOINT}/hosting/web`, guarded([]))
      .on(`GET ${ENDPOINT}/auth/currentCredential`, guarded({ status: 'validated', rules: [] }))
    const typed = keysInput({ applicationKey: consumer, applicationSecret: key, consumerKey: secret })
    const { account } = await browser.worker.accounts.connect(typed)
    expect(await browser.worker.vault.read(account.id, 'keys')).toMatchObject({
      ...{ applicationKey: key, applicationSecret: secret, consumerKey: consumer },
    })
  })

  it('gives an account that is there new keys in place of its own', async () => {
    const { browser } = newBrowser()
    const { accounts, settings, vault } = browser.worker
    const { account } = await accounts.connect(keysInput())
    const site = { origin: 'https://s.example', accountId: account.id, serviceName: 'shop.example' }
    await settings.update((all) => ({ ...all, sites: [site] }))
    const again = await accounts.connect(keysInput({ replaces: account.id, consumerKey: 'canary-new' }))
    expect(again.account).toEqual(account)
    expect(again.check).toMatchObject({ added: [], gone: [] })
    expect(await settings.read()).toMatchObject({ accounts: [account], sites: [site] })
    expect(await vault.read(account.id, 'keys')).toMatchObject({ consumerKey: 'canary-new' })
  })

  it('twice with the same keys is one account, with others another', async () => {
    const { browser } = newBrowser()
    const { accounts, settings } = browser.worker
    const first = await accounts.connect(keysInput())
    const again = await accounts.connect(keysInput({ label: 'Under another name' }))
    expect(again.account).toEqual({ ...first.account, label: 'Under another name' })
    await accounts.connect(keysInput({ consumerKey: 'canary-other' }))
    expect((await settings.read()).accounts).toHaveLength(2)
  })

  it.each(['local', 'secrets'] as const)('leaves nothing behind when the disk is full: %s', async (store) => {
    const { browser } = newBrowser()
    browser[store].full = true
    const connect = browser.worker.accounts.connect(keysInput())
    await expect(connect).rejects.toMatchObject(failure('storage-failed'))
    browser[store].full = false
    expect((await browser.worker.settings.read()).accounts).toEqual([])
    expect([...browser.secrets.entries.keys()].filter((name) => name.startsWith('secret:'))).toEqual([])
  })
})

describe('what answers at an address', () => {
  it.each<[string, () => Response, object]>([
    ['no JSON', () => new Response('<p>'), failure('not-a-host', { host: 'api.example' })],
    ['something else', () => json({ hello: 1 }), failure('not-a-host', { host: 'api.example' })],
    ['nothing there', () => json({}, 404), failure('not-a-host', { host: 'api.example' })],
    [
      'elsewhere',
      () => new Response('', { status: 302, headers: { location: 'https://evil.example' } }),
      failure('host-redirects', { host: 'api.example' }),
    ],
    ['its own fault', () => json({}, 503), failure('host-failing', { host: 'api.example', status: 503 })],
  ])('%s', async (_what, answer, expected) => {
    const { browser, web } = scripted()
    web.on(`GET ${ENDPOINT}/auth/time`, answer)
    await expect(browser.worker.accounts.connect(keysInput())).rejects.toMatchObject(expected)
    expect(web.arrived.map(({ headers }) => headers)).toEqual([{}])
  })

  it('nobody, or a certificate that is not trusted', async () => {
    const { browser } = scripted()
    const connect = browser.worker.accounts.connect(keysInput())
    await expect(connect).rejects.toMatchObject(failure('host-unreachable', { host: 'api.example' }))
  })
})

describe('connect with a panel session', () => {
  const input: AccountInput = {
    ...{ way: 'session', label: '', region: 'custom', panelAddress: `${PANEL}/#/x`, replaces: null },
  }
  const API = `${PANEL}/engine/apiv6`

  it('asks below the panel with its cookie, and keeps no secret', async () => {
    const { browser, web } = scripted()
    web.on(`GET ${API}/auth/time`, json(1)).on(`GET ${API}/hosting/web`, json(['shop.example']))
    const { account } = await browser.worker.accounts.connect(input)
    expect(account).toMatchObject({
      way: 'session',
      endpoint: API,
      panelOrigins: [PANEL],
      label: 'panel.example',
    })
    expect(account).toMatchObject({ serviceNames: ['shop.example'], missingRights: [] })
    expect(web.arrived.map(({ credentials, headers }) => [credentials, headers])).toEqual([
      ...[
        ['include', {}],
        ['include', {}],
      ],
    ])
    expect(browser.secrets.entries.size).toBe(0)
    // The same session twice is the same account.
    await browser.worker.accounts.connect(input)
    expect((await browser.worker.settings.read()).accounts).toHaveLength(1)
  })

  it.each<[string, Response, object]>([
    [
      'nobody is signed in',
      json({ message: 'You must login first' }, 401),
      failure('panel-signed-out', { panel: PANEL }),
    ],
    [
      'the session is over',
      json({ message: 'This session is invalid' }, 403),
      failure('panel-signed-out', { panel: PANEL }),
    ],
    [
      'it leads to the sign-in',
      new Response('', { status: 302 }),
      failure('panel-signed-out', { panel: PANEL }),
    ],
    ['its level is too low', json({}, 471), failure('panel-level-low', { panel: PANEL })],
  ])('says when %s', async (_what, answer, expected) => {
    const { browser, web } = scripted()
    web.on(`GET ${API}/auth/time`, json(1)).on(`GET ${API}/hosting/web`, answer)
    await expect(browser.worker.accounts.connect(input)).rejects.toMatchObject(expected)
    expect((await browser.worker.settings.read()).accounts).toEqual([])
  })
})

describe('connect as a service account', () => {
  const TOKEN_URL = 'https://api.example/auth/oauth2/token'
  const input: AccountInput = {
    ...{ way: 'oauth2', label: '', region: 'custom', endpoint: ENDPOINT, tokenUrl: TOKEN_URL },
    ...{ panelAddress: '', replaces: null, clientId: 'canary-id', clientSecret: 'canary-secret' },
  }

  it('gets one token, tries what it may read, and keeps no secret in the clear', async () => {
    const { browser, web } = scripted()
    web
      .on(`GET ${ENDPOINT}/*`, json([]))
      .on(`GET ${ENDPOINT}/auth/time`, json(1))
      .on(`GET ${ENDPOINT}/hosting/web`, json(['shop.example']))
      .on(
        `GET ${ENDPOINT}/hosting/web/shop.example/email/bounces?limit=1`,
        json({ errorCode: 'NOT_GRANTED_CALL' }, 403),
      )
      .on(`POST ${TOKEN_URL}`, json({ access_token: 'canary-token', expires_in: 3600 }))
    const { account } = await browser.worker.accounts.connect(input)
    expect(account).toMatchObject({ way: 'oauth2', tokenUrl: TOKEN_URL, serviceNames: ['shop.example'] })
    expect(account.missingRights).toEqual(['GET /hosting/web/*/email/bounces'])
    expect(web.arrived.filter(({ method }) => method === 'POST')).toHaveLength(1)
    const signed = web.arrived.filter(({ headers }) => headers.authorization === 'Bearer canary-token')
    expect(signed).toHaveLength(8)
    expect(everythingKept(browser)).not.toContain('canary')
  })

  it('renews a token that the host ended, for a reading, and once', async () => {
    const { browser, web } = scripted()
    let given = 0
    web
      .on(`POST ${TOKEN_URL}`, () => json({ access_token: `token-${++given}`, expires_in: 3600 }))
      .on(`GET ${ENDPOINT}/auth/time`, json(1))
      .on(`GET ${ENDPOINT}/hosting/web`, json(['shop.example']))
      .on(`GET ${ENDPOINT}/hosting/web/*`, json({}, 404))
    const { account } = await browser.worker.accounts.connect(input)
    const host = browser.worker.hosts.of(account)
    await host.listServices()
    web.on(`GET ${ENDPOINT}/hosting/web`, ({ headers }) =>
      headers.authorization === 'Bearer token-3' ? json(['shop.example']) : json({}, 401),
    )
    expect(await host.listServices()).toEqual(['shop.example'])
    expect(given).toBe(3)
    web.on(`GET ${ENDPOINT}/hosting/web`, json({}, 401))
    await expect(host.listServices()).rejects.toMatchObject(failure('keys-refused'))
    expect(given).toBe(4)
  })

  it('never sends an action twice for a token that has ended', async () => {
    const { browser, web } = scripted()
    web
      .on(`POST ${TOKEN_URL}`, json({ access_token: 'token', expires_in: 3600 }))
      .on(`GET ${ENDPOINT}/*`, json([]))
      .on(`GET ${ENDPOINT}/auth/time`, json(1))
      .on(`POST ${ENDPOINT}/*`, json({}, 401))
    const { account } = await browser.worker.accounts.connect(input)
    const outcome = await browser.worker.hosts.of(account).act('shop.example', 'BLOCK')
    expect(outcome).toMatchObject({ kind: 'refused', failure: { kind: 'keys-refused' } })
    expect(web.arrived.filter(({ url }) => url.endsWith('/request'))).toHaveLength(1)
  })
})

describe('the wrong region', () => {
  const regional = (region: 'eu' | 'ca' | 'us') => REGION_FACTS[region].endpoint
  const refuse = json({ errorCode: 'INVALID_KEY' }, 403)

  it('of keys is named where another one takes them, if the browser lets us ask there', async () => {
    for (const [isAllowed, expected] of [
      [true, failure('wrong-region', { region: 'ca' })],
      [false, failure('keys-refused', { why: 'application' })],
    ] as const) {
      const { browser, web } = scripted()
      browser.mayReach = (address) => isAllowed || address.startsWith(regional('eu'))
      for (const region of ['eu', 'ca', 'us'] as const) {
        web.on(`GET ${regional(region)}/auth/time`, json(1))
        web.on(`GET ${regional(region)}/*`, region === 'ca' ? json([]) : refuse)
        web.on(`GET ${regional(region)}/auth/time`, json(1))
      }
      const connect = browser.worker.accounts.connect(keysInput({ region: 'eu' }))
      await expect(connect).rejects.toMatchObject(expected)
    }
  })

  it('of a service account is named in its id', async () => {
    const { browser, web } = scripted()
    web
      .on(`GET ${regional('eu')}/auth/time`, json(1))
      .on(`POST ${REGION_FACTS.eu.tokenUrl}`, json({ error: 'invalid_client' }, 401))
    const input: AccountInput = {
      ...{ way: 'oauth2', label: '', region: 'eu', endpoint: '', tokenUrl: '', panelAddress: '' },
      ...{ replaces: null, clientId: 'CA.1234', clientSecret: 'canary' },
    }
    const connect = (clientId: string) => browser.worker.accounts.connect({ ...input, clientId })
    await expect(connect('CA.1234')).rejects.toMatchObject(failure('wrong-region', { region: 'ca' }))
    await expect(connect('EU.1234')).rejects.toMatchObject(failure('keys-refused', { why: 'client' }))
  })

  it('of a panel session is the one where somebody is signed in', async () => {
    const { browser, web } = scripted()
    const api = (region: 'eu' | 'ca') => `${REGION_FACTS[region].panelOrigins[0]}/engine/apiv6`
    web
      .on(`GET ${api('eu')}/auth/time`, json(1))
      .on(`GET ${api('eu')}/hosting/web`, json({}, 401))
      .on(`GET ${api('ca')}/hosting/web`, json([]))
    const input: AccountInput = {
      ...{ way: 'session', label: '', region: 'eu', panelAddress: '', replaces: null },
    }
    await expect(browser.worker.accounts.connect(input)).rejects.toMatchObject(
      failure('wrong-region', { region: 'ca' }),
    )
  })
})

describe('check', () => {
  it('says which hostings came and which are gone', async () => {
    const { browser, web } = scripted()
    web
      .on(`GET ${ENDPOINT}/auth/time`, json(1))
      .on(`GET ${ENDPOINT}/auth/currentCredential`, json({ rules: [] }))
      .on(`GET ${ENDPOINT}/hosting/web`, json(['a.example', 'b.example']))
    const { account } = await browser.worker.accounts.connect(keysInput())
    web.on(`GET ${ENDPOINT}/hosting/web`, json(['b.example', 'c.example']))
    const again = await browser.worker.accounts.check(account.id)
    expect(again.check).toMatchObject({ added: ['c.example'], gone: ['a.example'] })
    expect((await browser.worker.settings.read()).accounts[0]?.serviceNames).toEqual([
      'b.example',
      'c.example',
    ])
    await expect(browser.worker.accounts.check('other')).rejects.toMatchObject(failure('account-gone'))
  })

  it('happens by itself once a day, and loses nothing by itself', async () => {
    const { browser, web, clock } = scripted()
    web
      .on(`GET ${ENDPOINT}/*`, json({}, 404))
      .on(`GET ${ENDPOINT}/auth/time`, json(1))
      .on(`GET ${ENDPOINT}/hosting/web`, json(['a.example']))
    await browser.worker.accounts.connect(keysInput())
    web.on(`GET ${ENDPOINT}/hosting/web`, json(['b.example']))
    const names = async () => (await browser.worker.settings.read()).accounts[0]?.serviceNames
    await browser.worker.wake()
    expect(await names()).toEqual(['a.example'])
    clock.advance(25 * 3_600_000)
    await browser.worker.wake()
    expect(await names()).toEqual(['a.example', 'b.example'])
  })
})

describe('forget', () => {
  it('wipes every trace of that account alone', async () => {
    const { browser } = newBrowser()
    const { accounts, settings, watcher, records } = browser.worker
    const gone = (await accounts.connect(keysInput())).account
    const stays = (await accounts.connect(keysInput({ label: 'Other', consumerKey: 'canary-4' }))).account
    const refs = [gone, stays].map(({ id }) => ({ accountId: id, serviceName: 'shop.example' }))
    for (const [index, service] of refs.entries()) {
      await watcher.read(service)
      await settings.update((all) => ({
        ...all,
        sites: [...all.sites, { origin: `https://s${index}.example`, ...service }],
      }))
      const target = { by: 'service', service } as const
      await browser.ask('dashboard', 'checklist.tick', { target, item: 'clean-site', done: true })
      await browser.ask('popup', 'action.propose', { target, action: 'BLOCK' })
      await browser.ask('confirm', 'intent.commit', { intentId: browser.confirmPages.at(-1) ?? '' })
      await browser.ask('dashboard', 'bulk.propose', { action: 'BLOCK', services: [service] })
      const place = { ask: 'place.ask', with: { serviceName: null, fold: 'open' } }
      await browser.send('site-admin-script', place, 1, `https://s${index}.example`)
    }
    await accounts.forget(gone.id)
    expect(await settings.read()).toMatchObject({ accounts: [stays], sites: [{ accountId: stays.id }] })
    expect([...browser.secrets.entries.keys()].sort()).toEqual(['sealing-key', `secret:${stays.id}`])
    expect(await Promise.all(refs.map(async (ref) => (await records.read(ref)).reading !== null))).toEqual([
      ...[false, true],
    ])
    const kept = JSON.stringify([...browser.local.entries, ...browser.session.entries])
    expect(kept).not.toContain(gone.id)
    expect(kept).toContain(stays.id)
    // The other account still needs the same host; the panel too.
    expect(browser.droppedAccess).toEqual(['https://s0.example'])
    await expect(accounts.forget(gone.id)).resolves.toBeUndefined()
    await accounts.forget(stays.id)
    expect(browser.droppedAccess.slice(1)).toEqual([ENDPOINT, PANEL, 'https://s1.example'])
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
    expect(browser.droppedAccess).toEqual([])
  })
})
