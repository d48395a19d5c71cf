import { describe, expect, it } from 'vitest'
import { HOSTILE_NAMES } from '../test/fakes/hostile-names'
import { isServiceName, serviceKey } from './service-name'

describe('isServiceName', () => {
  it.each([
    'example.com',
    'shop.cluster031.hosting.ovh.net',
    'SHOP.Example.COM',
    'xn--caf-dma.example',
    '1.2',
    'a-b.c--d.e',
    `${'a'.repeat(63)}.example`,
    `${'abc.'.repeat(63)}a`, // 253 characters
  ])('takes %s', (name) => {
    expect(isServiceName(name)).toBe(true)
  })

  it.each(HOSTILE_NAMES)('refuses %j', (name) => {
    expect(isServiceName(name)).toBe(false)
  })

  it('answers at once for a name made to be slow', () => {
    const start = performance.now()
    expect(isServiceName(`${'a-'.repeat(100_000)}!`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('serviceKey', () => {
  it('tells hostings of the same name apart by their accounts', () => {
    const keys = ['one', 'other'].map((accountId) => serviceKey({ accountId, serviceName: 'shop.example' }))
    expect(keys).toEqual(['one/shop.example', 'other/shop.example'])
  })
})
