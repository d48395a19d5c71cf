import { describe, expect, it } from 'vitest'
import type { KeyRequest } from '../../shared/messages'
import { rulesFor } from '../../shared/rights'
import { FakePlatform } from '../../test/fakes/fake-platform'
import { json, ScriptedFetch } from '../../test/fakes/scripted-fetch'
import { SettableClock } from '../../test/fakes/settable-clock'

const ENDPOINT = 'https://api.example/1.0'
const PAGE = 'https://api.example/auth/?credentialToken=canary-page'
const REQUEST: KeyRequest = {
  ...{ label: 'Mine', region: 'custom', endpoint: ENDPOINT, panelAddress: '', replaces: null },
  ...{ applicationKey: 'canary-key', applicationSecret: 'canary-secret', purpose: 'read' },
}
const failure = (kind: string, data: object = {}) => ({ failure: { kind, ...data } })

function newBrowser() {
  const web = new ScriptedFetch()
  const browser = new FakePlatform(new SettableClock(), web)
  web.on(`POST ${ENDPOINT}/auth/credential`, json({ consumerKey: 'canary-consumer', validationUrl: PAGE }))
  web.on(`GET ${ENDPOINT}/auth/time`, json(1))
  const state = (answer: Response) => {
    web.on(`GET ${ENDPOINT}/hosting/web`, answer)
    web.on(`GET ${ENDPOINT}/auth/currentCredential`, json({ rules: rulesFor('read') }))
  }
  const { pendingKeys, settings } = browser.worker
  const kept = () => JSON.stringify([...browser.local.entries, ...browser.session.entries, browser.tells])
  return { web, browser, pendingKeys, settings, state, kept }
}

describe('a key that is asked for', () => {
  it('is asked for once, with the least rights and the application’s name alone; its page opens', async () => {
    const { web, browser, pendingKeys, settings, kept } = newBrowser()
    const pending = await pendingKeys.ask(REQUEST)
    expect(web.arrived).toHaveLength(1)
    expect(web.arrived[0]?.headers).toMatchObject({ 'x-ovh-application': 'canary-key' })
    expect(JSON.parse(web.arrived[0]?.body ?? '')).toEqual({ accessRules: rulesFor('read') })
    expect(web.arrived[0]?.body).not.toContain('canary')
    expect(browser.openedTabs).toEqual([PAGE])
    expect((await settings.read()).pendingKeys).toEqual([pending])
    expect(kept()).not.toContain('canary')
    await pendingKeys.open(pending.id)
    expect(browser.openedTabs).toEqual([PAGE, PAGE])
  })

  it('waits, then makes the account; also when the worker ended meanwhile', async () => {
    const { browser, state, kept } = newBrowser()
    const { id } = await browser.worker.pendingKeys.ask(REQUEST)
    state(json({ errorCode: 'INVALID_CREDENTIAL' }, 403))
    await expect(browser.worker.pendingKeys.finish(id)).rejects.toMatchObject(failure('key-waits'))
    browser.restart()
    const { pendingKeys, settings, vault } = browser.worker
    expect((await settings.read()).pendingKeys).toHaveLength(1)
    state(json(['shop.example']))
    const { account } = await pendingKeys.finish(id)
    expect(account).toMatchObject({ way: 'keys', serviceNames: ['shop.example'] })
    expect(account.missingRights).toEqual(['PUT /hosting/web/*/email', 'POST /hosting/web/*/email/request'])
    expect(await settings.read()).toMatchObject({ accounts: [account], pendingKeys: [] })
    expect(await vault.read(account.id, 'keys')).toMatchObject({ consumerKey: 'canary-consumer' })
    await expect(vault.read(id, 'pending-keys')).rejects.toMatchObject(failure('keys-missing'))
    expect(kept()).not.toContain('canary')
    await expect(pendingKeys.finish(id)).rejects.toMatchObject(failure('key-declined'))
  })

  it('that was refused or forgotten at the host says so, and can be given up', async () => {
    const { browser, pendingKeys, settings, state } = newBrowser()
    const { id } = await pendingKeys.ask(REQUEST)
    state(json({ errorCode: 'NOT_CREDENTIAL' }, 403))
    await expect(pendingKeys.finish(id)).rejects.toMatchObject(failure('key-declined'))
    await pendingKeys.drop(id)
    expect((await settings.read()).pendingKeys).toEqual([])
    expect([...browser.secrets.entries.keys()]).toEqual(['sealing-key'])
  })

  it.each<[string, Response, object]>([
    [
      'an unknown application',
      json({ errorCode: 'INVALID_KEY' }, 403),
      failure('keys-refused', { why: 'application' }),
    ],
    [
      'an open address for its page',
      json({ consumerKey: 'k', validationUrl: 'http://evil.example/' }),
      failure('endpoint-not-secure'),
    ],
    [
      'no address for its page',
      json({ consumerKey: 'k', validationUrl: 'javascript:alert(1)' }),
      failure('endpoint-not-secure'),
    ],
  ])('is not kept with %s', async (_what, answer, expected) => {
    const { web, browser, pendingKeys, settings } = newBrowser()
    web.on(`POST ${ENDPOINT}/auth/credential`, answer)
    await expect(pendingKeys.ask(REQUEST)).rejects.toMatchObject(expected)
    expect(browser.openedTabs).toEqual([])
    expect((await settings.read()).pendingKeys).toEqual([])
  })
})
