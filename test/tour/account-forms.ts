import type { Page } from 'puppeteer-core'
import { clickStill, until } from '../browser/driven-browser'
import type { HostDescription } from '../host/description'
import { fill } from './set-up'

/** The ways to sign in, as the account form offers them. */
type Way = 'session' | 'oauth2' | 'keys'

/** Brings the account form to a custom host and a way to sign in, with a name for the account. */
export async function chooseWay(page: Page, way: Way, label: string): Promise<void> {
  await page.bringToFront()
  await page.select('#account-region', 'custom')
  await until('the field for the panel', () => page.$('#account-panel'))
  await page.$eval(`#way-${way}`, (radio) => (radio as HTMLInputElement).click())
  await fill(page, '#account-label', label)
}

/** Fills fields of the form, by their ids. */
export async function fillAll(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(values)) await fill(page, `#${id}`, text)
}

/** Connects by the session of the local control panel. */
export async function connectSession(page: Page, host: HostDescription): Promise<void> {
  await chooseWay(page, 'session', 'By session')
  await fillAll(page, { 'account-panel': host.panel })
  await clickStill(page, '#account-connect')
}

/** Connects as a service account of the local host. */
export async function connectServiceAccount(page: Page, host: HostDescription): Promise<void> {
  const { clientId = '', clientSecret = '' } = host.accounts[0] ?? {}
  await chooseWay(page, 'oauth2', 'Service account')
  await fillAll(page, {
    ...{ 'account-endpoint': host.api, 'account-token-url': host.tokenUrl, 'account-panel': host.panel },
    ...{ 'client-id': clientId, 'client-secret': clientSecret },
  })
  await clickStill(page, '#account-connect')
}

/** Waits for an account of that name in the list; gives its id. */
export function accountNamed(page: Page, label: string): Promise<string> {
  return until(`the account ${label}`, () =>
    page.evaluate((wanted) => {
      const items = Array.from(document.querySelectorAll<HTMLElement>('[data-account]'))
      return items.find((item) => item.textContent?.includes(wanted))?.dataset.account ?? null
    }, label),
  )
}

/** Forgets an account, in the two steps of the list. */
export async function forgetAccount(page: Page, accountId: string): Promise<void> {
  await clickStill(page, `[data-forget="${accountId}"]`)
  await clickStill(page, `[data-forget-confirm="${accountId}"]`)
  await until(
    'the account gone',
    async () => (await page.$(`[data-account="${accountId}"]`)) === null || null,
  )
}
