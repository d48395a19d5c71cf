import { browser } from './browser'

export const PAGES = ['frame', 'popup', 'options', 'confirm', 'dashboard', 'welcome'] as const
export type PageName = (typeof PAGES)[number]

/** Path of one of our own pages inside the extension. */
export function pagePath(page: PageName): string {
  return `/extension/pages/${page}.html`
}

/** Address of one of our own pages, with `fragment` after the hash. */
export function pageAddress(page: PageName, fragment = ''): string {
  const address = browser.runtime.getURL(pagePath(page))
  return fragment === '' ? address : `${address}#${fragment}`
}

/** Who we are, for telling our own senders from strangers. */
export function ownIdentity(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin }
}
