import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DrivenBrowser } from '../browser/driven-browser'
import { clickStill, confirmPage, openExtensionPage, until } from '../browser/driven-browser'
import { launchBrowser } from '../browser/launch'
import { control } from '../host/call-host'
import type { HostDescription } from '../host/description'
import type { RunningHost } from '../host/host'
import type { LoggedRequest } from '../host/request-log'
import { startSharedHost } from '../host/start-test-host'
import { accountNamed } from '../tour/account-forms'
import { connectAccount, fill } from '../tour/set-up'
import { BROWSERS, builtExtension } from './stage'

const HOSTINGS = 1000

/** The texts that a page gives to the person as files, kept in place of being saved. */
function catchFiles(page: Page): Promise<void> {
  return page.evaluate(() => {
    const caught: Promise<string>[] = []
    Object.assign(globalThis, { caught })
    URL.createObjectURL = (blob) => {
      caught.push((blob as Blob).text())
      return 'data:,'
    }
  })
}

function caughtFiles(page: Page): Promise<string[]> {
  return page.evaluate(() => Promise.all((globalThis as unknown as { caught: Promise<string>[] }).caught))
}

describe.each(BROWSERS)('the dashboard of a thousand hostings, in %s', (browser) => {
  let running: RunningHost
  let host: HostDescription
  let driven: DrivenBrowser
  let page: Page
  const name = (index: number) => host.services[index]?.serviceName ?? ''

  beforeAll(async () => {
    running = await startSharedHost({
      ...{ site: 'none', services: HOSTINGS },
      settings: { effectDelayMs: 200 },
    })
    host = running.description
    await control(host, `/services/${host.services[700]?.serviceName}`, { state: 'spam' }, 'PUT')
    driven = await launchBrowser(browser, { headless: true, extension: builtExtension(browser) })
    const options = await openExtensionPage(driven, 'options', '#account-connect')
    await connectAccount(options, host, 0)
    await accountNamed(options, 'Local host')
    await options.close()
    page = await openExtensionPage(driven, 'dashboard', `[data-count="${HOSTINGS}"]`)
  })
  afterAll(async () => {
    await driven?.close()
    await running?.stop()
  })

  const count = (wanted: number) => until(`${wanted} rows that fit`, () => page.$(`[data-count="${wanted}"]`))
  const posts = async () => {
    const all = await control<LoggedRequest[]>(host, '/requests')
    return all.filter(({ method, url }) => method === 'POST' && url.endsWith('/email/request'))
  }
  const rows = () => page.$$eval('[data-row]', (all) => all.map((row) => row.getAttribute('data-row') ?? ''))
  const search = (text: string) => fill(page, '#search', text)

  test('lists them all, draws only what is seen, and finds one', async () => {
    expect((await rows()).length).toBeLessThan(150)
    await search('site1000')
    await count(1)
    expect(await rows()).toEqual([name(999)])
    await page.keyboard.press('Backspace')
    await until('more rows', async () => (await rows()).length > 1 || null)
    await search(' ')
    await count(HOSTINGS)
    await page.evaluate(() => {
      const scrollers = [...document.querySelectorAll('*')].filter(
        (one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== 'visible',
      )
      for (const one of [document.scrollingElement, ...scrollers]) one?.scrollTo(0, 1e7)
    })
    await until('rows further down', async () => !(await rows()).includes(name(0)) || null)
  })

  test('reads one at the person’s wish, sorts, and filters', async () => {
    await search('site701')
    await count(1)
    await clickStill(page, `[data-row="${name(700)}"] a`)
    await until('its own page', () => page.$('[data-view="panel"][data-state="spam"]'))
    await clickStill(page, '[data-route="hostings"], a[href="#/"]')
    await until('the table', () => page.$('#search'))
    await search(' ')
    await clickStill(page, '[data-filter="stopped"]')
    await count(1)
    expect(await rows()).toEqual([name(700)])
    await clickStill(page, '[data-filter="all"]')
    await count(HOSTINGS)
    const before = (await rows())[0]
    await clickStill(page, '[data-sort="name"]')
    await until('another order', async () => (await rows())[0] !== before || null)
  })

  test('blocks several after one question, leaves alone what cannot be, and tells of each', async () => {
    await search('site70')
    const chosen = [name(700), name(701), name(702), name(703)]
    await until('these rows', async () => {
      const shown = await rows()
      return chosen.every((one) => shown.includes(one)) || null
    })
    for (const one of chosen.slice(0, 3)) {
      await clickStill(page, `[data-row="${one}"] a`)
      await until('a reading', () => page.$('[data-view="panel"]:not([data-state="none"])'))
      await clickStill(page, '[data-route="hostings"], a[href="#/"]')
      await until('the table', () => page.$('#search'))
      await search('site70')
    }
    for (const one of chosen) await clickStill(page, `[data-select="${one}"]`)
    await clickStill(page, '[data-bulk="BLOCK"]')
    const confirm = await confirmPage(driven)
    await confirm.bringToFront()
    await until('the question', () => confirm.$('[data-kind="bulk"][data-phase="ready"]'))
    const results = () =>
      confirm.$$eval('[data-item]', (all) =>
        Object.fromEntries(
          all.map((one) => [one.getAttribute('data-item'), one.getAttribute('data-result')]),
        ),
      )
    expect(await results()).toEqual({
      ...{ [name(700)]: 'left', [name(701)]: 'affected', [name(702)]: 'affected', [name(703)]: 'left' },
    })
    expect(await posts()).toEqual([])
    await until('an open guard', () => confirm.$('#confirm-commit[data-guard="open"]'))
    await clickStill(confirm, '#confirm-commit')
    await until('each result', async () => {
      const now = await results()
      return (now[name(701)] === 'seen' && now[name(702)] === 'seen') || null
    })
    expect((await posts()).map(({ url }) => url.split('/')[4]).sort()).toEqual([name(701), name(702)].sort())
    await confirm.close()
    await page.bringToFront()
    await until('the new state in the table', () => page.$(`[data-row="${name(701)}"][data-state="ko"]`))
  })

  test('keeps a journal of it, to be filtered and saved', async () => {
    await clickStill(page, '[data-route="journal"], a[href="#/journal"]')
    await until('the entries', async () => (await page.$$('[data-entry]')).length === 2 || null)
    await fill(page, '#journal-search', 'site702')
    await until('one entry', async () => (await page.$$('[data-entry]')).length === 1 || null)
    await catchFiles(page)
    await clickStill(page, '[data-export="csv"]')
    await clickStill(page, '[data-export="json"]')
    const [csv = '', json = ''] = await caughtFiles(page)
    expect(csv.trim().split('\n')).toHaveLength(2)
    for (const text of [csv, json]) {
      expect(text).toContain(name(701))
      expect(text).not.toContain(name(702))
      expect(text).toMatch(/dashboard/i)
      expect(text).not.toContain(host.accounts[0]?.consumerKey)
    }
    expect(JSON.parse(json)).toBeTruthy()
  })
})
