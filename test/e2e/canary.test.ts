import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clickStill, openExtensionPage, until } from '../browser/driven-browser'
import { control } from '../host/call-host'
import type { LoggedRequest } from '../host/request-log'
import { accountNamed, connectServiceAccount, fillAll } from '../tour/account-forms'
import { openControlPanel, openSiteAdmin } from '../tour/places'
import { BROWSERS, openStage, type Stage, sendToWorker } from './stage'

const PASSPHRASE = 'canary passphrase of ours'

/** What goes wrong at the host while everything is read. */
const FAULTS: readonly object[] = [
  { status: 401, body: { errorCode: 'INVALID_CREDENTIAL', message: 'This credential is not valid' } },
  { status: 403, body: { message: 'Invalid signature' } },
  { status: 500, body: { message: 'canary of the host' } },
  { reset: 'before' },
]

/** Asks that give everything that pages may know, by the page that may ask them. */
const ASKS = {
  options: ['settings.read', 'access.wanted', 'vault.read', 'hostings.list'],
  dashboard: ['journal.read', 'hostings.list', 'vault.read'],
} as const

const FIELDS: Readonly<Record<string, object>> = { 'hostings.list': { pageUrl: null } }

describe.each(BROWSERS)('secrets, in %s', (browser) => {
  let stage: Stage
  let secrets: readonly string[]

  beforeAll(async () => {
    stage = await openStage(browser)
    const { applicationSecret, consumerKey, clientSecret } = stage.host.accounts[0] ?? {}
    secrets = [applicationSecret, consumerKey, clientSecret, PASSPHRASE].map((one) => one ?? '')
    const options = await openExtensionPage(stage.driven, 'options', '#account-connect')
    await connectServiceAccount(options, stage.host)
    await accountNamed(options, 'Service account')
    await fillAll(options, { 'passphrase-new': PASSPHRASE, 'passphrase-again': PASSPHRASE })
    await clickStill(options, '#protect')
    await until('the passphrase set', () => options.$('#unprotect'))
    await options.close()
  })
  afterAll(() => stage?.close())

  const expectNone = (where: string, text: string) => {
    for (const secret of secrets) {
      expect(secret.length, 'a secret to look for').toBeGreaterThan(10)
      expect(text.includes(secret), where).toBe(false)
    }
  }

  /** What a page shows, what it may ask for, and what its origin keeps in the clear. */
  async function everythingOf(page: Page, asks: readonly string[]): Promise<string> {
    const replies = []
    for (const ask of asks) replies.push(await sendToWorker(page, { ask, with: FIELDS[ask] ?? {} }))
    const kept = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<unknown> } } }
      }
      return JSON.stringify([await chrome.storage.local.get(null), location.href, { ...localStorage }])
    })
    return JSON.stringify(replies) + kept + (await page.evaluate(() => document.documentElement.outerHTML))
  }

  test('are in no page, no answer, no store and no journal, whatever the host does', async () => {
    const { driven, host } = stage
    for (const fault of [null, ...FAULTS]) {
      await control(host, '/faults', undefined, 'DELETE')
      if (fault !== null) await control(host, '/faults', { path: '/*', method: 'GET', fault })
      for (const [name, asks] of Object.entries(ASKS)) {
        const page = await openExtensionPage(driven, name as 'options' | 'dashboard', '[data-view]')
        const { hostings } = (
          (await sendToWorker(page, { ask: 'hostings.list', with: { pageUrl: null } })) as {
            ok: { hostings: { service: object }[] }
          }
        ).ok
        for (const { service } of hostings)
          await sendToWorker(page, {
            ask: 'panel.show',
            with: { target: { by: 'service', service }, fresh: true },
          })
        expectNone(`${name} with ${JSON.stringify(fault)}`, await everythingOf(page, asks))
        await page.close()
      }
    }
    await control(host, '/faults', undefined, 'DELETE')
  })

  test('are in no site, no control panel, and no frame of ours in them', async () => {
    const { driven, host } = stage
    for (const open of [openControlPanel, openSiteAdmin]) {
      const { page, frame } = await open(driven, host)
      await until('the state', () => frame.$('[data-state="ok"]'))
      expectNone('the page', await page.evaluate(() => document.documentElement.outerHTML))
      expectNone('the frame', await frame.evaluate(() => document.documentElement.outerHTML))
      expectNone(
        'the page’s stores',
        await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
      )
      await page.close()
    }
  })

  test('go to the host where they belong, and nowhere else', async () => {
    const all = await control<LoggedRequest[]>(stage.host, '/requests')
    expect(all.length).toBeGreaterThan(20)
    for (const request of all) {
      const isToken = request.url.includes('/auth/oauth2/token')
      const text = JSON.stringify(isToken ? request.url : { ...request, headers: undefined })
      expectNone(`${request.method} ${request.url}`, text)
    }
  })
})
