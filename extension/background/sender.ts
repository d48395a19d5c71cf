import type { SenderKind } from '../../shared/messages'
import type { Settings } from '../../shared/settings'
import { siteAt } from '../../shared/settings'
import type { PageName } from '../platform/addresses'
import type { MessageSender } from '../platform/message-sender'

/** Who we are: our extension's id, and the origin of our pages. */
export type OwnIdentity = { readonly id: string; readonly origin: string }

const TOP_LEVEL_PAGES: readonly PageName[] = ['popup', 'options', 'confirm', 'dashboard', 'welcome']

function pathOf(page: PageName): string {
  return `/extension/pages/${page}.html`
}

/**
 * The origin of a sender: as the browser names it, else out of its address. None where the browser says `null`: a
 * sandboxed page is not the site it came from.
 */
export function originOf(sender: MessageSender): string | null {
  if (sender.origin !== undefined) return sender.origin === 'null' ? null : sender.origin
  return sender.url !== undefined && URL.canParse(sender.url) ? originFromUrl(sender.url) : null
}

function kindOfOwnPage(sender: MessageSender): SenderKind {
  const path = new URL(sender.url ?? '').pathname
  if (path === pathOf('frame')) return 'frame'
  // A page of ours that somebody put in a frame is not the page the person knows.
  const topLevel = sender.frameId === undefined || sender.frameId === 0
  const page = TOP_LEVEL_PAGES.find((name) => path === pathOf(name))
  return topLevel && page !== undefined ? (page as SenderKind) : 'stranger'
}

/**
 * Says who sent a message, from the browser's own fields alone. That our frame page has a tab, and that its origin is
 * ours, proves nothing: the address decides. Anything unclear is a stranger.
 */
export function senderKind(sender: MessageSender, own: OwnIdentity, settings: Settings): SenderKind {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return 'stranger'
  const origin = originOf(sender)
  if (origin === null || origin !== originFromUrl(sender.url)) return 'stranger'
  if (origin === own.origin) return kindOfOwnPage(sender)
  if (sender.tabId === undefined) return 'stranger'
  if (settings.accounts.some((account) => account.panelOrigins.includes(origin)))
    return 'control-panel-script'
  return siteAt(settings, origin) === null ? 'stranger' : 'site-admin-script'
}

/** The origin in an address. (`URL.origin` is "null" for extension schemes in some runtimes.) */
function originFromUrl(address: string): string {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
