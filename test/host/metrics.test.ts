import { beforeEach, describe, expect, it } from 'vitest'
import { callApi, submit } from './call-host'
import type { RunningHost } from './host'
import { startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'
const QUERY = `sum_over_time(mailout_sendmails_count{service_name="${SHOP}"}[30m])`
const HALF_HOUR_S = 1_800

let host: RunningHost
let metrics: { endpoint: string; token: string }

beforeEach(async () => {
  host = await startTestHost()
  metrics = (await callApi(host.description, { path: `/hosting/web/${SHOP}/metricsToken` }))
    .body as typeof metrics
})

async function query(change: Record<string, string> = {}, token = metrics.token) {
  const end = String(host.clock.now() / 1000)
  const search = new URLSearchParams({
    query: QUERY,
    start: String(Number(end) - 2 * HALF_HOUR_S),
    end,
    step: '30m',
    ...change,
  })
  const headers = { Authorization: `Bearer ${token}` }
  const response = await fetch(`${metrics.endpoint}/api/v1/query_range?${search}`, { headers })
  return { status: response.status, body: await response.json() }
}

describe('30-minute volumes', () => {
  it('sum what was sent in the half hour before each point', async () => {
    await submit(host.description, SHOP)
    await submit(host.description, SHOP)
    await host.clock.advance(HALF_HOUR_S * 1000)
    await submit(host.description, SHOP)
    await host.clock.advance(60_000)
    const { body } = await query()
    expect(body.data.resultType).toBe('matrix')
    expect(body.data.result[0].values.map(([, messages]: [number, string]) => messages)).toEqual([
      '0',
      '2',
      '1',
    ])
  })

  it.each([
    ['another token', {}, 'x', 401],
    ['another query', { query: 'up' }, undefined, 400],
    ['a range that ends before it starts', { end: '1' }, undefined, 400],
    ['a step of nothing', { step: '0' }, undefined, 400],
    ['too many points', { step: '1ms' }, undefined, 400],
    ['too fine a step', { step: '0.1' }, undefined, 400],
  ])('refuse %s', async (_what, change, token, status) => {
    expect((await query(change as Record<string, string>, token)).status).toBe(status)
  })

  it('stay with their own service', async () => {
    const { body } = await query({ query: QUERY.replace('shop', 'blog') })
    expect(body.data.result).toEqual([])
  })
})
