import { describe, expect, it, vi } from 'vitest'
import type { MetricsToken } from '../../shared/endpoints'
import { SettableClock } from '../../test/fakes/settable-clock'
import { readHalfHours } from './half-hour-store'

const TOKEN: MetricsToken = { endpoint: 'https://metrics.example/prom/', token: 'canary' }
const NAME = 'shop.example'
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

function run(answer: () => Promise<Response>, token = TOKEN, mayReach = true) {
  const fetch = vi.fn<typeof globalThis.fetch>(answer)
  const deadline = new AbortController().signal
  const options = { fetch, clock: new SettableClock(), mayReach: async () => mayReach, deadline }
  return { fetch, result: readHalfHours(NAME, token, options) }
}

describe('readHalfHours', () => {
  it('asks the place that the host named, with the token and nothing else', async () => {
    const { fetch, result } = run(async () => json({ status: 'success', data: { result: [] } }))
    expect(await result).toEqual([])
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(String(url)).toMatch(
      /^https:\/\/metrics\.example\/prom\/api\/v1\/query_range\?query=sum_over_time/,
    )
    expect(init).toMatchObject({
      headers: { authorization: 'Bearer canary' },
      ...{ redirect: 'error', credentials: 'omit', cache: 'no-store' },
    })
  })

  it.each<[string, () => Promise<Response>, object]>([
    ['401', async () => json({}, 401), { kind: 'host-failing', host: 'metrics.example', status: 401 }],
    [
      'nothing',
      () => Promise.reject(new TypeError('x')),
      { kind: 'host-unreachable', host: 'metrics.example' },
    ],
    [
      'another shape',
      async () => json({ status: 'error' }),
      { kind: 'answer-malformed', host: 'metrics.example', what: 'status' },
    ],
    [
      'samples that are none',
      async () => json({ status: 'success', data: { result: [{ values: [['1', 2]] }] } }),
      { kind: 'answer-malformed', host: 'metrics.example' },
    ],
  ])('says why when it gets %s', async (_what, answer, failure) => {
    await expect(run(answer).result).rejects.toMatchObject({ failure })
  })

  it.each<[string, MetricsToken, boolean, string]>([
    ['may not be reached', TOKEN, false, 'permission-missing'],
    ['is not secure', { ...TOKEN, endpoint: 'http://metrics.example' }, true, 'endpoint-not-secure'],
    ['is none', { ...TOKEN, endpoint: 'file:///etc/passwd' }, true, 'endpoint-not-secure'],
  ])('sends nothing to a place that %s', async (_what, token, mayReach, kind) => {
    const { fetch, result } = run(async () => json({}), token, mayReach)
    await expect(result).rejects.toMatchObject({ failure: { kind } })
    expect(fetch).not.toHaveBeenCalled()
  })
})
