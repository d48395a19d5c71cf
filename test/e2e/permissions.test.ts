import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { siteFragment } from '../../extension/pages/fragments'
import type { DrivenBrowser } from '../browser/driven-browser'
import {
  clickStill,
  countPanels,
  openExtensionPage,
  openPage,
  panelFrame,
  until,
} from '../browser/driven-browser'
import { launchBrowser } from '../browser/launch'
import { answerPrompt, grantHost, withdrawHost } from '../browser/permissions'
import { control } from '../host/call-host'
import type { HostDescription } from '../host/description'
import type { RunningHost } from '../host/host'
import type { LoggedRequest } from '../host/request-log'
import { startSelfSigned } from '../host/self-signed'
import { startSharedHost } from '../host/start-test-host'
import { accountNamed, chooseWay, fillAll } from '../tour/account-forms'
import { openSiteAdmin } from '../tour/places'
import { BROWSERS, builtExtension, failureShown } from './stage'

/** The release build, which may reach the hosts' control panels alone. */
describe.each(BROWSERS)('access, in %s', (browser) => {
  let running: RunningHost
  let host: HostDescription
  /** The site under its other name: access to the API does not include it. */
  let site: HostDescription
  let driven: DrivenBrowser
  let options: Page

  beforeAll(async () => {
    running = await startSharedHost({ site: 'stand-in', settings: { effectDelayMs: 300 } })
    host = running.description
    site = { ...host, site: host.site.replace('127.0.0.1', 'localhost') }
    driven = await launchBrowser(browser, {
      ...{ headless: true, answersPrompts: true, extension: builtExtension(browser, 'release') },
    })
    options = await openExtensionPage(driven, 'options', '#account-connect')
  })
  afterAll(async () => {
    await driven?.close()
    await running?.stop()
  })
  beforeEach(() => options.bringToFront())

  const requests = () => control<LoggedRequest[]>(host, '/requests')

  async function fillKeys(endpoint: string, label: string) {
    const { applicationKey = '', applicationSecret = '', consumerKey = '' } = host.accounts[0] ?? {}
    await chooseWay(options, 'keys', label)
    await fillAll(options, {
      ...{ 'account-endpoint': endpoint, 'account-panel': host.panel },
      ...{ 'application-key': applicationKey, 'application-secret': applicationSecret },
      'consumer-key': consumerKey,
    })
  }

  test('to the API is explained, then asked for on the click; refused, nothing leaves and nothing is lost', async () => {
    await fillKeys(host.api, 'Mine')
    const said = await options.$eval('main', (main) => main.textContent ?? '')
    expect(said).toContain(new URL(host.api).host)
    await clickStill(options, '#account-connect')
    await answerPrompt(driven, 'deny')
    await failureShown(options, 'permission-missing')
    expect(await requests()).toEqual([])
    expect(await options.$('[data-account]')).toBeNull()
    expect(await options.$eval('#account-endpoint', (field) => (field as HTMLInputElement).value)).toBe(
      host.api,
    )
  })

  test('to the API is given on the next click', async () => {
    await clickStill(options, '#account-connect')
    await answerPrompt(driven, 'allow')
    await accountNamed(options, 'Mine')
    expect((await requests()).length).toBeGreaterThan(0)
  })

  test('to a site is asked for when its panel is switched on, for the hosting that holds its domain', async () => {
    if (browser === 'chromium') {
      // A click on the toolbar button would show the popup the page's address; a driver's opening does not.
      await grantHost(driven, site.site)
      const page = await openPage(driven, `${site.site}/contact/`, '#contact-send')
      await page.bringToFront()
      const popup = await driven.openPopup()
      await until('the offer', () => popup.$('[data-action="watch-site"]'))
      await popup.$eval('[data-action="watch-site"]', (button) => (button as HTMLElement).click())
      await withdrawHost(driven, site.site)
      await page.close()
    } else {
      // No driver reaches into Firefox's popup; its button opens this address.
      const fragment = siteFragment(new URL(site.site).origin)
      void openPage(driven, driven.extensionAddress('options', fragment), '#site-watch')
    }
    const asked = await until('the options for that site', async () => {
      for (const page of await driven.browser.pages()) {
        const field = await page.$('#site-address').catch(() => null)
        const typed = await field?.evaluate((input) => (input as HTMLInputElement).value)
        if (typed === new URL(site.site).origin) return page
      }
      return null
    })
    await asked.bringToFront()
    await until('the hosting that was found', () => asked.$('[data-finding="one"]'))
    const chosen = await asked.$eval('#site-service', (select) => (select as HTMLSelectElement).value)
    expect(chosen).toContain(host.services[0]?.serviceName)
    await clickStill(asked, '#site-watch')
    await answerPrompt(driven, 'allow')
    await until('the site in the list', () => asked.$(`[data-site="${new URL(site.site).origin}"]`))
    await asked.close()
    const { page, frame } = await openSiteAdmin(driven, site)
    await until('the state', () => frame.$('[data-state="ok"]'))
    await page.close()
  })

  test('to the API that is withdrawn is noticed at once, and can be given again', async () => {
    const { page, frame } = await openSiteAdmin(driven, site)
    await until('the state', () => frame.$('[data-state="ok"]'))
    await withdrawHost(driven, host.api)
    await failureShown(frame, 'permission-missing')
    // The last reading stays, and is said to be the last.
    expect(await frame.$('[data-state="ok"]')).not.toBeNull()
    await options.bringToFront()
    const origin = new URL(host.api).origin
    await until('the wish for access', () => options.$(`[data-allow="${origin}"]`))
    await clickStill(options, `[data-allow="${origin}"]`)
    await answerPrompt(driven, 'allow')
    await until(
      'no wish any more',
      async () => (await options.$(`[data-allow="${origin}"]`)) === null || null,
    )
    await page.bringToFront()
    await until('a reading again', async () => (await frame.$('[data-failure]')) === null || null)
    await page.close()
  })

  test('to a site that is withdrawn takes the panel away, and brings it back when it is given again', async () => {
    const { page, frame } = await openSiteAdmin(driven, site)
    await until('the state', () => frame.$('[data-state="ok"]'))
    await withdrawHost(driven, site.site)
    await failureShown(frame, 'place-not-watched')
    await page.reload()
    await until('the admin', () => page.$('#log-out'))
    expect(await countPanels(page)).toBe(0)
    await options.bringToFront()
    const origin = new URL(site.site).origin
    await until('the wish for access', () => options.$(`[data-allow="${origin}"]`))
    await clickStill(options, `[data-allow="${origin}"]`)
    await answerPrompt(driven, 'allow')
    await until(
      'no wish any more',
      async () => (await options.$(`[data-allow="${origin}"]`)) === null || null,
    )
    await page.bringToFront()
    await page.reload()
    const again = await panelFrame(page)
    await until('the state', () => again.$('[data-state="ok"]'))
    await page.close()
  })

  test('to a host with a bad certificate helps nobody: no request is made', async () => {
    const server = await startSelfSigned(1)
    await grantHost(driven, server.origin)
    await options.bringToFront()
    await fillKeys(`${server.origin}/1.0`, 'Bad certificate')
    await clickStill(options, '#account-connect')
    await failureShown(options, 'host-unreachable')
    expect(server.connections()).toBeGreaterThan(0)
    expect(server.requests()).toBe(0)
    await server.stop()
  })

  test('is let go of when the account that needed it is forgotten', async () => {
    const account = await accountNamed(options, 'Mine')
    await clickStill(options, `[data-forget="${account}"]`)
    await clickStill(options, `[data-forget-confirm="${account}"]`)
    await until('the account gone', async () => (await options.$('[data-account]')) === null || null)
    await until('no access', () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { permissions: { contains(of: { origins: string[] }): Promise<boolean> } }
        }
        return (await chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] })) ? null : true
      }),
    )
  })
})
