import type { Page } from 'puppeteer-core'
import type { DrivenBrowser } from '../browser/driven-browser'
import { clickStill, openExtensionPage, until } from '../browser/driven-browser'
import type { HostDescription } from '../host/description'

/** Sets the extension up as its owner would: on the options page, by typing the keys and switching the site on. */
export async function setUpExtension(driven: DrivenBrowser, host: HostDescription): Promise<Page> {
  const page = await openExtensionPage(driven, 'options', '#account-connect')
  await connectAccount(page, host, 0)
  await watchSite(page, host.site, host.services[0]?.serviceName ?? '')
  return page
}

/** Fills the account form with the keys of one of the local host's accounts, and waits for its hostings. */
export async function connectAccount(page: Page, host: HostDescription, index: number): Promise<void> {
  const account = host.accounts[index]
  if (account === undefined) throw new Error(`The local host has no account ${index}.`)
  await page.select('#account-region', 'custom')
  await until('the field for an endpoint', () => page.$('#account-endpoint'))
  await fill(page, '#account-label', 'Local host')
  await fill(page, '#account-endpoint', host.api)
  await fill(page, '#account-panel', host.panel)
  await fill(page, '#application-key', account.applicationKey)
  await fill(page, '#application-secret', account.applicationSecret)
  await fill(page, '#consumer-key', account.consumerKey)
  await clickStill(page, '#account-connect')
}

/** Switches the panel on in a site, once its hosting can be chosen. */
export async function watchSite(page: Page, address: string, serviceName: string): Promise<void> {
  const value = await until(`${serviceName} among the hostings`, () => optionNamed(page, serviceName))
  await fill(page, '#site-address', address)
  await page.select('#site-service', value)
  await clickStill(page, '#site-watch')
  const { origin } = new URL(address)
  await until('the site in the list', () =>
    page.evaluate((text) => document.body.textContent?.includes(text) || null, origin),
  )
}

/** Types into a field, in place of what stands there. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await clickStill(page, selector, { count: 3 })
  await page.keyboard.press('Backspace')
  await page.type(selector, text)
}

function optionNamed(page: Page, text: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    const options = Array.from(document.querySelectorAll<HTMLOptionElement>('#site-service option'))
    return options.find((option) => option.textContent?.includes(wanted))?.value ?? null
  }, text)
}
