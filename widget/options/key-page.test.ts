import { describe, expect, it } from 'vitest'
import { keyPageOf } from './key-page'

const TO_READ = [
  ['GET', '/hosting/web'],
  ['GET', '/hosting/web/*/email'],
  ['GET', '/hosting/web/*/email/volumes'],
  ['GET', '/hosting/web/*/email/bounces'],
  ['GET', '/hosting/web/*/abuseState'],
  ['GET', '/hosting/web/*/metricsToken'],
  ['GET', '/hosting/web/attachedDomain'],
  ['GET', '/hosting/web/*/attachedDomain'],
]
const TO_ACT = [
  ['PUT', '/hosting/web/*/email'],
  ['POST', '/hosting/web/*/email/request'],
]

describe('keyPageOf', () => {
  it.each([
    ['eu', 'https://eu.api.ovh.com/createToken/'],
    ['ca', 'https://ca.api.ovh.com/createToken/'],
    ['us', 'https://api.us.ovhcloud.com/createToken/'],
  ] as const)('%s: %s with the least rights', (region, page) => {
    const url = new URL(keyPageOf(region, 'act') ?? '')
    expect(url.origin + url.pathname).toBe(page)
    expect([...url.searchParams]).toEqual([...TO_READ, ...TO_ACT])
    expect([...new URL(keyPageOf(region, 'read') ?? '').searchParams]).toEqual(TO_READ)
  })

  it('knows no page of another host', () => {
    expect(keyPageOf('custom', 'act')).toBeNull()
  })
})
