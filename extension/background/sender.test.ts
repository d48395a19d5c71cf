import { describe, expect, it } from 'vitest'
import type { SenderKind } from '../../shared/messages'
import { NO_SETTINGS, type Settings } from '../../shared/settings'
import { accountOf } from '../../test/fakes/account-of'
import type { MessageSender } from '../platform/message-sender'
import { originOf, senderKind } from './sender'

const OWN = { id: 'ours', origin: 'chrome-extension://ours' }
const PANEL = 'https://manager.eu.ovhcloud.com'
const LOCAL_PANEL = 'http://127.0.0.1:4000'
const SITE = 'https://shop.example'
const SETTINGS: Settings = {
  ...NO_SETTINGS,
  accounts: [accountOf({ region: 'eu', panelOrigins: [PANEL, LOCAL_PANEL] })],
  sites: [{ origin: SITE, accountId: 'one', serviceName: 'shop.example' }],
}

const ownPage = (page: string, more: Partial<MessageSender> = {}): MessageSender => ({
  ...{ id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/extension/pages/${page}` },
  ...{ tabId: undefined, frameId: undefined, ...more },
})
const pageAt = (origin: string, more: Partial<MessageSender> = {}): MessageSender => ({
  ...{ id: OWN.id, origin, url: `${origin}/some/page`, tabId: 7, frameId: 0, ...more },
})
const IN_TAB = { tabId: 7, frameId: 0 }
const IN_SUB_FRAME = { tabId: 7, frameId: 3 }

describe('senderKind', () => {
  it.each<[string, MessageSender, SenderKind]>([
    ['the popup', ownPage('popup.html'), 'popup'],
    ['the options page in its tab', ownPage('options.html', IN_TAB), 'options'],
    ['the confirm page, with its intent', ownPage('confirm.html#abc', IN_TAB), 'confirm'],
    ['the frame in a page', ownPage('frame.html#ticket', IN_SUB_FRAME), 'frame'],
    ['the frame page opened as a page', ownPage('frame.html', IN_TAB), 'frame'],
    ['the frame page, claiming another in its query', ownPage('frame.html?x=/confirm.html'), 'frame'],
    [
      'an own page whose origin the browser does not name',
      ownPage('popup.html', { origin: undefined }),
      'popup',
    ],
    ['the confirm page in a sub-frame', ownPage('confirm.html', IN_SUB_FRAME), 'stranger'],
    ['the popup page in a sub-frame', ownPage('popup.html', IN_SUB_FRAME), 'stranger'],
    ['a page of ours that is none', ownPage('confirm.htm', IN_TAB), 'stranger'],
    ['a page of ours in other letters', ownPage('%63onfirm.html', IN_TAB), 'stranger'],
    ['an own page in another folder', ownPage('../confirm.html', IN_TAB), 'stranger'],
    ['an own page with a foreign origin', ownPage('confirm.html', { ...IN_TAB, origin: SITE }), 'stranger'],
    ['an own page without an origin', ownPage('confirm.html', { ...IN_TAB, origin: 'null' }), 'stranger'],
    ['another extension', ownPage('confirm.html', { ...IN_TAB, id: 'theirs' }), 'stranger'],
    [
      'a page of another extension under our id',
      { ...ownPage('confirm.html', IN_TAB), url: 'chrome-extension://theirs/extension/pages/confirm.html' },
      'stranger',
    ],
    [
      'nobody',
      { id: undefined, url: undefined, origin: undefined, tabId: undefined, frameId: undefined },
      'stranger',
    ],
    ['an own page without an address', ownPage('confirm.html', { url: undefined }), 'stranger'],
    ['an address that is none', ownPage('confirm.html', { url: 'confirm.html' }), 'stranger'],
    ['a control panel', pageAt(PANEL), 'control-panel-script'],
    ['a control panel’s frame', pageAt(PANEL, IN_SUB_FRAME), 'control-panel-script'],
    [
      'a control panel whose origin is not named',
      pageAt(PANEL, { origin: undefined }),
      'control-panel-script',
    ],
    ['a local control panel', pageAt(LOCAL_PANEL), 'control-panel-script'],
    ['a local server at another port', pageAt('http://127.0.0.1:4001'), 'stranger'],
    ['a watched site', pageAt(SITE), 'site-admin-script'],
    ['a watched site without its lock', pageAt('http://shop.example'), 'stranger'],
    ['a site beside it', pageAt('https://blog.shop.example'), 'stranger'],
    ['a site that begins like it', pageAt(`${SITE}.evil.example`), 'stranger'],
    ['a site with its name before an @', pageAt('https://shop.example@evil.example'), 'stranger'],
    ['a watched site under another id', pageAt(SITE, { id: 'theirs' }), 'stranger'],
    ['a watched site without a tab', pageAt(SITE, { tabId: undefined }), 'stranger'],
    ['a watched site’s sandboxed page', pageAt(SITE, { origin: 'null' }), 'stranger'],
    [
      'an address of the site with another origin',
      pageAt(SITE, { origin: 'https://evil.example' }),
      'stranger',
    ],
    ['the site’s origin with another address', pageAt(SITE, { url: 'https://evil.example/' }), 'stranger'],
    ['an empty frame of the site', pageAt(SITE, { url: 'about:blank' }), 'stranger'],
    ['a data address', pageAt('null', { url: 'data:text/html,x' }), 'stranger'],
    ['an unwatched site', pageAt('https://other.example'), 'stranger'],
  ])('%s', (_what, sender, kind) => {
    expect(senderKind(sender, OWN, SETTINGS)).toBe(kind)
  })

  it('knows no place before there are settings', () => {
    expect(senderKind(pageAt(PANEL), OWN, NO_SETTINGS)).toBe('stranger')
    expect(senderKind(pageAt(SITE), OWN, NO_SETTINGS)).toBe('stranger')
  })
})

describe('originOf', () => {
  it.each<[Partial<MessageSender>, string | null]>([
    [{ origin: SITE, url: `${SITE}/page` }, SITE],
    [{ origin: undefined, url: `${SITE}/page` }, SITE],
    [{ origin: 'null', url: `${SITE}/page` }, null],
    [{ origin: undefined, url: undefined }, null],
    [{ origin: undefined, url: 'no address' }, null],
  ])('of %j: %s', (fields, origin) => {
    expect(originOf({ ...pageAt(SITE), ...fields } as MessageSender)).toBe(origin)
  })
})
