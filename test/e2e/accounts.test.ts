import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rulesFor } from '../../shared/rights'
import { setupEn } from '../../shared/words/setup/en'
import type { DrivenBrowser } from '../browser/driven-browser'
import { clickStill, openExtensionPage, openPage, until } from '../browser/driven-browser'
import { launchBrowser } from '../browser/launch'
import { control } from '../host/call-host'
import type { HostDescription } from '../host/description'
import type { RunningHost } from '../host/host'
import type { LoggedRequest } from '../host/request-log'
import { startSharedHost } from '../host/start-test-host'
import {
  accountNamed,
  chooseWay,
  connectServiceAccount,
  connectSession,
  fillAll,
  forgetAccount,
} from '../tour/account-forms'
import { confirmAction } from '../tour/confirming'
import { scriptsEmailsAddress } from '../tour/places'
import { connectAccount, fill } from '../tour/set-up'
import { BROWSERS, builtExtension, failureShown, sendToWorker } from './stage'

/** Everything that the extension keeps on disk and in memory, as text; a key in the database shows as an object. */
async function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> }
    }
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('vault')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const entries = await new Promise<unknown[]>((resolve) => {
      const store = database.transaction('entries').objectStore('entries')
      const [keys, values] = [store.getAllKeys(), store.getAll()]
      store.transaction.oncomplete = () => resolve([keys.result, values.result])
    })
    database.close()
    const bytes = (_key: string, value: unknown) => {
      const view = value instanceof ArrayBuffer ? new Uint8Array(value) : value
      return ArrayBuffer.isView(view) ? String.fromCharCode(...new Uint8Array(view.buffer)) : value
    }
    const kept = [await chrome.storage.local.get(null), await chrome.storage.session.get(null), entries]
    return JSON.stringify(kept, bytes)
  })
}

