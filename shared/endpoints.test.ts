import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HOSTILE_NAMES } from '../test/fakes/hostile-names'
import type { Endpoint } from './endpoints'
import {
  changeRecipient,
  ErrorBodySchema,
  hostTime,
  listServices,
  MailServiceSchema,
  readAbuseState,
  readBounces,
  readMailService,
  readMetricsToken,
  readVolumes,
  requestAction,
} from './endpoints'

const NAME = 'shop.cluster031.hosting.ovh.net'

describe('the named endpoints', () => {
  it.each<[Endpoint<unknown>, string, string, boolean]>([
    [hostTime, 'GET', '/auth/time', false],
    [listServices, 'GET', '/hosting/web', true],
    [readMailService(NAME), 'GET', `/hosting/web/${NAME}/email`, true],
    [readVolumes(NAME), 'GET', `/hosting/web/${NAME}/email/volumes`, true],
    [readAbuseState(NAME), 'GET', `/hosting/web/${NAME}/abuseState`, true],
    [readMetricsToken(NAME), 'GET', `/hosting/web/${NAME}/metricsToken`, true],
    [changeRecipient(NAME, 'a@b.example'), 'PUT', `/hosting/web/${NAME}/email`, true],
    [requestAction(NAME, 'BLOCK'), 'POST', `/hosting/web/${NAME}/email/request`, true],
  ])('%# asks for its path', (endpoint, method, path, signed) => {
    expect(endpoint).toMatchObject({ method, path, signed })
    const right = `${method} ${path}`.replace(NAME, '*')
    expect(endpoint.right).toBe(signed ? right : '')
  })

  it.each([
    [20, 20],
    [100, 100],
    [0, 1],
    [101, 100],
    [7.9, 7],
  ])('asks for %d bounces as limit=%i', (limit, asked) => {
    const { path, right } = readBounces(NAME, limit)
    expect(path).toBe(`/hosting/web/${NAME}/email/bounces?limit=${asked}`)
    expect(right).toBe('GET /hosting/web/*/email/bounces')
  })

  it('carries the new recipient alone', () => {
    expect(changeRecipient(NAME, 'a@b.example').body).toEqual({ email: 'a@b.example' })
  })

  it('carries the action alone, and only in the request for it', () => {
    expect(requestAction(NAME, 'PURGE').body).toEqual({ action: 'PURGE' })
    for (const endpoint of [hostTime, listServices, readMailService(NAME), readVolumes(NAME)]) {
      expect(endpoint.body).toBeUndefined()
    }
  })

  it.each(HOSTILE_NAMES)('makes no path of %j', (name) => {
    expect(() => readMailService(name)).toThrow(RangeError)
    expect(() => readVolumes(name)).toThrow(RangeError)
    expect(() => requestAction(name, 'BLOCK')).toThrow(RangeError)
    expect(() => readBounces(name, 20)).toThrow(RangeError)
    expect(() => readAbuseState(name)).toThrow(RangeError)
    expect(() => readMetricsToken(name)).toThrow(RangeError)
    expect(() => changeRecipient(name, 'a@b.example')).toThrow(RangeError)
  })
})

const SERVICE = { state: 'ok', email: null, sent: 3, sentToday: 1, bounce: 0, maxPerDay: 200 }
const WITH_PROTO = JSON.parse('{"__proto__":{"state":"ok"},"sent":3,"sentToday":1,"bounce":0,"maxPerDay":0}')

