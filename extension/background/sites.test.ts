import { describe, expect, it } from 'vitest'
import { NO_SETTINGS, type Settings } from '../../shared/settings'
import { accountOf } from '../../test/fakes/account-of'
import { MemoryStore } from '../../test/fakes/memory-store'
import { SettingsStore } from './settings-store'
import { forgetSite, wantedContentScripts, watchSite } from './sites'

const REF = { accountId: 'one', serviceName: 'shop.example' }
const FROM_THE_START = [
  'https://manager.eu.ovhcloud.com/*',
  'https://www.ovh.com/manager/*',
  'http://127.0.0.1/*',
]

function settingsWith(panelOrigins: string[], sites: string[]): Settings {
  return {
    ...NO_SETTINGS,
    accounts: [accountOf({ panelOrigins })],
    sites: sites.map((origin) => ({ origin, ...REF })),
  }
}

async function storeWith(sites: string[]) {
  const store = new SettingsStore(new MemoryStore())
  await store.update(() => settingsWith([], sites))
  return store
}

describe('wantedContentScripts', () => {
  it.each<[string, Settings, string[], string[]]>([
    ['nothing', NO_SETTINGS, [], []],
    [
      'panels of the manifest',
      settingsWith(['https://manager.eu.ovhcloud.com', 'https://www.ovh.com'], []),
      [],
      [],
    ],
    // A pattern holds for every port.
    ['a local panel of the manifest', settingsWith(['http://127.0.0.1:4000'], []), [], []],
    ['another panel', settingsWith(['https://panel.example'], []), ['https://panel.example'], []],
    ['a panel that begins like one', settingsWith(['https://www.ovh.co'], []), ['https://www.ovh.co'], []],
    ['a panel not granted', settingsWith(['https://shut.example'], []), [], []],
    ['sites', settingsWith([], ['https://a.example', 'https://shut.example']), [], ['https://a.example']],
    ['a site where a panel is', settingsWith([], ['http://127.0.0.1:8080']), [], ['http://127.0.0.1:8080']],
  ])('for %s', async (_what, settings, panels, sites) => {
    const mayReach = async (origin: string) => !origin.includes('shut')
    expect(await wantedContentScripts(settings, mayReach, FROM_THE_START)).toEqual([
      { id: 'control-panel', allFrames: true, origins: panels },
      { id: 'site-admin', allFrames: false, origins: sites },
    ])
  })
})

describe('watchSite', () => {
  it.each<[string, string[], string, string[]]>([
    ['a first site', [], 'https://a.example/wp-admin/', ['https://a.example']],
    ['a second site', ['https://a.example'], 'https://b.example', ['https://a.example', 'https://b.example']],
    [
      'the same site again',
      ['https://a.example', 'https://b.example'],
      'https://a.example/',
      ['https://b.example', 'https://a.example'],
    ],
  ])('binds %s', async (_what, before, address, origins) => {
    const store = await storeWith(before)
    const site = await watchSite(store, address, REF)
    expect(site).toEqual({ origin: origins.at(-1), ...REF })
    expect((await store.read()).sites.map(({ origin }) => origin)).toEqual(origins)
  })

  it.each<[string, string, typeof REF, string]>([
    ['an address that is none', 'a.example', REF, 'input-wrong'],
    ['an unknown account', 'https://a.example', { ...REF, accountId: 'two' }, 'account-gone'],
    ['a hosting of nobody', 'https://a.example', { ...REF, serviceName: 'x.example' }, 'service-unknown'],
  ])('refuses %s, and changes nothing', async (_what, address, service, kind) => {
    const store = await storeWith(['https://b.example'])
    const before = await store.read()
    await expect(watchSite(store, address, service)).rejects.toMatchObject({ failure: { kind } })
    expect(await store.read()).toEqual(before)
  })
})

describe('forgetSite', () => {
  it.each([
    ['https://a.example', ['https://b.example']],
    ['https://c.example', ['https://a.example', 'https://b.example']],
  ])('%s leaves %j', async (origin, left) => {
    const store = await storeWith(['https://a.example', 'https://b.example'])
    await forgetSite(store, origin)
    expect((await store.read()).sites.map((site) => site.origin)).toEqual(left)
  })
})
