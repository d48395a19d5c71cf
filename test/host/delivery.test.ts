import { describe, expect, it } from 'vitest'
import { control, submit } from './call-host'
import type { RunningHost } from './host'
import type { ListedMessage } from './message-list'
import { dataFolderOfTest, startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'

async function newest(host: RunningHost): Promise<ListedMessage> {
  const [message] = await control<ListedMessage[]>(host.description, '/messages')
  if (message === undefined) throw new Error('There is no message.')
  return message
}

describe('delivery', () => {
  it.each([
    ['customer@receiver.example', 'delivered', /^250/],
    ['unknown.name@receiver.example', 'bounced', /^550 5\.1\.1 .*<unknown\.name@receiver\.example>/],
    ['policy@receiver.example', 'bounced', /^554 5\.7\.1 /],
    ['full@receiver.example', 'queued', /^452 4\.2\.2 /],
    ['drop@receiver.example', 'queued', /./],
    ['not an address', 'bounced', /./],
  ])('to %s: %s', async (to, status, response) => {
    const host = await startTestHost()
    await host.mail.submission.accept(SHOP, {
      raw: Buffer.from('Subject: Hello\n\nText\n'),
      sender: null,
      recipients: [to],
      readHeaders: false,
    })
    await host.clock.advance(0)
    const message = await newest(host)
    expect(message.status).toBe(status)
    expect(message.results[0]?.response).toMatch(response)
    expect(host.mail.counters.bounce(SHOP)).toBe(status === 'bounced' ? 1 : 0)
    expect(host.mail.counters.sent(SHOP)).toBe(status === 'queued' ? 0 : 1)
  })

  it('tries again after each pause and gives up after the last', async () => {
    const host = await startTestHost({ settings: { retryDelaysMs: [1_000, 10_000] } })
    await submit(host.description, SHOP, 'full@receiver.example')
    await host.clock.advance(1_500)
    expect((await newest(host)).results[0]?.attempts).toBe(2)
    await host.clock.advance(5_000)
    expect((await newest(host)).results[0]?.attempts).toBe(2)
    await host.clock.advance(5_000)
    expect(await newest(host)).toMatchObject({ status: 'bounced', results: [{ attempts: 3 }] })
  })

  it('waits for slow receivers without holding up the others', async () => {
    const host = await startTestHost({ settings: { sinkSlowMs: 300 } })
    await submit(host.description, SHOP, ['slow@receiver.example', 'customer@receiver.example'])
    await expect.poll(() => host.mail.arrivals.count()).toBe(1)
    await host.clock.advance(0)
    expect(host.mail.arrivals.count()).toBe(2)
    expect((await newest(host)).status).toBe('delivered')
  })

  it('gives each recipient a result of its own', async () => {
    const host = await startTestHost()
    await submit(host.description, SHOP, ['customer@receiver.example', 'unknown@receiver.example'])
    await host.clock.advance(0)
    expect(await newest(host)).toMatchObject({
      status: 'delivered',
      results: [{ status: 'delivered' }, { status: 'bounced' }],
    })
    expect(host.mail.counters.sent(SHOP)).toBe(1)
  })

  it('takes up after a crash what was on the wire, and the sink keeps one copy', async () => {
    const dataDir = dataFolderOfTest()
    const host = await startTestHost({ dataDir })
    await submit(host.description, SHOP)
    await host.clock.advance(0)
    // As if the process had died after the sink stored the message and before its answer was written down.
    host.mail.database.run("UPDATE recipients SET status = 'attempting'")
    const raw = Buffer.from('Subject: Hello\n\nText\n')
    host.mail.database.run("UPDATE messages SET status = 'queued', raw = ?, settled_at = NULL", raw)
    await host.stop()
    const again = await startTestHost({ dataDir })
    await again.clock.advance(0)
    expect(await newest(again)).toMatchObject({ status: 'delivered', results: [{ attempts: 2 }] })
    expect(again.mail.arrivals.count()).toBe(1)
  })

  it('hands mail to a relay', async () => {
    const receiver = await startTestHost()
    const { hostname, port } = new URL(receiver.description.smtp)
    const host = await startTestHost({ relay: { host: hostname, port: Number(port) } })
    await submit(host.description, SHOP)
    await host.clock.advance(0)
    expect(receiver.mail.arrivals.count()).toBe(1)
    expect(host.description.smtp).toBe(receiver.description.smtp)
  })
})
