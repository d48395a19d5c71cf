import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  confirmPage,
  countPanels,
  openExtensionPage,
  openPage,
  panelFrame,
  until,
} from '../browser/driven-browser'
import { launchBrowser } from '../browser/launch'
import { openControlPanel, openSiteAdmin, scriptsEmailsAddress } from '../tour/places'
import { clickAction } from '../tour/watch-panel'
import {
  accountId,
  actionRequests,
  BROWSERS,
  builtExtension,
  calm,
  failureKind,
  openStage,
  type Stage,
  sendToWorker,
} from './stage'

/** Elements in a page that hold nothing of the page's own: a frame host has a closed root, so it looks empty. */
const CHILDREN_OF_BODY = () => document.body.children.length + document.querySelectorAll('iframe').length

describe.each(BROWSERS)('what a page cannot do, in %s', (browser) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(browser)
  })
  afterAll(() => stage?.close())
  beforeEach(() => calm(stage))

  test('a commit from the frame in a page is refused, and no request leaves', async () => {
    const { driven, host } = stage
    const { page, frame } = await openControlPanel(driven, host)
    await clickAction(page, frame, 'BLOCK')
    const confirm = await confirmPage(driven)
    const intentId = await confirm.evaluate(() => location.hash.slice(1))
    for (const ask of ['intent.read', 'intent.commit', 'intent.cancel']) {
      expect(failureKind(await sendToWorker(frame, { ask, with: { intentId } }))).toBe('not-allowed')
    }
    const foreign = {
      by: 'service',
      service: { accountId: await accountId(stage), serviceName: stage.service },
    }
    const reply = await sendToWorker(frame, { ask: 'panel.show', with: { target: foreign, fresh: false } })
    expect(failureKind(reply)).toBe('not-allowed')
    expect(await actionRequests(stage)).toEqual([])
    await confirm.close()
    await page.close()
  })

  test('a ticket that was never given shows no hosting', async () => {
    const page = await openPage(stage.driven, stage.driven.extensionAddress('options'), '#account-connect')
    for (const ticket of ['', 'x', crypto.randomUUID()]) {
      const reply = await sendToWorker(page, {
        ask: 'panel.show',
        with: { target: { by: 'ticket', ticket }, fresh: false },
      })
      expect(['place-not-watched', 'message-malformed']).toContain(failureKind(reply))
    }
    await page.close()
  })

  test('the guard lets nothing through at first, and a synthetic click never', async () => {
    const { driven, host } = stage
    const { page, frame } = await openControlPanel(driven, host)
    await clickAction(page, frame, 'BLOCK')
    const confirm = await confirmPage(driven)
    await confirm.bringToFront()
    const button = await until('the button', () => confirm.$('#confirm-commit'))
    await button.click()
    await until('an open guard', () => confirm.$('#confirm-commit[data-guard="open"]'))
    await confirm.evaluate(() => document.querySelector<HTMLElement>('#confirm-commit')?.click())
    expect(await confirm.$('[data-phase="ready"]')).not.toBeNull()
    expect(await actionRequests(stage)).toEqual([])
    await confirm.click('#confirm-commit')
    await until('the end', () => confirm.$('[data-phase="ended"]'))
    expect(await actionRequests(stage)).toHaveLength(1)
    await confirm.close()
    await page.close()
  })

  test('nothing is injected where nothing is switched on', async () => {
    const { driven, host } = stage
    const contact = await openPage(driven, `${host.site}/contact/`, '#contact-send')
    const before = await contact.evaluate(CHILDREN_OF_BODY)
    // The admin of the same site, which loads later, has the panel by then: so the script has had its time.
    const admin = await openSiteAdmin(driven, host)
    expect(await contact.evaluate(CHILDREN_OF_BODY)).toBe(before)
    expect(await countPanels(contact)).toBe(0)
    expect(await countPanels(admin.page)).toBe(1)
    await admin.page.close()
    await contact.close()
  })

  test('a hosting that is not ours gets no panel, and one that is gets a way to it', async () => {
    const { driven, host } = stage
    const stranger = await openPage(driven, scriptsEmailsAddress(host, 'stranger.example'), '#shell')
    const general = await openPage(driven, `${host.panel}/#/web/hosting/${stage.service}`, '#shell')
    const frame = await panelFrame(general)
    expect(await frame.$('[data-fold="folded"]')).not.toBeNull()
    expect(await countPanels(stranger)).toBe(0)
    expect(await countPanels(general)).toBe(1)
    await general.close()
    await stranger.close()
  })

  test('neither the page nor the store on disk holds a key or a word of the panel', async () => {
    const { driven, host } = stage
    const { page } = await openControlPanel(driven, host)
    const text = await page.evaluate(() => document.documentElement.outerHTML)
    const options = await openExtensionPage(driven, 'options', '#account-connect')
    const kept = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> }
      }
      return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)])
    })
    const { applicationSecret, consumerKey, applicationKey } = host.accounts[0] ?? {}
    expect(kept).toContain(stage.service)
    for (const secret of [applicationSecret, consumerKey, applicationKey]) {
      expect(secret).toBeTruthy()
      expect(kept).not.toContain(secret)
      expect(text).not.toContain(secret)
    }
    expect(text).not.toContain('data-view')
    await options.close()
    await page.close()
  })
})

describe.each(BROWSERS)('the release build in %s', (browser) => {
  test('loads, and its pages draw without an error', async () => {
    const driven = await launchBrowser(browser, {
      headless: true,
      extension: builtExtension(browser, 'release'),
    })
    try {
      const options = await openExtensionPage(driven, 'options', '#account-connect')
      expect(failureKind(await sendToWorker(options, { ask: 'settings.read', with: {} }))).toBeNull()
      await openExtensionPage(driven, 'popup', '[data-view="popup"]')
    } finally {
      await driven.close()
    }
  })
})
