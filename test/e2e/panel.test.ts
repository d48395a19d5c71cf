import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Task, Tone } from '../../shared/mail-service'
import { en } from '../../shared/words/en'
import type { Language } from '../../shared/words/language'
import { LANGUAGES, loadWords } from '../../shared/words/language'
import {
  clickStill,
  confirmPage,
  openExtensionPage,
  openPage,
  panelFrame,
  until,
} from '../browser/driven-browser'
import { control, submit } from '../host/call-host'
import type { LoggedRequest } from '../host/request-log'
import { confirmAction } from '../tour/confirming'
import { openControlPanel, scriptsEmailsAddress } from '../tour/places'
import { clickAction, refreshUntil } from '../tour/watch-panel'
import { BROWSERS, calm, openStage, type Stage } from './stage'

/** Every row of the product's table of states: colour, headline, and the actions that can be pressed. */
const STATES: readonly (readonly [word: string, tone: Tone, headline: string, actions: readonly Task[]])[] = [
  ['ok', 'green', en.states.ok.headline, ['BLOCK']],
  ['force', 'green', en.states.force.headline, ['BLOCK']],
  ['ko', 'red', en.states.ko.headline, ['UNBLOCK', 'PURGE']],
  ['bounce', 'red', en.states.bounce.headline, ['UNBLOCK', 'PURGE']],
  ['spam', 'red', en.states.spam.headline, ['PURGE']],
  ['purging', 'amber', en.states.purging.headline, []],
  ['frozen', 'grey', en.unknownState.headline, []],
]

const SERVICE = { state: 'ok', email: 'o@shop.example', sent: 30, sentToday: 3, bounce: 1, maxPerDay: 200 }

/** Answers of the host that no host should give, and what the panel shows of its counters then. */
const BAD_ANSWERS: readonly (readonly [
  what: string,
  body: object,
  shown: readonly (string | undefined)[],
])[] = [
  ['negative counters', { ...SERVICE, sent: -3, sentToday: -1 }, [undefined, undefined, '1']],
  ['counters with fractions', { ...SERVICE, sentToday: 1.5 }, ['30', undefined, '1']],
  ['counters that are missing', { state: 'ok' }, [undefined, undefined, undefined]],
  [
    'huge counters',
    { ...SERVICE, sent: 1e300, sentToday: 2 ** 53 - 1 },
    [undefined, '9007199254740991', '1'],
  ],
  ['no recipient', { ...SERVICE, email: null }, ['30', '3', '1']],
  ['a limit of -1', { ...SERVICE, maxPerDay: -1 }, ['30', '3', '1']],
]

/** Reads out of the panel's own document. */
const read = (frame: Frame, selector: string) =>
  frame.$eval(selector, (element) => element.textContent ?? '').catch(() => null)

