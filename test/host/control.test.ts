import { beforeEach, describe, expect, it } from 'vitest'
import { callApi, control } from './call-host'
import type { RunningHost } from './host'
import { dataFolderOfTest, startTestHost } from './start-test-host'

const SHOP = 'shop.cluster031.hosting.ovh.net'
const BLOG = 'blog.cluster031.hosting.ovh.net'

let host: RunningHost

beforeEach(async () => {
  host = await startTestHost()
})

async function read(path: string): Promise<unknown> {
  return (await callApi(host.description, { path })).body
}

describe('the domains of a service', () => {
  const setDomains = (service: string, domains: unknown) =>
    control(host.description, `/services/${service}`, { domains }, 'PUT')
  const holders = (domain: string) => read(`/hosting/web/attachedDomain?domain=${encodeURIComponent(domain)}`)

  it('are those that were set, as they were written', async () => {
    const domains = ['bücher.example', 'www.shop.example']
    expect(await setDomains(SHOP, domains)).toMatchObject({ serviceName: SHOP, domains })
    expect(await read(`/hosting/web/${SHOP}/attachedDomain`)).toEqual(domains)
  })

  it.each([
    ['bücher.example', 'bücher.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'BÜCHER.example'],
    ['xn--bcher-kva.example', 'XN--BCHER-KVA.example'],
    ['Shop.Example', 'shop.example'],
    ['2001.example', '2001.example'],
  ])('%s is found as %s', async (attached, asked) => {
    await setDomains(SHOP, ['other.example', attached])
    expect(await holders(asked)).toEqual([SHOP])
  })

  it.each(['shop.example/', 'shop.example:80', 'me@shop.example', 'shop', 'shop example', '%'])(
    'are not found by %s',
    async (asked) => {
      expect(await holders(asked)).toEqual([])
    },
  )

  it('may be held by two services', async () => {
    await setDomains(BLOG, ['shop.example'])
    expect(await holders('shop.example')).toEqual([SHOP, BLOG])
  })

  it.each([['shop.example'], [['']], [[1]]])('cannot be %j', async (domains) => {
    await expect(setDomains(SHOP, domains)).rejects.toThrow('refused')
  })
})

describe('the services of an account', () => {
  const login = () => host.description.accounts[0]?.login ?? ''
  const setServices = (services: string[], of = login()) =>
    control(host.description, `/accounts/${of}`, { services }, 'PUT')

  it('are those that were set: none, some, and back', async () => {
    const second = host.description.accounts[1]?.login
    expect(await setServices([])).toEqual({ login: login(), services: [] })
    expect(await read('/hosting/web')).toEqual([])
    expect(await read(`/hosting/web/${SHOP}/email`)).toMatchObject({ errorCode: 'NOT_FOUND' })
    expect(await read('/hosting/web/attachedDomain?domain=shop.example')).toEqual([])
    await setServices([BLOG, SHOP])
    expect(await read('/hosting/web')).toEqual([SHOP, BLOG])
    expect(await control(host.description, '/accounts')).toEqual([
      { login: login(), services: [SHOP, BLOG] },
      { login: second, services: [BLOG] },
    ])
  })

  it('cannot be services that there are not, nor be held by an account that there is not', async () => {
    await expect(setServices([SHOP, 'other.example'])).rejects.toThrow('There is no service other.example.')
    await expect(setServices([], 'nobody')).rejects.toThrow('There is no account nobody.')
    expect(await read('/hosting/web')).toEqual([SHOP, BLOG])
  })

  it('are kept over a restart; services that are new then go to the first account', async () => {
    const dataDir = dataFolderOfTest()
    host = await startTestHost({ dataDir })
    await setServices([BLOG])
    await host.stop()
    host = await startTestHost({ dataDir, services: 3 })
    expect(await read('/hosting/web')).toEqual([BLOG, 'site3.cluster031.hosting.ovh.net'])
  })
})
