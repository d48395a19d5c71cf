import { type PageName, pageAddress } from './addresses'
import { browser } from './browser'

const CONFIRM_SIZE = { width: 520, height: 720 }

/** Opens the confirm page for what `fragment` names, in a window of its own, or in a tab where windows cannot be opened. */
export async function openConfirmPage(fragment: string): Promise<void> {
  const url = pageAddress('confirm', fragment)
  try {
    await browser.windows.create({ url, type: 'popup', ...CONFIRM_SIZE })
  } catch {
    await browser.tabs.create({ url })
  }
}

export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage()
}

/** Opens one of our own pages in a new tab, with `fragment` after the hash. */
export function openOwnPage(page: PageName, fragment = ''): Promise<void> {
  return openTab(pageAddress(page, fragment))
}

/** Opens an address in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** Address of the page in the current tab, where the browser lets us see it; null elsewhere. */
export async function currentTabAddress(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.url ?? null
}

/** Calls back with the id of each tab that is closed. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener)
}
