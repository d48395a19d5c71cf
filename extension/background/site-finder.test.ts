import { describe, expect, it } from 'vitest'
import { FailureError } from '../../shared/failure'
import type { Settings } from '../../shared/settings'
import { NO_SETTINGS } from '../../shared/settings'
import { accountOf } from '../../test/fakes/account-of'
import type { Hosts } from './hosts'
import { findHosting } from './site-finder'

/** Domains attached to each hosting, by account; `null` for an account whose host does not answer. */
type Attached = Readonly<Record<string, Readonly<Record<string, readonly string[]>> | null>>

function world(attached: Attached, { asIs = false } = {}) {
  const asked: string[] = []
  const settings: Settings = {
    ...NO_SETTINGS,
    accounts: Object.entries(attached).map(([id, hostings]) =>
      accountOf({ id, label: id, serviceNames: Object.keys(hostings ?? { 'lost.example': [] }) }),
    ),
  }
  const hostOf = ({ id }: { id: string }) => ({
    findByDomain: async (domain: string) => {
      asked.push(`${id} ${domain}`)
      const hostings = attached[id]
      if (hostings == null) throw new FailureError({ kind: 'host-unreachable', host: 'h' })
      const holds = (one: string) => (asIs ? one : new URL(`http://${one}`).hostname) === domain
      return Object.keys(hostings).filter((name) => hostings[name]?.some(holds))
    },
    readAttachedDomains: async (name: string) => {
      asked.push(`${id} all of ${name}`)
      return attached[id]?.[name] ?? []
    },
  })
  const find = (address: string) => findHosting(settings, { of: hostOf } as unknown as Hosts, address)
  return { find, asked }
}

const SHOP = { one: { 'shop.cluster.example': ['shop.example', 'www.shop.example', 'bücher.example'] } }

describe('findHosting', () => {
  it.each<[string, Attached, string, readonly string[]]>([
    ['its own name', SHOP, 'https://shop.example/wp-admin/', ['one shop.cluster.example shop.example']],
    ['www', SHOP, 'https://www.shop.example', ['one shop.cluster.example www.shop.example']],
    [
      'only the name with www attached',
      { one: { a: ['www.a.example'] } },
      'https://a.example',
      ['one a www.a.example'],
    ],
    ['a subdomain', SHOP, 'https://blog.shop.example', ['one shop.cluster.example shop.example']],
    ['IDN', SHOP, 'https://bücher.example', ['one shop.cluster.example xn--bcher-kva.example']],
    ['a port', SHOP, 'https://shop.example:8443', ['one shop.cluster.example shop.example']],
    ['a name that only ends alike', SHOP, 'https://bookshop.example', []],
    ['a hosting’s name', { one: { 'my.example': [] } }, 'https://my.example', ['one my.example my.example']],
    [
      'two hostings that hold it',
      { one: { a: ['x.example'], b: ['x.example'] }, other: { c: ['x.example'] } },
      'https://x.example',
      ['one a x.example', 'one b x.example', 'other c x.example'],
    ],
    [
      'the closest of two',
      { one: { a: ['x.example'] }, other: { b: ['blog.x.example'] } },
      'https://blog.x.example',
      ['other b blog.x.example'],
    ],
    ['nobody', SHOP, 'https://nobody.example', []],
    ['an address of numbers', { one: { a: ['127.0.0.1'] } }, 'http://127.0.0.1:8080/', ['one a 127.0.0.1']],
    ['no account', {}, 'https://shop.example', []],
  ])('by %s', async (_what, attached, address, holders) => {
    const found = await world(attached).find(address)
    const told = found.holders.map(({ service, domain }) =>
      [service.accountId, service.serviceName, domain].join(' '),
    )
    expect(told).toEqual(holders)
    expect(found.unasked).toEqual([])
    expect(found.origin).toBe(new URL(address).origin)
  })

  it('asks hostings one by one where the host knows an international name by its other spelling only', async () => {
    const { find } = world(SHOP, { asIs: true })
    expect((await find('https://www.bücher.example')).holders).toMatchObject([
      { service: { serviceName: 'shop.cluster.example' }, domain: 'xn--bcher-kva.example' },
    ])
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`s${index}.example`, []]))
    const crowd = world({ one: many }, { asIs: true })
    expect((await crowd.find('https://bücher.example')).holders).toEqual([])
    expect(crowd.asked.filter((one) => one.includes('all of'))).toEqual([])
  })

  it('says which accounts could not be asked, and finds in the others', async () => {
    const { find } = world({ ...SHOP, lost: null })
    const failure = { kind: 'host-unreachable', host: 'h' }
    expect(await find('https://shop.example')).toMatchObject({
      holders: [{ accountLabel: 'one' }],
      unasked: [{ accountLabel: 'lost', failure }],
    })
  })

  it.each(['', 'shop.example', 'javascript:alert(1)', 'file:///etc'])('refuses %j', async (address) => {
    const { find, asked } = world(SHOP)
    await expect(find(address)).rejects.toMatchObject({ failure: { kind: 'input-wrong', field: 'address' } })
    expect(asked).toEqual([])
  })
})
