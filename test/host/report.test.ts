import { expect, it } from 'vitest'
import type { Arrival } from './arrivals'
import { control, submit } from './call-host'
import { DAY_MS, dayOf } from './days'
import { dataFolderOfTest, startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'

it('sends the previous day’s returned mail to the report recipient, once, also while the service is stopped', async () => {
  const host = await startTestHost()
  const day = dayOf(host.clock.now())
  await submit(host.description, SHOP, 'unknown1@receiver.example')
  await host.clock.advance(0)
  await control(host.description, `/services/${SHOP}`, { state: 'ko' }, 'PUT')
  await host.clock.advance(2 * DAY_MS)
  const delivered = await control<Arrival[]>(host.description, '/delivered')
  expect(delivered).toHaveLength(1)
  expect(delivered[0]).toMatchObject({
    to: 'owner@shop.example',
    subject: `1 messages of ${SHOP} came back on ${day}`,
    text: expect.stringContaining('550 5.1.1'),
  })
  expect(delivered[0]?.text).toContain('unknown1@receiver.example')
  expect(host.mail.counters.sent(SHOP)).toBe(1)
})

it('sends nothing on a day without returned mail', async () => {
  const host = await startTestHost()
  await submit(host.description, SHOP)
  await host.clock.advance(DAY_MS)
  expect(host.mail.arrivals.count()).toBe(1)
})

it('makes up at its start for the days it slept through', async () => {
  const dataDir = dataFolderOfTest()
  const host = await startTestHost({ dataDir })
  await submit(host.description, SHOP, 'unknown1@receiver.example')
  await host.clock.advance(0)
  host.mail.database.run('UPDATE bounces SET at = at - ?', DAY_MS)
  host.mail.services.change(SHOP, { reportedThrough: dayOf(host.clock.now() - 2 * DAY_MS) })
  await host.stop()
  const again = await startTestHost({ dataDir })
  await again.clock.advance(0)
  expect(again.mail.arrivals.count()).toBe(1)
})
