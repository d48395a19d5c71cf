import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DrivenBrowser } from '../browser/driven-browser'
import { clickStill, openExtensionPage, until } from '../browser/driven-browser'
import { launchBrowser } from '../browser/launch'
import { confirmAction } from '../tour/confirming'
import { BROWSERS, builtExtension } from './stage'

/** The page that holds what `selector` names; by its content, for puppeteer does not learn every address in Firefox. */
function pageWith(driven: DrivenBrowser, selector: string): Promise<Page> {
  return until(`a page with ${selector}`, async () => {
    for (const page of await driven.browser.pages())
      if ((await page.$(selector).catch(() => null)) !== null) return page
    return null
  })
}

/** The release build, with access to nothing but the hosts' control panels, and no local host anywhere. */
describe.each(BROWSERS)('the first run, in %s', (browser) => {
  let driven: DrivenBrowser

  beforeAll(async () => {
    driven = await launchBrowser(browser, {
      ...{ headless: true, keepFirstRun: true, extension: builtExtension(browser, 'release') },
    })
  })
  afterAll(() => driven?.close())

  test('a page opens by itself and offers the ways to begin', async () => {
    const welcome = await pageWith(driven, '[data-view="welcome"]')
    for (const card of ['#begin-demo', '#begin-session', '#begin-keys', '#stored'])
      expect(await welcome.$(card), card).not.toBeNull()
  })

  test('the demo is one click away, and everything in it works without a network', async () => {
    const welcome = await pageWith(driven, '[data-view="welcome"]')
    await welcome.bringToFront()
    await clickStill(welcome, '#demo-add')
    await clickStill(welcome, '[data-open="dashboard"]')
    const dashboard = await pageWith(driven, '[data-view="dashboard"] [data-count="3"]')
    await dashboard.bringToFront()
    const shop = 'shop.demo.example'
    await until('the states', () => dashboard.$(`[data-row="${shop}"][data-state="ok"]`))
    expect(await dashboard.$$('[data-row] [data-field="demo"]')).toHaveLength(3)
    await clickStill(dashboard, `[data-row="${shop}"] a`)
    await until('the panel', () => dashboard.$('[data-view="panel"][data-state="ok"]'))
    await clickStill(dashboard, '[data-view="panel"] [data-action="BLOCK"]:not([disabled])')
    await confirmAction(driven, async () => undefined)
    await dashboard.bringToFront()
    await until('the new state', () => dashboard.$('[data-view="panel"][data-state="ko"]'))
    await until('the entry in the journal', () => dashboard.$('[data-entry][data-status="seen"]'))
    await dashboard.close()
  })

  test('it can be removed again, and leaves nothing', async () => {
    const options = await openExtensionPage(driven, 'options', '[data-forget]')
    await clickStill(options, '[data-forget]')
    await clickStill(options, '[data-forget-confirm]')
    await until('the offer again', () => options.$('#demo-add'))
    const kept = await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } }
      }
      return chrome.storage.local.get(null)
    })
    expect(JSON.stringify(kept)).not.toContain('demo')
  })
})
