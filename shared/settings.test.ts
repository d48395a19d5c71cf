import { describe, expect, it } from 'vitest'
import { accountOf } from '../test/fakes/account-of'
import type { Account, Settings } from './settings'
import { accountForPanel, endpointFrom, NO_SETTINGS, originFrom, REGION_FACTS, siteAt } from './settings'

describe('endpointFrom', () => {
  it.each([
    ['https://eu.api.ovh.com/1.0', 'https://eu.api.ovh.com/1.0'],
    ['  https://eu.api.ovh.com/1.0//  ', 'https://eu.api.ovh.com/1.0'],
    ['https://API.Example', 'https://api.example'],
    ['https://api.example:8443/v1', 'https://api.example:8443/v1'],
    ['http://127.0.0.1:4000/1.0', 'http://127.0.0.1:4000/1.0'],
    ['http://localhost:4000/1.0/', 'http://localhost:4000/1.0'],
    // A question mark or a hash with nothing behind it would swallow the paths that follow.
    ['https://api.example/1.0?', 'https://api.example/1.0'],
    ['https://api.example/1.0#', 'https://api.example/1.0'],
    ['https://api.example/a/../1.0', 'https://api.example/1.0'],
  ])('makes of %j: %j', (typed, endpoint) => {
    expect(endpointFrom(typed)).toBe(endpoint)
  })

  it.each([
    '',
    'api.example',
    'http://api.example/1.0',
    'http://127.0.0.1.example/1.0',
    'http://localhost.example',
    'http://10.0.0.1',
    // The content security policy has no way to name it.
    'http://[::1]:4000',
    'ftp://127.0.0.1',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user@api.example',
    'https://user:word@api.example',
    'https://:word@api.example',
    'https://api.example/1.0?x=1',
    'https://api.example/1.0#x',
    'https://',
  ])('takes %j for none', (typed) => {
    expect(endpointFrom(typed)).toBeNull()
  })

  it.each(Object.values(REGION_FACTS))(
    'takes the endpoint of a region as it is: $endpoint',
    ({ endpoint }) => {
      expect(endpointFrom(endpoint)).toBe(endpoint)
    },
  )
})

describe('originFrom', () => {
  it.each([
    ['https://shop.example', 'https://shop.example'],
    [' https://shop.example/wp-admin/?x=1#y ', 'https://shop.example'],
    ['http://127.0.0.1:8080/wp-admin', 'http://127.0.0.1:8080'],
    ['https://user:word@shop.example:443/', 'https://shop.example'],
    ['HTTPS://SHOP.example', 'https://shop.example'],
    ['shop.example', null],
    ['', null],
    ['ftp://shop.example', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://garbage garbage', null],
    ['https://garbage%20garbage/', null],
    ['chrome-extension://abc/page.html', null],
  ])('makes of %j: %j', (typed, origin) => {
    expect(originFrom(typed)).toBe(origin)
  })
})

const ACCOUNTS: readonly Account[] = [
  accountOf({
    ...{ id: 'one', region: 'eu', endpoint: 'https://eu.api.ovh.com/1.0' },
    panelOrigins: ['https://manager.eu.ovhcloud.com', 'https://www.ovh.com'],
    serviceNames: ['shop.example', 'both.example'],
  }),
  accountOf({
    ...{ id: 'other', endpoint: 'http://127.0.0.1:4000/1.0' },
    panelOrigins: ['http://127.0.0.1:4000', 'https://www.ovh.com'],
    serviceNames: ['both.example', 'blog.example'],
  }),
]
const SETTINGS: Settings = {
  ...NO_SETTINGS,
  accounts: [...ACCOUNTS],
  sites: [{ origin: 'https://shop.example', accountId: 'one', serviceName: 'shop.example' }],
}

describe('accountForPanel', () => {
  it.each([
    ['https://manager.eu.ovhcloud.com', 'shop.example', 'one'],
    ['https://www.ovh.com', 'shop.example', 'one'],
    ['https://www.ovh.com', 'blog.example', 'other'],
    ['https://www.ovh.com', 'both.example', 'one'],
    ['http://127.0.0.1:4000', 'both.example', 'other'],
    ['http://127.0.0.1:4001', 'both.example', null],
    ['https://manager.eu.ovhcloud.com', 'blog.example', null],
    ['https://manager.eu.ovhcloud.com.example', 'shop.example', null],
    ['', 'shop.example', null],
    ['https://www.ovh.com', '', null],
  ])('at %s, for %s: %s', (origin, serviceName, id) => {
    expect(accountForPanel(SETTINGS, origin, serviceName)?.id ?? null).toBe(id)
  })
})

describe('siteAt', () => {
  it.each([
    ['https://shop.example', 'shop.example'],
    ['http://shop.example', null],
    ['https://shop.example:8443', null],
    ['https://www.shop.example', null],
    ['null', null],
  ])('at %s: %s', (origin, serviceName) => {
    expect(siteAt(SETTINGS, origin)?.serviceName ?? null).toBe(serviceName)
  })
})
