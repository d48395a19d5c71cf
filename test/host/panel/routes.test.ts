import { describe, expect, it } from 'vitest'
import { applicationHash, readRoute, shellHash } from './web/routes.js'

const GENERAL = { serviceName: 'shop.cluster031.hosting.ovh.net', page: 'general' } as const
const EMAILS = { ...GENERAL, page: 'automated-emails' } as const

describe('the routes of the control panel', () => {
  it.each([
    ['#/web/hosting/shop.cluster031.hosting.ovh.net', GENERAL],
    ['#/hosting/shop.cluster031.hosting.ovh.net', GENERAL],
    ['#/web/hosting/shop.cluster031.hosting.ovh.net/', GENERAL],
    ['#/web/hosting/shop.cluster031.hosting.ovh.net/automated-emails', EMAILS],
    ['#/hosting/shop.cluster031.hosting.ovh.net/automated-emails', EMAILS],
    ['#/hosting/%E0%A4%A', null],
    ['#/hosting/', null],
    ['#/web/domain/shop.example', null],
    ['', null],
  ])('reads %j', (hash, route) => {
    expect(readRoute(hash)).toEqual(route)
  })

  it.each([GENERAL, EMAILS, { ...EMAILS, serviceName: 'a b/../c' }])('writes what it reads: %j', (route) => {
    expect(readRoute(applicationHash(route))).toEqual(route)
    expect(readRoute(shellHash(route))).toEqual(route)
    expect(shellHash(route)).toMatch(/^#\/web\/hosting\//)
  })
})