describe.each(BROWSERS)('accounts, in %s', (browser) => {
  let running: RunningHost
  let host: HostDescription
  let driven: DrivenBrowser
  let options: Page

  beforeAll(async () => {
    running = await startSharedHost({ site: 'none', services: 3, settings: { effectDelayMs: 300 } })
    host = running.description
    driven = await launchBrowser(browser, { headless: true, extension: builtExtension(browser) })
    options = await openExtensionPage(driven, 'options', '#account-connect')
  })
  afterAll(async () => {
    await driven?.close()
    await running?.stop()
  })
  beforeEach(async () => {
    await control(host, '/faults', undefined, 'DELETE')
    await control(host, `/services/${service()}`, { state: 'ok' }, 'PUT')
    await options.bringToFront()
    for (const { id } of await accounts())
      await sendToWorker(options, { ask: 'account.forget', with: { accountId: id } })
    await control(host, '/requests', undefined, 'DELETE')
    const before = options
    options = await openExtensionPage(driven, 'options', '#account-connect')
    await before.close()
  })

  async function accounts() {
    const reply = await sendToWorker(options, { ask: 'settings.read', with: {} })
    return (reply as { ok: { accounts: { id: string; serviceNames: string[] }[] } }).ok.accounts
  }

  const service = () => host.services[0]?.serviceName ?? ''
  const requests = () => control<LoggedRequest[]>(host, '/requests')
  const posts = async (end: string) =>
    (await requests()).filter(({ method, url }) => method === 'POST' && url.endsWith(end))

  async function signIn() {
    const { login = '', password = '' } = host.accounts[0] ?? {}
    const page = await openPage(driven, scriptsEmailsAddress(host), '#login, #sign-out')
    if ((await page.$('#login')) !== null) {
      await fillAll(page, { login, password })
      await page.keyboard.press('Enter')
      await until('the panel for whoever is signed in', () => page.$('#sign-out'))
    }
    return page
  }

  /** Opens the row of a hosting in the popup, and asks it to read the host. */
  async function popupRow(name = service()) {
    const popup = await openExtensionPage(driven, 'popup', '[data-view="popup"]')
    const row = `.hosting-row[data-service="${name}"]`
    await clickStill(popup, `${row} .row-button`)
    await until('the details', () => popup.$(`${row} [data-action="refresh"]`))
    return { popup, row }
  }

  /** Presses a row's refresh button, as often as a person would, until the popup shows what `selector` names. */
  async function refreshUntil(popup: Page, row: string, selector: string) {
    let pressedAt = 0
    await until(selector, async () => {
      const found = await popup.$(selector)
      if (found === null && Date.now() - pressedAt > 1000) {
        pressedAt = Date.now()
        await popup.click(`${row} [data-action="refresh"]`)
      }
      return found
    })
  }

  async function blockFromPopup() {
    const { popup, row } = await popupRow()
    await refreshUntil(popup, row, `${row}[data-state="ok"]`)
    await clickStill(popup, `${row} [data-action="BLOCK"]:not([disabled])`)
    await confirmAction(driven, async () => undefined)
    await popup.bringToFront()
    await until('the state ko', () => popup.$(`${row}[data-state="ko"]`))
    await popup.close()
  }

  test('under the session of the control panel: says when nobody is signed in, reads, acts, and goes on', async () => {
    await connectSession(options, host)
    await failureShown(options, 'panel-signed-out')
    const panel = await signIn()
    await options.bringToFront()
    await clickStill(options, '#account-connect')
    const account = await accountNamed(options, 'By session')
    expect((await requests()).every(({ url }) => url.startsWith('/engine/apiv6/'))).toBe(true)
    await blockFromPopup()
    expect(await posts('/email/request')).toHaveLength(1)
    expect((await posts('/email/request'))[0]?.url).toContain('/engine/apiv6/')
    await control(host, '/sessions', undefined, 'DELETE')
    const { popup, row } = await popupRow()
    await refreshUntil(popup, row, '[data-failure="panel-signed-out"]')
    await (await signIn()).close()
    await popup.bringToFront()
    await refreshUntil(popup, row, `${row}:not(:has([data-failure]))`)
    await popup.close()
    await panel.close()
    await forgetAccount(options, account)
  })

  test('as a service account: one token, renewed when the host has ended it', async () => {
    await connectServiceAccount(options, host)
    const account = await accountNamed(options, 'Service account')
    await blockFromPopup()
    expect(await posts('/auth/oauth2/token')).toHaveLength(2)
    await control(host, '/tokens', undefined, 'DELETE')
    const { popup, row } = await popupRow()
    await until('another token', async () => {
      await popup.click(`${row} [data-action="refresh"]`)
      return (await posts('/auth/oauth2/token')).length === 3 || null
    })
    expect(await popup.$('[data-failure]')).toBeNull()
    await popup.close()
    const kept = await everythingKept(options)
    expect(kept).toContain(account)
    for (const secret of [host.accounts[0]?.clientSecret, host.accounts[0]?.clientId])
      expect(kept).not.toContain(secret)
    await forgetAccount(options, account)
    expect(await everythingKept(options)).not.toContain(account)
  })

  test('with keys that were pasted with blanks and in the wrong fields', async () => {
    const { applicationKey = '', applicationSecret = '', consumerKey = '' } = host.accounts[0] ?? {}
    await chooseWay(options, 'keys', 'Swapped')
    await fillAll(options, {
      ...{ 'account-endpoint': host.api, 'account-panel': '' },
      'application-key': ` ${consumerKey} `,
      'application-secret': `"${applicationKey}"`,
      'consumer-key': ` ${applicationSecret}`,
    })
    await clickStill(options, '#account-connect')
    const account = await accountNamed(options, 'Swapped')
    expect(await options.$eval('#application-key', (field) => (field as HTMLInputElement).value)).toBe('')
    await blockFromPopup()
    await forgetAccount(options, account)
    const kept = await everythingKept(options)
    for (const trace of [account, service(), applicationKey, applicationSecret, consumerKey])
      expect(kept).not.toContain(trace)
  })

  test('with keys that may only read: says which rights are missing, and offers no action', async () => {
    const last = host.services.at(-1)?.serviceName ?? ''
    await connectAccount(options, host, 1)
    const account = await accountNamed(options, 'Local host')
    const rights = (await options.$eval(`[data-account="${account}"]`, (item) => item.textContent)) ?? ''
    expect(rights).toContain(setupEn.accounts.readOnly)
    const popup = await openExtensionPage(driven, 'popup', '[data-view="popup"]')
    await until('the state', () => popup.$(`[data-service="${last}"][data-state="ok"]`))
    expect(await popup.$('[data-action="BLOCK"]:not([disabled])')).toBeNull()
    await popup.close()
    await forgetAccount(options, account)
  })

  test('whose keys lack a right: it is named, and found when it is given', async () => {
    const { consumerKey = '' } = host.accounts[0] ?? {}
    const everything = await control<{ method: string; path: string }[]>(host, `/keys/${consumerKey}`)
    const setRights = (rights: unknown) => control(host, `/keys/${consumerKey}`, { rights }, 'PUT')
    const lacking = '/hosting/web/*/email/bounces'
    const rest = rulesFor('act').filter(({ path }) => path !== lacking)
    await setRights(rest)
    await connectAccount(options, host, 0)
    const account = await accountNamed(options, 'Local host')
    const rightsShown = () =>
      options.$$eval('[data-account] [data-right]', (all) =>
        all.map((right) => right.getAttribute('data-right')),
      )
    expect(await rightsShown()).toEqual([`GET ${lacking}`])
    await setRights(everything)
    await clickStill(options, `[data-check="${account}"]`)
    await until('no right missing', async () => (await rightsShown()).length === 0 || null)
  })

  test('with a key that the owner validates on the host’s page', async () => {
    const { applicationKey = '', applicationSecret = '', login = '', password = '' } = host.accounts[0] ?? {}
    await chooseWay(options, 'keys', 'Validated')
    await fillAll(options, { 'account-endpoint': host.api })
    await options.$eval('#own-application', (element) => {
      const details = element.closest('details') ?? element
      if (details instanceof HTMLDetailsElement) details.open = true
    })
    await fillAll(options, { 'application-key': applicationKey, 'application-secret': applicationSecret })
    await clickStill(options, '#key-ask')
    const page = await until('the host’s page', async () => {
      for (const one of await driven.browser.pages())
        if ((await one.$('[name="decision"]').catch(() => null)) !== null) return one
      return null
    })
    await options.bringToFront()
    await clickStill(options, '[data-key-finish]')
    await failureShown(options, 'key-waits')
    await page.bringToFront()
    await page.type('[name="login"]', login)
    await page.type('[name="password"]', password)
    await clickStill(page, '[name="decision"][value="accept"]')
    await until(
      'the end of the host’s page',
      async () => (await page.$('[name="decision"]')) === null || null,
    )
    await page.close()
    await options.bringToFront()
    await clickStill(options, '[data-key-finish]')
    const account = await accountNamed(options, 'Validated')
    expect(await options.$('[data-pending]')).toBeNull()
    await blockFromPopup()
    await forgetAccount(options, account)
  })

  test('behind a passphrase: locked, nothing is read; unlocked, it goes on', async () => {
    const passphrase = 'canary correct horse'
    await connectAccount(options, host, 0)
    const account = await accountNamed(options, 'Local host')
    await fillAll(options, { 'passphrase-new': passphrase, 'passphrase-again': passphrase })
    await clickStill(options, '#protect')
    await clickStill(options, '#lock')
    const popup = await openExtensionPage(driven, 'popup', '#vault-passphrase')
    await control(host, '/requests', undefined, 'DELETE')
    await fill(popup, '#vault-passphrase', 'canary wrong horse')
    await clickStill(popup, '#vault-unlock')
    await failureShown(popup, 'passphrase-wrong')
    expect(await requests()).toEqual([])
    await driven.endWorker()
    await fill(popup, '#vault-passphrase', passphrase)
    await clickStill(popup, '#vault-unlock')
    await until('no question any more', async () => (await popup.$('#vault-passphrase')) === null || null)
    const row = `.hosting-row[data-service="${service()}"]`
    await clickStill(popup, `${row} .row-button`)
    await until('a reading', async () => {
      await popup.click(`${row} [data-action="refresh"]`)
      return (await requests()).some(({ url }) => url.endsWith('/email')) || null
    })
    expect(await everythingKept(options)).not.toMatch(/canary/)
    await popup.close()
    await options.bringToFront()
    await fill(options, '#passphrase', passphrase)
    await clickStill(options, '#unprotect')
    await until('no passphrase any more', () => options.$('#passphrase-new'))
    await forgetAccount(options, account)
  })

  test.each<[string, string, () => object | string]>([
    ['no API', 'not-a-host', () => `${host.panel}/1.0`],
    ['a redirect', 'host-redirects', () => ({ path: '/auth/time', status: 302 })],
    ['a host that is not there', 'host-unreachable', () => 'http://127.0.0.1:9/1.0'],
    ['an open address', 'endpoint-not-secure', () => 'http://api.example.com/1.0'],
  ])('at an endpoint that is %s: %s', async (_what, kind, endpoint) => {
    const { applicationKey = '', applicationSecret = '', consumerKey = '' } = host.accounts[0] ?? {}
    const given = endpoint()
    if (typeof given !== 'string') {
      const { path } = given as { path: string }
      const headers = { location: 'https://evil.example/' }
      await control(host, '/faults', { path, method: 'GET', fault: { status: 302, headers } })
    }
    await chooseWay(options, 'keys', 'Nowhere')
    await fillAll(options, {
      'account-endpoint': typeof given === 'string' ? given : host.api,
      ...{ 'application-key': applicationKey, 'application-secret': applicationSecret },
      'consumer-key': consumerKey,
    })
    await clickStill(options, '#account-connect')
    await failureShown(options, kind)
    // Nothing that was typed is lost.
    expect(await options.$eval('#consumer-key', (field) => (field as HTMLInputElement).value)).toBe(
      consumerKey,
    )
    expect(await options.$('[data-account]')).toBeNull()
  })

  test('whose keys or hostings change: each says what to do, and a check puts it right', async () => {
    const { consumerKey = '', login = '' } = host.accounts[0] ?? {}
    await connectAccount(options, host, 0)
    const account = await accountNamed(options, 'Local host')
    const setKey = (state: string) => control(host, `/keys/${consumerKey}`, { state }, 'PUT')
    const check = async () => {
      await options.bringToFront()
      await clickStill(options, `[data-check="${account}"]`)
    }
    await setKey('expired')
    await check()
    await failureShown(options, 'keys-refused')
    await setKey('validated')
    const names = host.services.map(({ serviceName }) => serviceName)
    await control(host, `/accounts/${login}`, { services: names.slice(0, 1) }, 'PUT')
    await check()
    await until('the hostings that are left', async () => {
      const shown = await options.$eval(`[data-account="${account}"]`, (item) => item.textContent ?? '')
      return ((await accounts())[0]?.serviceNames.length === 1 && shown.includes(names[1] ?? '?')) || null
    })
    await control(host, `/accounts/${login}`, { services: names }, 'PUT')
    await forgetAccount(options, account)
  })
})
