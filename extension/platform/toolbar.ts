import type { Tone } from '../../shared/mail-service'
import { browser } from './browser'

/** What the toolbar button shows: a short text on a colour, and a title. An empty text takes the badge away. */
export type Badge = { readonly text: string; readonly colour: string; readonly title: string }

/** Shows the badge in every window. */
export async function showBadge(badge: Badge): Promise<void> {
  await browser.action.setBadgeText({ text: badge.text })
  await browser.action.setBadgeBackgroundColor({ color: badge.colour })
  await browser.action.setTitle({ title: badge.title })
}

/** The button's title for each tone, in the browser's language (the worker cannot load dictionaries on demand). */
export function badgeTitles(): Record<Tone, string> {
  const title = (tone: Tone) => browser.i18n.getMessage(`badge_${tone}`)
  return { green: title('green'), red: title('red'), amber: title('amber'), grey: title('grey') }
}
