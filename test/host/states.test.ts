import { beforeEach, describe, expect, it } from 'vitest'
import type { State } from '../../shared/mail-service'
import { callApi, control, submit } from './call-host'
import type { RunningHost } from './host'
import type { ListedMessage } from './message-list'
import type { HostSettings } from './settings'
import { startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'
const HOUR_MS = 3_600_000
const GTUBE = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'

let host: RunningHost

beforeEach(async () => {
  host = await startTestHost()
})

async function request(action: string): Promise<number> {
  const path = `/hosting/web/${SHOP}/email/request`
  const timestamp = Math.floor(host.clock.now() / 1000)
  return (await callApi(host.description, { method: 'POST', path, body: { action }, timestamp })).status
}

async function act(action: string): Promise<void> {
  expect(await request(action)).toBe(200)
  await host.clock.advance(host.mail.settings.effectDelayMs)
}

async function state(): Promise<State> {
  return host.mail.services.get(SHOP).state
}

async function statuses(): Promise<string[]> {
  const messages = await control<ListedMessage[]>(host.description, `/messages?service=${SHOP}`)
  return messages.map(({ status }) => status)
}

async function sendMany(count: number, to: string): Promise<void> {
  for (let number = 0; number < count; number++) {
    await submit(host.description, SHOP, to)
    await host.clock.advance(1_000)
  }
}

function set(settings: Partial<HostSettings>): Promise<unknown> {
  return control(host.description, '/settings', settings, 'PUT')
}

describe('holding', () => {
  it('answers a block at once, holds from its effect on, and releases on unblocking', async () => {
    expect(await request('BLOCK')).toBe(200)
    expect(await state()).toBe('ok')
    await host.clock.advance(host.mail.settings.effectDelayMs)
    expect(await state()).toBe('ko')
    await submit(host.description, SHOP)
    await host.clock.advance(HOUR_MS)
    expect(await statuses()).toEqual(['held'])
    expect(host.mail.arrivals.count()).toBe(0)
    await act('UNBLOCK')
    expect(await state()).toBe('ok')
    await host.clock.advance(0)
    expect(await statuses()).toEqual(['delivered'])
    expect(host.mail.arrivals.count()).toBe(1)
  })

  it('purges held mail for good, then sends again', async () => {
    await act('BLOCK')
    await submit(host.description, SHOP)
    await act('PURGE')
    expect(await state()).toBe('purging')
    expect(await statuses()).toEqual(['purged'])
    expect(await request('BLOCK')).toBe(409)
    await submit(host.description, SHOP)
    expect(await statuses()).toEqual(['held', 'purged'])
    await host.clock.advance(host.mail.settings.purgeMs)
    expect(await state()).toBe('ok')
    await host.clock.advance(0)
    expect(await statuses()).toEqual(['delivered', 'purged'])
  })

  it('expires held mail after 72 hours and not before', async () => {
    await act('BLOCK')
    await submit(host.description, SHOP)
    await host.clock.advance(72 * HOUR_MS - 60_000)
    expect(await statuses()).toEqual(['held'])
    await host.clock.advance(60_000)
    expect(await statuses()).toEqual(['expired'])
    const events = await control<{ event: string; detail: string }[]>(
      host.description,
      `/events?service=${SHOP}`,
    )
    expect(events).toContainEqual(expect.objectContaining({ event: 'expired', detail: '1 messages' }))
    await act('UNBLOCK')
    expect(host.mail.arrivals.count()).toBe(0)
  })

  it('holds what is waiting for another attempt when the block takes effect', async () => {
    await submit(host.description, SHOP, 'full@receiver.example')
    await host.clock.advance(0)
    expect(await statuses()).toEqual(['queued'])
    await act('BLOCK')
    expect(await statuses()).toEqual(['held'])
  })

  it.each<[State, string, number]>([
    ['ok', 'UNBLOCK', 400],
    ['ok', 'PURGE', 400],
    ['ko', 'BLOCK', 400],
    ['bounce', 'UNBLOCK', 200],
    ['spam', 'UNBLOCK', 400],
    ['spam', 'PURGE', 200],
    ['purging', 'UNBLOCK', 409],
  ])('in state %s answers %s with %i', async (from, action, status) => {
    await control(host.description, `/services/${SHOP}`, { state: from }, 'PUT')
    expect(await request(action)).toBe(status)
  })
})

describe('what stops a service by itself', () => {
  it('spam: a message that carries the GTUBE string, also where it is encoded', async () => {
    const subject = 'naïve' // makes the composer encode
    const sent = await control<{ status: string }>(host.description, '/submit', {
      service: SHOP,
      to: 'a@b.example',
      subject,
      text: `é ${GTUBE}`,
    })
    expect(sent.status).toBe('held')
    expect(await state()).toBe('spam')
  })

  it('bounce: too large a share came back; unblocked, the share is doubled', async () => {
    await set({ bounceShareAtLeast: 10, bounceShareLast: 10 })
    await sendMany(6, 'customer@receiver.example')
    await sendMany(4, 'unknown@receiver.example')
    expect(await state()).toBe('bounce')
    await act('UNBLOCK')
    expect(await state()).toBe('force')
    await sendMany(5, 'customer@receiver.example')
    await sendMany(5, 'unknown@receiver.example')
    expect(await state()).toBe('force') // 50 % is within twice 30 %
    await sendMany(2, 'unknown@receiver.example')
    expect(await state()).toBe('bounce')
  })

  it('ko: too many messages in a window; what is over is held', async () => {
    await set({ tooManyPerWindow: { messages: 5, windowMs: 60_000 } })
    for (let number = 0; number < 6; number++) await submit(host.description, SHOP)
    expect(await state()).toBe('ko')
    expect((await statuses())[0]).toBe('held')
    await act('UNBLOCK')
    await submit(host.description, SHOP)
    expect(await state()).toBe('ok')
  })

  it('ko: the daily limit is reached; the next day has its own', async () => {
    await control(host.description, `/services/${SHOP}`, { maxPerDay: 3 }, 'PUT')
    await sendMany(4, 'customer@receiver.example')
    expect(await state()).toBe('ko')
    expect(await statuses()).toEqual(['held', 'delivered', 'delivered', 'delivered'])
    await act('UNBLOCK')
    await host.clock.advance(24 * HOUR_MS)
    await sendMany(2, 'customer@receiver.example')
    expect(await state()).toBe('ok')
  })
})
