import { describe, expect, it } from 'vitest'
import type { Failure } from '../../shared/failure'
import { failureOfStatus, isRefusal, type Refusal, waitSeconds } from './refusals'

const NOW = Date.UTC(2026, 2, 1, 12)
const httpDate = (secondsAhead: number) => new Date(NOW + secondsAhead * 1000).toUTCString()

describe('isRefusal', () => {
  it.each([
    [200, false],
    [302, false],
    [399, false],
    [400, true],
    [409, true],
    [429, true],
    [499, true],
    [500, false],
    [503, false],
  ])('%i: %s', (status, refusal) => {
    expect(isRefusal(status)).toBe(refusal)
  })
})

describe('waitSeconds', () => {
  it.each<[string | null, number]>([
    [null, 60],
    ['', 60],
    ['soon', 60],
    ['0', 1],
    ['1', 1],
    ['120', 120],
    ['3600', 3600],
    ['86400', 3600],
    ['9'.repeat(400), 3600],
    [httpDate(90), 90],
    [httpDate(-90), 1],
    [httpDate(90_000), 3600],
  ])('%j: %i', (retryAfter, seconds) => {
    expect(waitSeconds(retryAfter, NOW)).toBe(seconds)
  })
})

describe('failureOfStatus', () => {
  const right = 'GET /hosting/web/*/email'
  const HOST = { host: 'api.example', right, serviceName: 'shop.example', panel: null, now: NOW }
  const missing: Failure = { kind: 'right-missing', right }

  it.each<[number, Refusal['body'], string | null, Failure]>([
    [401, {}, null, { kind: 'keys-refused', why: 'untold' }],
    [403, { errorCode: 'NOT_CREDENTIAL' }, null, { kind: 'keys-refused', why: 'credential' }],
    [403, { errorCode: 'INVALID_CREDENTIAL' }, null, { kind: 'keys-refused', why: 'not-valid' }],
    [403, { message: 'This credential does not exist' }, null, { kind: 'keys-refused', why: 'credential' }],
    [403, { message: 'This credential is not valid' }, null, { kind: 'keys-refused', why: 'not-valid' }],
    [401, { message: 'Invalid or expired access token' }, null, { kind: 'keys-refused', why: 'untold' }],
    [
      403,
      { errorCode: 'INVALID_KEY', message: 'This application key is invalid' },
      null,
      { kind: 'keys-refused', why: 'application' },
    ],
    [403, { message: 'Invalid signature' }, null, { kind: 'keys-refused', why: 'secret' }],
    [
      403,
      { errorCode: 'NOT_GRANTED_CALL', message: 'This call has not been granted to this key' },
      null,
      missing,
    ],
    [403, { errorCode: 'FORBIDDEN' }, null, missing],
    [403, {}, null, missing],
    [404, { message: 'gone' }, null, { kind: 'service-unknown', serviceName: 'shop.example' }],
    [429, {}, '30', { kind: 'rate-limited', retryAfterSeconds: 30 }],
    [429, {}, null, { kind: 'rate-limited', retryAfterSeconds: 60 }],
    [400, { errorCode: 'QUERY_TIME_OUT' }, null, { kind: 'keys-refused', why: 'clock' }],
    [
      400,
      { message: 'a purge is under way' },
      null,
      { kind: 'action-refused', hostSays: 'a purge is under way' },
    ],
    [409, {}, null, { kind: 'action-refused', hostSays: '409' }],
    [460, { message: 'x'.repeat(900) }, null, { kind: 'action-refused', hostSays: 'x'.repeat(500) }],
    [500, { message: 'oops' }, null, { kind: 'host-failing', host: 'api.example', status: 500 }],
    [503, {}, '30', { kind: 'host-failing', host: 'api.example', status: 503 }],
    [302, {}, null, { kind: 'host-failing', host: 'api.example', status: 302 }],
  ])('%i %j, Retry-After %j', (status, body, retryAfter, failure) => {
    expect(failureOfStatus({ ...HOST, status, body, retryAfter })).toEqual(failure)
  })

  const panel = 'https://panel.example'
  it.each<[number, Refusal['body'], Failure]>([
    [401, {}, { kind: 'panel-signed-out', panel }],
    [403, { message: 'This session is invalid' }, { kind: 'panel-signed-out', panel }],
    [471, {}, { kind: 'panel-level-low', panel }],
    [403, { message: 'This call has not been granted' }, missing],
    [404, {}, { kind: 'service-unknown', serviceName: 'shop.example' }],
  ])('%i %j under the session of a control panel', (status, body, failure) => {
    expect(failureOfStatus({ ...HOST, panel, status, body, retryAfter: null })).toEqual(failure)
  })
})
