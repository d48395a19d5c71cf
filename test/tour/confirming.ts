import type { Page } from 'puppeteer-core'
import type { DrivenBrowser } from '../browser/driven-browser'
import { clickStill, confirmPage, until } from '../browser/driven-browser'

const OPEN_BUTTON = '#confirm-commit[data-guard="open"]'

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
  await until('an open guard', () => page.$(OPEN_BUTTON))
  await onPage(page)
  await clickStill(page, OPEN_BUTTON)
  await until('the request on its way', () => page.$('[data-phase="sent"], [data-phase="ended"]'))
  await page.close()
}
