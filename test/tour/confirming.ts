import type { Page } from 'puppeteer-core'
import type { DrivenBrowser } from '../browser/driven-browser'
import { confirmPage, until } from '../browser/driven-browser'

/**
 * Confirms on the extension's own page, with a real click, as soon as its guard lets one through. `onPage` sees the
 * page before the click.
 */
export async function confirmAction(
  driven: DrivenBrowser,
  onPage: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await confirmPage(driven)
  await page.bringToFront()
  const button = await until('an open guard', () => page.$('#confirm-commit[data-guard="open"]'))
  await onPage(page)
  await button.click()
  await until('the request on its way', () => page.$('[data-phase="sent"], [data-phase="ended"]'))
  await page.close()
}