describe('the answer of readMailService', () => {
  it.each<[string, unknown, object]>([
    ['all fields', SERVICE, SERVICE],
    ['a state we do not know', { ...SERVICE, state: 'frozen' }, { state: 'frozen' }],
    ['a state named like what every object has', { ...SERVICE, state: '__proto__' }, { state: '__proto__' }],
    ['no daily limit', { ...SERVICE, maxPerDay: -1 }, { maxPerDay: -1 }],
    ['a large count', { ...SERVICE, sent: 2 ** 53 - 1 }, { sent: 2 ** 53 - 1 }],
    ['a recipient that is no text', { ...SERVICE, email: {} }, { email: null }],
    ['an endless recipient', { ...SERVICE, email: 'x'.repeat(1000) }, { email: `${'x'.repeat(320)}…` }],
    ['a daily limit that is text', { ...SERVICE, maxPerDay: '200' }, { maxPerDay: 0 }],
    ['a daily limit with a fraction', { ...SERVICE, maxPerDay: 0.5 }, { maxPerDay: 0 }],
    ['a daily limit beyond counting', { ...SERVICE, maxPerDay: 1e300 }, { maxPerDay: 0 }],
  ])('is taken with %s', (_what, answer, part) => {
    expect(v.parse(MailServiceSchema, answer)).toMatchObject(part)
  })

  it('is taken without the recipient, and keeps no field that we do not know', () => {
    const { email: _email, ...rest } = SERVICE
    expect(v.parse(MailServiceSchema, { ...rest, abuse: 'x' })).toEqual({ ...rest, email: null })
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['text', 'ok'],
    ['a state in the prototype alone', WITH_PROTO],
    ['an empty state', { ...SERVICE, state: '' }],
    ['an endless state', { ...SERVICE, state: 'x'.repeat(65) }],
    ['a state that is no text', { ...SERVICE, state: 1 }],
  ])('is refused: %s', (_what, answer) => {
    expect(v.safeParse(MailServiceSchema, answer).success).toBe(false)
  })

  const counters = ['sent', 'sentToday', 'bounce'] as const
  const noCounts = [-1, 0.5, '3', null, undefined, {}, 1e300, Number.NaN, Number.POSITIVE_INFINITY]
  it.each(counters.flatMap((counter) => noCounts.map((value) => [counter, value] as const)))(
    'still tells the state: %s is %s',
    (counter, value) => {
      const answer = v.parse(MailServiceSchema, { ...SERVICE, [counter]: value })
      expect(answer).toEqual({ ...SERVICE, [counter]: null })
    },
  )
})

describe('the other answers', () => {
  it.each<[string, Endpoint<unknown>, unknown, boolean]>([
    ['the clock', hostTime, 1_700_000_000, true],
    ['a clock that is text', hostTime, '1700000000', false],
    ['a clock before its time', hostTime, -1, false],
    ['services', listServices, [NAME, 'example.com'], true],
    ['no services', listServices, [], true],
    ['a hostile service', listServices, [NAME, '../../me'], false],
    ['services that are numbers', listServices, [1], false],
    ['too many services', listServices, Array(10_001).fill(NAME), false],
    ['volumes', readVolumes(NAME), [{ date: '2026-03-01', volume: 1 }], true],
    [
      'volumes that are null or absent',
      readVolumes(NAME),
      [{ date: 'x', volume: null }, { date: 'x' }],
      true,
    ],
    ['volumes without a date', readVolumes(NAME), [{ volume: 1 }], true],
    ['bounces', readBounces(NAME, 20), [{ date: 'x', to: null, message: 'y' }, {}], true],
    ['a bounce that is none', readBounces(NAME, 20), [null, 5, { to: 'a@b.example' }], true],
    ['a volume that is none', readVolumes(NAME), [null, { date: '2026-03-01', volume: 1 }], true],
    ['bounces that are no list', readBounces(NAME, 20), {}, false],
    ['a metrics token', readMetricsToken(NAME), { endpoint: 'https://m.example', token: 'abc' }, true],
    [
      'a token with a line break',
      readMetricsToken(NAME),
      { endpoint: 'https://m.example', token: 'a\r\nb' },
      false,
    ],
    ['no token', readMetricsToken(NAME), { endpoint: 'https://m.example' }, false],
    ['volumes that are no list', readVolumes(NAME), {}, false],
    ['whatever a request answers', requestAction(NAME, 'BLOCK'), 'done', true],
  ])('%s: taken %#', (_what, endpoint, answer, taken) => {
    expect(v.safeParse(endpoint.answer, answer).success).toBe(taken)
  })

  it('takes a 404 for no volumes, and for nothing else', () => {
    expect(readVolumes(NAME).whenMissing).toEqual([])
    expect(readMailService(NAME).whenMissing).toBeUndefined()
    expect(listServices.whenMissing).toBeUndefined()
  })

  it.each<[unknown, object]>([
    [
      { message: 'no', class: 'Client::Forbidden' },
      { message: 'no', class: 'Client::Forbidden' },
    ],
    [
      { message: 'no', errorCode: 'INVALID_KEY', httpCode: '403 Forbidden' },
      { message: 'no', errorCode: 'INVALID_KEY' },
    ],
    [{}, {}],
  ])('reads the error body %j', (body, read) => {
    expect(v.parse(ErrorBodySchema, body)).toEqual(read)
  })
})
