import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clickStill, openExtensionPage, panelFrame, until } from '../browser/driven-browser'
import { control } from '../host/call-host'
import { confirmAction } from '../tour/confirming'
import { openControlPanel } from '../tour/places'
import { connectAccount, fill } from '../tour/set-up'
import { clickAction, refreshUntil, StateLog } from '../tour/watch-panel'
import { actionRequests, BROWSERS, calm, failureShown, openStage, type Stage } from './stage'

const SLOW_MS = 3_000

/** Text and colour (red, green, blue) of the badge while the other hostings send and this one is in that state. */
const BADGES: readonly (readonly [string, readonly (string | number)[]])[] = [
  ['ok', ['✓', 21, 128, 61]],
  ['ko', ['!', 185, 28, 28]],
  ['purging', ['…', 107, 114, 128]],
  ['force', ['✓', 21, 128, 61]],
]

/** Runs in an extension page. */
async function readBadge(): Promise<(string | number)[]> {
  type Action = Record<'getBadgeText' | 'getBadgeBackgroundColor', (of: object) => Promise<never>>
  const { action } = (globalThis as unknown as { chrome: { action: Action } }).chrome
  const text: string = await action.getBadgeText({})
  const colour: number[] = await action.getBadgeBackgroundColor({})
  return [text, ...colour.slice(0, 3)]
}

describe.each(BROWSERS)('trouble, in %s', (browser) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(browser)
  })
  afterAll(() => stage?.close())
  beforeEach(() => calm(stage))

  /** Opens the control panel with a fresh reading in it. */
  async function openPanel() {
    const { page, frame } = await openControlPanel(stage.driven, stage.host)
    await refreshUntil(frame, 'the state ok', '[data-view="panel"][data-state="ok"]')
    return { page, frame, log: new StateLog(frame) }
  }

  const fault = (path: string, what: object, method = 'GET') =>
    control(stage.host, '/faults', { path, method, fault: what })

  test('the toolbar badge is green, red or grey, as the hosting is', async () => {
    const { page, frame } = await openPanel()
    const options = await openExtensionPage(stage.driven, 'options', '#account-connect')
    for (const [state, badge] of BADGES) {
      await control(stage.host, `/services/${stage.service}`, { state }, 'PUT')
      await page.bringToFront()
      await refreshUntil(frame, `the state ${state}`, `[data-view="panel"][data-state="${state}"]`)
      await until(`the badge ${badge.join(' ')}`, async () => {
        const shown = await options.evaluate(readBadge)
        return shown.join(' ') === badge.join(' ') || null
      })
    }
    await options.close()
    await page.close()
  })

  test('wrong keys are told beside the form, and nothing is kept', async () => {
    const page = await openExtensionPage(stage.driven, 'options', '#account-connect')
    const before = (await page.$$('[data-account]')).length
    const wrong = {
      ...stage.host,
      accounts: [{ ...stage.host.accounts[0], consumerKey: 'wrong' }],
    } as Stage['host']
    await connectAccount(page, wrong, 0)
    await failureShown(page, 'keys-refused')
    expect(await page.$$('[data-account]')).toHaveLength(before)
    await page.close()
  })

  test('a host that is not running is told beside the form', async () => {
    const page = await openExtensionPage(stage.driven, 'options', '#account-connect')
    await connectAccount(page, { ...stage.host, api: 'http://127.0.0.1:9/1.0' }, 0)
    await failureShown(page, 'host-unreachable')
    await fill(page, '#account-endpoint', 'http://example.com/1.0')
    await clickStill(page, '#account-connect')
    await failureShown(page, 'endpoint-not-secure')
    await page.close()
  })

  test.each([
    ['host-unreachable', { reset: 'before' }],
    ['answer-malformed', { body: { state: 5 } }],
    ['answer-malformed', { body: '<html>', contentType: 'text/html', status: 200 }],
    ['host-failing', { status: 503 }],
    ['rate-limited', { status: 429, retryAfter: 1 }],
    ['service-unknown', { status: 404, body: { class: 'Client::NotFound', message: 'no such service' } }],
    [
      'keys-refused',
      { status: 403, body: { errorCode: 'INVALID_CREDENTIAL', message: 'This credential is not valid' } },
    ],
  ])('%s: the panel says so, keeps its last reading, and recovers', async (kind, what) => {
    const { page, frame, log } = await openPanel()
    await fault('*/email', what)
    await refreshUntil(frame, `the sentence for ${kind}`, `[data-failure="${kind}"]`)
    expect((await log.until('its last reading', () => true)).state).toBe('ok')
    await calm(stage)
    await refreshUntil(frame, 'no failure any more', '[data-view="panel"]:not(:has([data-failure]))')
    await page.close()
  })

  test('a missing right refuses the action, in words, and nothing changes', async () => {
    const { page, frame, log } = await openPanel()
    await fault(
      '*/email/request',
      { status: 403, body: { errorCode: 'NOT_GRANTED_CALL', message: 'not granted' } },
      'POST',
    )
    await clickAction(page, frame, 'BLOCK')
    await confirmAction(stage.driven, async () => undefined)
    await page.bringToFront()
    await log.until('a refusal', ({ operation }) => operation === 'refused')
    expect(log.states).toEqual(['ok'])
    expect(await actionRequests(stage)).toHaveLength(1)
    await page.close()
  })

  /** Blocks while the host is slow to answer, disturbs that, and expects one request and the effect. */
  async function blockDisturbed(what: object, disturb: (page: Page) => Promise<unknown>) {
    const { page, frame } = await openPanel()
    await fault('*/email/request', what, 'POST')
    await clickAction(page, frame, 'BLOCK')
    await confirmAction(stage.driven, async () => undefined)
    await until('the request at the host', async () => (await actionRequests(stage)).length || null)
    await disturb(page)
    await page.bringToFront()
    const log = new StateLog(await panelFrame(page))
    await log.until('the effect', ({ state, operation }) => state === 'ko' && operation === 'seen', 75_000)
    expect(await actionRequests(stage)).toHaveLength(1)
    await page.close()
  }

  test('the worker dies during an action: one request, and the effect is seen', () =>
    blockDisturbed({ delayMs: SLOW_MS }, () => stage.driven.endWorker()))

  test('the page is reloaded during an action: it is pending there again, then seen', () =>
    blockDisturbed({ delayMs: SLOW_MS }, (page) => page.reload()))

  test('the host acts and the answer is lost: one request, and the effect is seen', () =>
    blockDisturbed({ reset: 'after' }, async () => undefined))
})
