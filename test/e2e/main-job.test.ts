import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DrivenBrowser } from '../browser/driven-browser'
import { launchBrowser } from '../browser/launch'
import type { RunningHost } from '../host/host'
import { chooseSite } from '../host/site/choose-site'
import { startSharedHost } from '../host/start-test-host'
import { Shots } from '../tour/shots'
import { playTour } from '../tour/steps'
import { BROWSERS, builtExtension } from './stage'

describe.each(BROWSERS)('the main job in %s', (browser) => {
  let host: RunningHost
  let driven: DrivenBrowser

  beforeAll(async () => {
    const site = await chooseSite()
    if (site.site === 'stand-in') console.warn(`Without a real WordPress: ${site.reason}`)
    host = await startSharedHost({ ...site, seedHistoryDays: 30 })
    driven = await launchBrowser(browser, { headless: true, extension: builtExtension(browser) })
  })
  afterAll(async () => {
    await driven?.close()
    await host?.stop()
  })

  test('script mail is counted, held, released and purged, each on a confirmed click', async () => {
    const result = await playTour(driven, host.description, new Shots(null), () => undefined)
    expect(result).toMatchObject({
      delivered: 1,
      held: 1,
      releasedAfterUnblock: 1,
      purged: 1,
      states: ['ok', 'ko', 'ok', 'ko', 'purging', 'ok'],
      ok: true,
    })
  })
})
