import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { Failure } from '../../shared/failure'
import { HOSTILE_NAMES } from '../../test/fakes/hostile-names'
import { SettableClock } from '../../test/fakes/settable-clock'
import { HostClock } from './host-clock'
import { OvhcloudHost } from './ovhcloud'
import { signWithKeys } from './sign-in'

const BASE = 'https://eu.api.ovh.com/1.0'
const NAME = 'shop.example'
const KEYS = { applicationKey: 'AK', applicationSecret: 'canary-secret', consumerKey: 'CK' }
/** The host is a minute ahead of us. */
const NOW = 1_700_000_000_000
const HOST_SECONDS = NOW / 1000 + 60
const SERVICE = { state: 'ko', email: null, sent: 3, sentToday: 1, bounce: 0, maxPerDay: 200 }
const HOST = { host: 'eu.api.ovh.com' }

type Call = { url: string; init: RequestInit }
type Answer = () => Response | Promise<Response>

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

/** A host over a fake `fetch`: the clock is answered, every other request by `answer`. */
function hostWith(answer: Answer, options: { mayReach?: () => Promise<boolean>; deadlineMs?: number } = {}) {
  const calls: Call[] = []
  const clock = new SettableClock(NOW)
  const fakeFetch = vi.fn(async (url: string | URL | Request, init: RequestInit = {}) => {
    calls.push({ url: String(url), init })
    return String(url).endsWith('/auth/time') ? json(HOST_SECONDS) : answer()
  })
  const host = new OvhcloudHost({
    ...{ endpoint: BASE, signIn: signWithKeys(async () => KEYS), hostClock: new HostClock(clock), clock },
    ...{ fetch: fakeFetch, mayReach: async () => true, ...options },
  })
  const asked = () => calls.filter(({ url }) => !url.endsWith('/auth/time'))
  return { host, calls, asked }
}

const failsWith = (failure: Failure) => ({ failure })

describe('a request', () => {
  it.each<[string, (host: OvhcloudHost) => Promise<unknown>, string, string, string]>([
    ['listServices', (host) => host.listServices(), 'GET', '/hosting/web', ''],
    ['readMailService', (host) => host.readMailService(NAME), 'GET', `/hosting/web/${NAME}/email`, ''],
    ['readVolumes', (host) => host.readVolumes(NAME), 'GET', `/hosting/web/${NAME}/email/volumes`, ''],
    [
      'readBounces',
      (host) => host.readBounces(NAME, 20),
      'GET',
      `/hosting/web/${NAME}/email/bounces?limit=20`,
      '',
    ],
    ['readAbuseState', (host) => host.readAbuseState(NAME), 'GET', `/hosting/web/${NAME}/abuseState`, ''],
    [
      'readMetricsToken',
      (host) => host.readMetricsToken(NAME),
      'GET',
      `/hosting/web/${NAME}/metricsToken`,
      '',
    ],
    [
      'changeRecipient',
      (host) => host.changeRecipient(NAME, 'a@b.example'),
      'PUT',
      `/hosting/web/${NAME}/email`,
      '{"email":"a@b.example"}',
    ],
    [
      'act',
      (host) => host.act(NAME, 'PURGE'),
      'POST',
      `/hosting/web/${NAME}/email/request`,
      '{"action":"PURGE"}',
    ],
  ])(
    'of %s is signed with the host’s time, and asks for nothing that leaks',
    async (_what, run, method, path, body) => {
      const { host, calls, asked } = hostWith(() => json([]))
      await run(host).catch(() => undefined)
      expect(calls[0]?.url).toBe(`${BASE}/auth/time`)
      expect(calls[0]?.init.headers).toEqual({})
      expect(asked()).toHaveLength(1)
      const { url, init } = asked()[0] as Call
      expect(url).toBe(BASE + path)
      expect(init).toMatchObject({ method, redirect: 'manual', credentials: 'omit', cache: 'no-store' })
      expect(init.referrerPolicy).toBe('no-referrer')
      expect(init.body ?? '').toBe(body)
      const text = `canary-secret+CK+${method}+${BASE}${path}+${body}+${HOST_SECONDS}`
      expect(init.headers).toEqual({
        'X-Ovh-Application': 'AK',
        'X-Ovh-Consumer': 'CK',
        'X-Ovh-Timestamp': String(HOST_SECONDS),
        'X-Ovh-Signature': `$1$${createHash('sha1').update(text).digest('hex')}`,
        ...(body === '' ? {} : { 'content-type': 'application/json' }),
      })
      expect(JSON.stringify(calls)).not.toContain('canary')
    },
  )

  it('asks for the host’s time once', async () => {
    const { host, calls } = hostWith(() => json(SERVICE))
    await host.readMailService(NAME)
    await host.readMailService(NAME)
    expect(calls.map(({ url }) => url.slice(BASE.length))).toEqual([
      ...['/auth/time', `/hosting/web/${NAME}/email`, `/hosting/web/${NAME}/email`],
    ])
  })

  it.each(HOSTILE_NAMES)('is never made for %j', async (name) => {
    const { host, calls } = hostWith(() => json(SERVICE))
    await expect(async () => host.readMailService(name)).rejects.toThrow()
    await expect(async () => host.readVolumes(name)).rejects.toThrow()
    await expect(async () => host.act(name, 'BLOCK')).rejects.toThrow()
    expect(calls).toEqual([])
  })

  it('is not made where the browser does not let us', async () => {
    const { host, calls } = hostWith(() => json(SERVICE), { mayReach: async () => false })
    const failure: Failure = { kind: 'permission-missing', origin: 'https://eu.api.ovh.com' }
    await expect(host.readMailService(NAME)).rejects.toMatchObject({ failure })
    expect(await host.act(NAME, 'BLOCK')).toEqual({ kind: 'not-sent', failure })
    expect(calls).toEqual([])
  })
})

