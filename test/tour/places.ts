import type { Frame, Page } from 'puppeteer-core'
import type { DrivenBrowser } from '../browser/driven-browser'
import { clickStill, openPage, panelFrame, until } from '../browser/driven-browser'
import type { HostDescription } from '../host/description'
import { fill } from './set-up'

/** The first hosting of the local host: the one that the site belongs to. */
export function firstService(host: HostDescription): string {
  const service = host.services[0]
  if (service === undefined) throw new Error('The local host has no hosting.')
  return service.serviceName
}

/** Address of a hosting's Scripts emails page in the local control panel. */
export function scriptsEmailsAddress(host: HostDescription, serviceName = firstService(host)): string {
  return `${host.panel}/#/web/hosting/${serviceName}/automated-emails`
}

/** Signs in to the local control panel and gives its Scripts emails page, with our panel in it. */
export async function openControlPanel(
  driven: DrivenBrowser,
  host: HostDescription,
): Promise<{ page: Page; frame: Frame }> {
  const account = host.accounts[0]
  if (account === undefined) throw new Error('The local host has no account.')
  // An earlier sign-in of the same browser is still good.
  const page = await openPage(driven, scriptsEmailsAddress(host), '#login, #sign-out')
  if ((await page.$('#login')) !== null) {
    await fill(page, '#login', account.login)
    await fill(page, '#password', account.password)
    await page.keyboard.press('Enter')
  }
  return { page, frame: await panelFrame(page) }
}

/** Signs in to the site's admin and gives its first page, with our panel in it. */
export async function openSiteAdmin(
  driven: DrivenBrowser,
  host: HostDescription,
): Promise<{ page: Page; frame: Frame }> {
  const page = await openPage(
    driven,
    `${host.site}/${host.siteKind === 'wordpress' ? 'wp-admin' : 'admin'}/`,
    '#user_login, #wpbody-content, #log-out',
  )
  if ((await page.$('#user_login')) !== null) {
    // WordPress puts the cursor there by itself a moment after the page has come; keys typed before would stray.
    if (host.siteKind === 'wordpress')
      await until('the cursor in the form', () => isFocused(page, 'user_login'))
    await fill(page, '#user_login', host.siteLogin?.user ?? '')
    await fill(page, '#user_pass', host.siteLogin?.password ?? '')
    await clickStill(page, '#wp-submit')
  }
  return { page, frame: await panelFrame(page) }
}

/** Sends a message through the site's contact form, as a visitor; gives whether the site says it was sent. */
export async function sendContactForm(
  driven: DrivenBrowser,
  host: HostDescription,
  text: string,
): Promise<boolean> {
  const page = await openPage(driven, `${host.site}/contact/`, '#contact-send')
  await fill(page, '#contact-name', 'Ada Visitor')
  await fill(page, '#contact-email', 'ada@visitor.example')
  await fill(page, '#contact-message', text)
  await clickStill(page, '#contact-send')
  const sent = await until('the site’s answer to the form', async () => {
    if ((await page.$('#contact-sent')) !== null) return true
    return (await page.$('#contact-failed')) === null ? null : false
  })
  await page.close()
  return sent
}

async function isFocused(page: Page, id: string): Promise<true | null> {
  return (await page.evaluate(() => document.activeElement?.id)) === id || null
}