describe.each(BROWSERS)('the whole panel, in %s', (browser) => {
  let stage: Stage
  let second: string
  const opened: Page[] = []

  beforeAll(async () => {
    stage = await openStage(browser, { site: 'stand-in', seedHistoryDays: 30 }, (host) => {
      second = host.services[1]?.serviceName ?? ''
      return control(host, `/services/${second}`, { abuseState: { measure: 'php-mail-stopped' } }, 'PUT')
    })
  })
  afterAll(() => stage?.close())
  beforeEach(() => calm(stage))
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })

  const setState = (state: string) => control(stage.host, `/services/${stage.service}`, { state }, 'PUT')
  const fault = (path: string, what: object) =>
    control(stage.host, '/faults', { path, method: 'GET', fault: what })

  async function openPanel() {
    const { page, frame } = await openControlPanel(stage.driven, stage.host)
    opened.push(page)
    await refreshUntil(frame, 'the state ok', '[data-view="panel"][data-state="ok"]')
    return { page, frame }
  }

  async function openPart(page: Page, frame: Frame, part: string) {
    await page.bringToFront()
    await clickStill(frame, `[data-part="${part}"] > summary`)
    await until(`the part ${part}`, () => frame.$(`[data-part="${part}"][open] .further-body`))
  }

  test('every state has its colour, its words and its actions', async () => {
    const { frame } = await openPanel()
    for (const [word, tone, headline, actions] of STATES) {
      if (word === 'frozen') await fault('/hosting/web/*/email', { body: { ...SERVICE, state: word } })
      else await setState(word)
      await refreshUntil(frame, `the state ${word}`, `[data-view="panel"][data-state="${word}"]`)
      expect(await frame.$eval('.status', (status) => status.getAttribute('data-tone'))).toBe(tone)
      expect(await read(frame, '.status .headline')).toBe(headline)
      const enabled = await frame.$$eval('.actions [data-action]:not([disabled])', (buttons) =>
        buttons.map((button) => button.getAttribute('data-action')),
      )
      expect(enabled).toEqual(actions)
      const notes = await frame.$$eval('.action-section .note', (all) => all.map((note) => note.textContent))
      expect(notes.filter(Boolean).length).toBeGreaterThan(0)
    }
  })

  test('the recipient of the report is changed on the confirm page, and shown once the host shows it', async () => {
    const { page, frame } = await openPanel()
    const put = async () => {
      const all = await control<LoggedRequest[]>(stage.host, '/requests')
      return all.filter(({ method, url }) => method === 'PUT' && url.endsWith('/email'))
    }
    await clickAction(page, frame, 'RECIPIENT')
    await until('the field', () => frame.$('#recipient-address'))
    await frame.type('#recipient-address', ' new-owner@bücher.example')
    await clickStill(frame, '#recipient-next')
    const confirm = await confirmPage(stage.driven)
    const wanted = 'new-owner@xn--bcher-kva.example'
    await until('the new recipient', () => confirm.$('[data-field="recipient-new"]'))
    expect(await confirm.$eval('[data-field="recipient-new"]', (cell) => cell.textContent)).toBe(wanted)
    expect(await put()).toEqual([])
    await confirmAction(stage.driven, async () => undefined)
    await refreshUntil(frame, 'the new recipient', `[data-field="recipient"][data-value="${wanted}"]`)
    await until('the operation seen', () => frame.$('[data-view="panel"][data-operation="seen"]'))
    expect(await put()).toHaveLength(1)
  })

  test('emails in error are listed, searched, and outlive a purge', async () => {
    for (const name of ['ada', 'bob', 'eve']) {
      await submit(stage.host, stage.service, `unknown-${name}@receiver.example`)
    }
    type State = { services: { serviceName: string; bounce: number }[] }
    await until('three bounces at the host', async () => {
      const { services } = await control<State>(stage.host, '/state')
      return (services.find((one) => one.serviceName === stage.service)?.bounce ?? 0) >= 3 || null
    })
    await setState('ok')
    const { page, frame } = await openPanel()
    await openPart(page, frame, 'errors')
    await until('the list', () => frame.$('.bounce'))
    const shown = () => frame.$$eval('.bounce', (rows) => rows.map((row) => row.textContent ?? ''))
    const before = await shown()
    expect(before.length).toBeGreaterThanOrEqual(3)
    expect(before[0]).toMatch(/550/)
    await frame.type('#errors-search', 'unknown-bob')
    await until('one row', async () => (await shown()).length === 1 || null)
    await setState('ko')
    await refreshUntil(frame, 'ko', '[data-view="panel"][data-state="ko"]')
    await clickAction(page, frame, 'PURGE')
    await confirmAction(stage.driven, async () => undefined)
    await refreshUntil(frame, 'ok after the purge', '[data-view="panel"][data-state="ok"]')
    await page.reload()
    const again = await panelFrame(page)
    await openPart(page, again, 'errors')
    await until('the list after the purge', async () => {
      const rows = await again.$$('.bounce')
      return rows.length === before.length || null
    })
  })

  test('the record shows days and half hours, marks what was done, and is read with the keyboard', async () => {
    const { page, frame } = await openPanel()
    await clickAction(page, frame, 'BLOCK')
    await confirmAction(stage.driven, async () => undefined)
    await refreshUntil(frame, 'ko', '[data-view="panel"][data-state="ko"]')
    await frame.$eval('.history', (record) => record.scrollIntoView())
    await until('the chart', () => frame.$('[data-chart="drawn"][data-range="days"]'))
    await frame.focus('[data-field="chart"]')
    const readout = () => read(frame, '[data-field="readout"]')
    await page.keyboard.press('End')
    const newest = await until('the newest', readout)
    expect(newest).toContain(en.history.marks.BLOCK)
    await page.keyboard.press('ArrowLeft')
    await until('the day before', async () => ((await readout()) !== newest ? true : null))
    for (const range of ['day', 'week', 'month']) {
      await clickStill(frame, `.range input[value="${range}"]`)
      await until(`the range ${range}`, () => frame.$(`[data-chart="drawn"][data-range="${range}"]`))
    }
    await clickStill(frame, '.history-table summary')
    await until('the table', async () => {
      const rows = await frame.$$('.history-table tbody tr')
      return rows.length > 1_000 || null
    })
  })

  test('measures against unusual activity are a line of their own, and absent elsewhere', async () => {
    const { page, frame } = await openPanel()
    expect(await frame.$('[data-field="abuse"]')).toBeNull()
    opened.push(await openPage(stage.driven, scriptsEmailsAddress(stage.host, second), '#sign-out'))
    const other = await panelFrame(opened.at(-1) ?? page)
    await until('the second lock', () => other.$('[data-field="abuse"]'))
    expect(await read(other, '[data-field="abuse"]')).toContain('measure: php-mail-stopped')
    expect(await other.$('[data-view="panel"][data-state="ok"]')).not.toBeNull()
  })

  test('held mail has its clock: exact after our own block, first seen after another', async () => {
    const { page, frame } = await openPanel()
    await setState('bounce')
    await refreshUntil(frame, 'the clock', '.hold-clock[data-exact="false"]')
    await setState('ok')
    await refreshUntil(frame, 'ok', '[data-view="panel"][data-state="ok"]')
    expect(await frame.$('.hold-clock')).toBeNull()
    await clickAction(page, frame, 'BLOCK')
    await confirmAction(stage.driven, async () => undefined)
    await refreshUntil(frame, 'the exact clock', '.hold-clock[data-exact="true"]')
    expect(await read(frame, '.hold-clock')).toMatch(/72 hours left/)
  })

  test('the way out of a stop is a list of steps, each with what does it; ticks are remembered', async () => {
    const { page, frame } = await openPanel()
    await setState('bounce')
    await refreshUntil(frame, 'the steps', '[data-part="recovery"] [data-step="release"]')
    await clickStill(frame, '[data-step="read-errors"] [data-show="errors"]')
    await until('emails in error, opened', () => frame.$('[data-part="errors"][open]'))
    await clickStill(frame, '[data-step="clean-addresses"] input[type="checkbox"]')
    await until('the tick', () => frame.$('[data-step="clean-addresses"][data-done="true"]'))
    await clickStill(frame, '[data-step="release"] [data-task="UNBLOCK"]')
    const confirm = await confirmPage(stage.driven)
    await until('the effects', () => confirm.$('[data-field="still-open"]'))
    const text = await confirm.$eval('main', (main) => main.textContent ?? '')
    for (const said of en.confirm.unblockInBounce) expect(text).toContain(said)
    const open = await confirm.$$eval('[data-field="still-open"] [data-step]', (items) =>
      items.map((item) => item.getAttribute('data-step')),
    )
    expect(open).toEqual(['read-errors', 'protect-forms'])
    await clickStill(confirm, '#confirm-cancel')
    await page.reload()
    const again = await panelFrame(page)
    await until('the tick, after a reload', () => again.$('[data-step="clean-addresses"][data-done="true"]'))
  })

  test('the checks give a test script that names the owner’s address and a secret', async () => {
    const { page, frame } = await openPanel()
    await openPart(page, frame, 'checks')
    await until('the address', () => frame.$('#test-script-address'))
    await clickStill(frame, '#test-script-address', { count: 3 })
    await frame.type('#test-script-address', 'me@shop.example')
    await clickStill(frame, '#test-script-show')
    const script = await until('the script', () => read(frame, '#test-script-text'))
    expect(script).toContain("'me@shop.example'")
    expect(script).toMatch(/hash_equals\('[0-9a-f]{32}'/)
    await clickStill(frame, '#test-script-copy')
    await until('that it was copied', async () => {
      const text = await read(frame, '[data-part="checks"]')
      return text?.includes('Copied.') || null
    })
  })

  test('another language shows at once in panels that are open', async () => {
    const { page, frame } = await openPanel()
    const options = await openExtensionPage(stage.driven, 'options', '#language')
    opened.push(options)
    for (const language of [...(Object.keys(LANGUAGES) as Language[]).reverse(), 'en'] as const) {
      const words = await loadWords(language)
      await options.bringToFront()
      await options.select('#language', language)
      await until(`the options in ${language}`, async () => {
        const title = await options.$eval('h1', (heading) => heading.textContent)
        return title?.startsWith(words.title) || null
      })
      await page.bringToFront()
      await until(`the panel in ${language}`, async () => {
        const shown = await read(frame, '.status .headline')
        return shown === words.states.ok.headline || null
      })
    }
  })

  test('the demonstration works without a request to anybody, is labelled, and goes without a trace', async () => {
    const options = await openExtensionPage(stage.driven, 'options', '#demo-add')
    opened.push(options)
    await control(stage.host, '/requests', undefined, 'DELETE')
    await clickStill(options, '#demo-add')
    await until('the demonstration in the list', () => options.$('#demo [data-done]'))
    const popup = await stage.driven.openPopup()
    const row = '.hosting-row[data-service="blog.demo.example"]'
    await until('a stopped hosting that is labelled', () =>
      popup.$(`${row}[data-state="bounce"] [data-field="demo"]`),
    )
    await clickStill(popup, `${row} .row-button`)
    await clickStill(popup, `${row} [data-action="PURGE"]`)
    await confirmAction(stage.driven, async () => undefined)
    const requests = await control<LoggedRequest[]>(stage.host, '/requests')
    expect(requests.filter(({ url }) => url.includes('demo'))).toEqual([])
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([])
    await options.bringToFront()
    await clickStill(options, '[data-account]:last-of-type [data-forget]')
    await clickStill(options, '[data-forget-confirm]')
    await until('that it is gone', () => options.$('#demo-add'))
  })

  test.each(BAD_ANSWERS)('the panel still tells what can be told: %s', async (_what, body, shown) => {
    const { frame } = await openPanel()
    await fault('/hosting/web/*/email', { body })
    await until('the counters', async () => {
      await frame.click('[data-action="refresh"]').catch(() => undefined)
      const values = await Promise.all(
        ['sent', 'sent-today', 'bounce'].map((field) =>
          frame.$eval(`[data-field="${field}"]`, (cell) => cell.getAttribute('data-value') ?? undefined),
        ),
      )
      return JSON.stringify(values) === JSON.stringify(shown) || null
    })
    expect(await frame.$('[data-view="panel"][data-state="ok"]')).not.toBeNull()
  })

  test('more bounces than can be read are refused with a sentence', async () => {
    const { page, frame } = await openPanel()
    await fault('/hosting/web/*/email/bounces', { oversize: 2_000_000 })
    await openPart(page, frame, 'errors')
    await until('the sentence', () => frame.$('[data-part="errors"] [data-failure="answer-too-large"]'))
    expect(await frame.$('[data-view="panel"][data-state="ok"]')).not.toBeNull()
  })
})