/** Ends with the request's own signal alone, as a network does. */
function neverAnswers(calls: () => readonly Call[]): Answer {
  return () =>
    new Promise((_, reject) => {
      const signal = calls().at(-1)?.init.signal
      signal?.addEventListener('abort', () => reject(signal.reason))
    })
}

describe('an answer that is read', () => {
  it.each<[string, Answer, Failure]>([
    ['no network', () => Promise.reject(new TypeError('canary')), { kind: 'host-unreachable', ...HOST }],
    [
      'HTML',
      () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
      { kind: 'answer-malformed', ...HOST, what: 'content type' },
    ],
    ['no state', () => json({ ...SERVICE, state: '' }), { kind: 'answer-malformed', ...HOST, what: 'state' }],
    ['null', () => json(null), { kind: 'answer-malformed', ...HOST, what: `/hosting/web/${NAME}/email` }],
    ['401', () => json({}, 401), { kind: 'keys-refused', why: 'untold' }],
    [
      '403 for a right',
      () => json({ errorCode: 'NOT_GRANTED_CALL' }, 403),
      { kind: 'right-missing', right: 'GET /hosting/web/*/email' },
    ],
    ['404', () => json({}, 404), { kind: 'service-unknown', serviceName: NAME }],
    ['429', () => json({}, 429, { 'retry-after': '7' }), { kind: 'rate-limited', retryAfterSeconds: 7 }],
    [
      '500 in HTML',
      () => new Response('<p>', { status: 500 }),
      { kind: 'host-failing', ...HOST, status: 500 },
    ],
  ])('%s', async (_what, answer, failure) => {
    const { host } = hostWith(answer)
    await expect(host.readMailService(NAME)).rejects.toMatchObject(failsWith(failure))
  })

  it('is taken for no volumes when there are none', async () => {
    expect(await hostWith(() => json({}, 404)).host.readVolumes(NAME)).toEqual([])
  })

  it('is what the host said', async () => {
    expect(await hostWith(() => json({ ...SERVICE, more: 1 })).host.readMailService(NAME)).toEqual(SERVICE)
  })

  it.each<[string, Answer | 'silence']>([
    ['no answer', 'silence'],
    [
      'an answer that drips',
      () => new Response(new ReadableStream({}), { headers: { 'content-type': 'application/json' } }),
    ],
  ])('has a deadline: %s', async (what, answer) => {
    let calls: readonly Call[] = []
    // A body stands still for ever unless the signal cuts it, which only a real fetch does: its cut is made here.
    const cut = (response: Response) => {
      const signal = calls.at(-1)?.init.signal
      const body = new ReadableStream({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
      })
      return new Response(body, response)
    }
    const silent = neverAnswers(() => calls)
    const made = hostWith(() => (answer === 'silence' ? silent() : cut(answer() as Response)), {
      deadlineMs: 20,
    })
    calls = made.calls
    const failure: Failure = { kind: 'host-too-slow', ...HOST, seconds: 0.02 }
    await expect(made.host.readMailService(NAME), what).rejects.toMatchObject({ failure })
  })
})

describe('act', () => {
  const slowDown: Failure = { kind: 'rate-limited', retryAfterSeconds: 60 }
  it.each<[string, Answer, object]>([
    ['a yes', () => json('taken', 200, { 'x-ovh-queryid': 'EU.1' }), { kind: 'accepted', queryId: 'EU.1' }],
    ['a yes without an id', () => json('taken'), { kind: 'accepted', queryId: null }],
    [
      'an endless id',
      () => json('', 200, { 'x-ovh-queryid': 'x'.repeat(999) }),
      { queryId: 'x'.repeat(100) },
    ],
    [
      'a no',
      () => json({ message: 'not now' }, 400),
      { kind: 'refused', failure: { kind: 'action-refused', hostSays: 'not now' } },
    ],
    ['a no for a right', () => json({ errorCode: 'NOT_GRANTED_CALL' }, 403), { kind: 'refused' }],
    ['too many requests', () => json({}, 429), { kind: 'refused', failure: slowDown }],
    [
      '500: it may have been done',
      () => json({}, 500),
      { kind: 'unanswered', failure: { kind: 'host-failing', ...HOST, status: 500 } },
    ],
    [
      'a cut connection',
      () => Promise.reject(new TypeError('x')),
      { kind: 'unanswered', failure: { kind: 'host-unreachable', ...HOST } },
    ],
    [
      'a yes that cannot be read',
      () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
      { kind: 'unanswered' },
    ],
  ])('%s', async (_what, answer, outcome) => {
    const { host, asked } = hostWith(answer)
    expect(await host.act(NAME, 'BLOCK')).toMatchObject(outcome)
    expect(asked()).toHaveLength(1)
  })

  it('sends nothing when the host’s clock cannot be read', async () => {
    const { calls } = hostWith(() => json(''))
    const clock = new SettableClock(NOW)
    const host = new OvhcloudHost({
      ...{ endpoint: BASE, signIn: signWithKeys(async () => KEYS), hostClock: new HostClock(clock), clock },
      ...{ fetch: async () => json({}, 503), mayReach: async () => true },
    })
    expect(await host.act(NAME, 'BLOCK')).toEqual({
      kind: 'not-sent',
      failure: { kind: 'host-failing', ...HOST, status: 503 },
    })
    expect(calls).toEqual([])
  })
})
