import type { Browser, ClickOptions, Frame, Page } from 'puppeteer-core'
import type { PageName } from '../../extension/platform/addresses'

export type BrowserName = 'chromium' | 'firefox'

/** A real browser with the built extension in it, driven by real (trusted) clicks and keys. */
export type DrivenBrowser = {
  readonly name: BrowserName
  readonly browser: Browser
  /** Address of one of the extension's own pages. */
  extensionAddress(page: PageName, fragment?: string): string
  /**
   * Opens the toolbar popup over the page in front. In Chromium the real one; in Firefox its page in a tab, because no
   * driver reaches into Firefox's popup: there it knows of no current site.
   */
  openPopup(): Promise<Page>
  /** Ends the background worker, as the browser itself would. The next message starts a new one. */
  endWorker(): Promise<void>
  close(): Promise<void>
}

/** How long anything may take that the browser does by itself: 20 s, in ms. */
export const PATIENCE_MS = 20_000
const LOOK_AGAIN_MS = 50

/**
 * Waits until `look` gives something other than null or undefined, and gives that. A look that throws (a page in
 * the middle of a navigation) counts as nothing. Rejects after `patienceMs`, naming `what`.
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined> | Value | null | undefined,
  patienceMs = PATIENCE_MS,
): Promise<Value> {
  const end = Date.now() + patienceMs
  let trouble = ''
  while (Date.now() < end) {
    try {
      const found = await look()
      if (found !== null && found !== undefined) return found
    } catch (error) {
      trouble = ` (${error instanceof Error ? error.message : String(error)})`
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  throw new Error(`Not within ${patienceMs / 1000} s: ${what}${trouble}`)
}

/**
 * Clicks what `selector` names, once it stands still: a page that has just come, or just learned something, still moves
 * its parts, and the driver clicks a place, not a thing.
 */
export async function clickStill(
  surface: Pick<Page, '$'>,
  selector: string,
  options: ClickOptions = {},
): Promise<void> {
  let before = ''
  const found = await until(`${selector}, standing still`, async () => {
    const element = await surface.$(selector)
    const place = JSON.stringify((await element?.boundingBox()) ?? null)
    const isStill = element !== null && place !== 'null' && place === before
    before = place
    return isStill ? element : null
  })
  await found.click(options)
}

/** Opens an address in a new tab and waits until `selector` is there. */
export async function openPage(driven: DrivenBrowser, address: string, selector: string): Promise<Page> {
  const page = await driven.browser.newPage()
  // Firefox never tells that an extension page has arrived: the content does.
  page.goto(address).catch(() => undefined)
  await until(`${selector} at ${address}`, () => page.$(selector))
  return page
}

/** Opens one of the extension's own pages in a tab. */
export function openExtensionPage(driven: DrivenBrowser, page: PageName, selector: string): Promise<Page> {
  return openPage(driven, driven.extensionAddress(page), selector)
}

/** The extension's frame in a page: the one that holds the panel. */
export function panelFrame(page: Page): Promise<Frame> {
  return until('the panel in the page', async () => {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue
      if (await holdsPanel(frame)) return frame
    }
    return null
  })
}

async function holdsPanel(frame: Frame): Promise<boolean> {
  try {
    return (await frame.$('[data-view="panel"]')) !== null
  } catch {
    return false
  }
}

/** How many of our panels stand in a page now. By what a frame holds: Firefox does not tell its address. */
export async function countPanels(page: Page): Promise<number> {
  const found = await Promise.all(page.frames().map(holdsPanel))
  return found.filter(Boolean).length
}

/** The confirm page that the extension opened: a window of its own. */
export function confirmPage(driven: DrivenBrowser): Promise<Page> {
  return until('the confirm page', async () => {
    for (const page of await driven.browser.pages()) {
      // Not by its address: puppeteer does not learn it of an extension page in Firefox.
      const confirm = await page.$('[data-view="confirm"]').catch(() => null)
      if (confirm !== null) return page
    }
    return null
  })
}
