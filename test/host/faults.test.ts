import { beforeEach, describe, expect, it } from 'vitest'
import { callApi, control } from './call-host'
import type { FaultRequest } from './faults'
import type { RunningHost } from './host'
import type { LoggedRequest } from './request-log'
import { startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'
const BLOCK = { method: 'POST', path: `/hosting/web/${SHOP}/email/request`, body: { action: 'BLOCK' } }

let host: RunningHost

beforeEach(async () => {
  host = await startTestHost()
})

function script(fault: Partial<FaultRequest>): Promise<unknown> {
  return control(host.description, '/faults', fault)
}

async function acted(): Promise<boolean> {
  await host.clock.advance(host.mail.settings.effectDelayMs)
  return host.mail.services.get(SHOP).state === 'ko'
}

describe('scripted faults', () => {
  it('answer in the host’s place, so many times', async () => {
    await script({
      method: 'POST',
      path: '/hosting/web/*/email/request',
      times: 1,
      fault: { status: 429, retryAfter: 7 },
    })
    const answer = await callApi(host.description, BLOCK)
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('7')
    expect(await acted()).toBe(false)
    expect(
      (await callApi(host.description, { ...BLOCK, timestamp: Math.floor(host.clock.now() / 1000) })).status,
    ).toBe(200)
  })

  it('send any body with any type', async () => {
    await script({ path: '/1.0/auth/time', fault: { body: '<p>Maintenance</p>', contentType: 'text/html' } })
    const response = await fetch(`${host.description.api}/auth/time`)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toBe('<p>Maintenance</p>')
  })

  it.each([
    ['before', false],
    ['after', true],
  ] as const)('reset the connection %s the host acts', async (reset, hasActed) => {
    await script({ path: '*/request', fault: { reset } })
    await expect(callApi(host.description, BLOCK)).rejects.toThrow('fetch failed')
    expect(await acted()).toBe(hasActed)
    const [logged] = await control<LoggedRequest[]>(host.description, '/requests')
    expect(logged).toMatchObject({ method: 'POST', body: '{"action":"BLOCK"}', status: null })
  })

  it('truncate the body after the host acted', async () => {
    await script({ path: '*/request', fault: { truncate: 5 } })
    await expect(callApi(host.description, BLOCK)).rejects.toThrow('terminated')
    expect(await acted()).toBe(true)
  })

  it('drip the body byte by byte, and delay the answer', async () => {
    const time = await (await fetch(`${host.description.api}/auth/time`)).text()
    await script({ path: '/auth/time', fault: { drip: 3, delayMs: 20 } })
    const started = performance.now()
    expect(await (await fetch(`${host.description.api}/auth/time`)).text()).toHaveLength(time.length)
    expect(performance.now() - started).toBeGreaterThanOrEqual(20 + 3 * (time.length - 1) - 1)
  })

  it('lengthen the body', async () => {
    await script({ path: '/auth/time', fault: { oversize: 2_000_000 } })
    const text = await (await fetch(`${host.description.api}/auth/time`)).text()
    expect(text).toHaveLength(2_000_000)
    expect(JSON.parse(text)).toBeTypeOf('number')
  })

  it('set the API’s clock wrong', async () => {
    await script({ clockSkewSeconds: 600 })
    const time = Number(await (await fetch(`${host.description.api}/auth/time`)).text())
    expect(Math.abs(time - Date.now() / 1000 - 600)).toBeLessThan(5)
    expect((await callApi(host.description, { path: '/hosting/web' })).status).toBe(400)
    expect((await callApi(host.description, { path: '/hosting/web', timestamp: time })).status).toBe(200)
  })

  it('hit the panel’s API and the submission too, and go away', async () => {
    await script({ fault: { status: 503 } })
    expect((await fetch(`${host.description.panel}/engine/apiv6/hosting/web`)).status).toBe(503)
    expect(
      (await fetch(`${new URL(host.description.api).origin}/submission`, { method: 'POST' })).status,
    ).toBe(503)
    await control(host.description, '/faults', {}, 'DELETE')
    expect((await fetch(`${host.description.panel}/engine/apiv6/hosting/web`)).status).toBe(401)
  })

  it.each([302, 307])('send a caller elsewhere with %i, and do not act', async (status) => {
    const headers = { location: 'https://elsewhere.example/1.0/hosting/web' }
    await script({ path: '*/request', fault: { status, headers } })
    const response = await fetch(`${host.description.api}${BLOCK.path}`, {
      method: 'POST',
      redirect: 'manual',
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('location')).toBe(headers.location)
    expect(await acted()).toBe(false)
  })

  it.each([
    [471, { class: 'Client::Forbidden', message: 'Your session level is too low' }],
    [403, { class: 'Client::Forbidden', message: 'This session is invalid' }],
  ])('give the panel’s API the answer %i %j', async (status, body) => {
    await script({ path: '/engine/apiv6/*', fault: { status, body } })
    const response = await fetch(`${host.description.panel}/engine/apiv6/hosting/web`)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual(body)
    expect((await callApi(host.description, { path: '/hosting/web' })).status).toBe(200)
  })

  it('hit the token endpoint', async () => {
    await script({ path: '/auth/oauth2/token', times: 1, fault: { status: 503 } })
    const ask = () => fetch(host.description.tokenUrl, { method: 'POST' })
    expect((await ask()).status).toBe(503)
    expect((await ask()).status).toBe(400)
  })

  it('are refused when they name what there is not', async () => {
    await expect(script({ fault: { explode: true } } as never)).rejects.toThrow('refused')
  })
})

describe('the log of requests', () => {
  it('shows requests exactly as received, also those that lead nowhere', async () => {
    await callApi(host.description, { path: `/hosting/web/${SHOP}/email/bounces?limit=%32%30` })
    await fetch(`${new URL(host.description.api).origin}/some/where?x=%2e%2e`)
    const logged = await control<LoggedRequest[]>(host.description, '/requests')
    expect(logged.map(({ url, status, account }) => ({ url, status, account }))).toEqual([
      { url: `/1.0/hosting/web/${SHOP}/email/bounces?limit=%32%30`, status: 404, account: 'ab12345-ovh' },
      { url: '/some/where?x=%2e%2e', status: 404, account: null },
    ])
    expect(logged[0]?.headers['x-ovh-application']).toBe(host.description.accounts[0]?.applicationKey)
    await control(host.description, '/requests', {}, 'DELETE')
    expect(await control(host.description, '/requests')).toEqual([])
  })
})
