import { describe, expect, it } from 'vitest'
import { failureOf } from './failure'
import type { Account, Settings } from './settings'
import { NO_SETTINGS, REGION_FACTS } from './settings'
import { importSettings, settingsFile } from './settings-file'

const account = (parts: Partial<Account> = {}): Account => ({
  ...{ id: 'a', label: 'Mine', region: 'custom', way: 'keys', endpoint: 'https://api.example/1.0' },
  ...{ tokenUrl: null, panelOrigins: ['https://panel.example'], serviceNames: ['shop.example'] },
  ...{ missingRights: ['x'], ...parts },
})
const demo = account({ id: 'd', region: 'demo', way: 'none', endpoint: 'demo:', panelOrigins: [] })
const site = { origin: 'https://www.shop.example', accountId: 'a', serviceName: 'shop.example' }
const settings: Settings = {
  ...{ accounts: [demo, account()], pendingKeys: [], language: 'fr' },
  sites: [site, { ...site, origin: 'https://demo.example', accountId: 'd' }],
}

/** Ids `new-1`, `new-2` … */
function ids() {
  let count = 0
  return () => `new-${++count}`
}

const fileWith = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(settingsFile(settings))
  change(file)
  return JSON.stringify(file)
}

function whyRefused(text: string): unknown {
  try {
    return importSettings(NO_SETTINGS, text, ids())
  } catch (error) {
    return failureOf(error)
  }
}

describe('a file of settings', () => {
  it('gives back what went in, under new ids, without the demonstration', () => {
    expect(importSettings(NO_SETTINGS, settingsFile(settings), ids())).toEqual({
      settings: {
        ...{ accounts: [account({ id: 'new-1', missingRights: [] })], pendingKeys: [], language: 'fr' },
        sites: [{ ...site, accountId: 'new-1' }],
      },
      accounts: 1,
      sites: 1,
    })
  })

  it('changes nothing of what is there', () => {
    const again = importSettings(settings, settingsFile(settings), ids())
    expect(again).toEqual({ settings, accounts: 0, sites: 0 })
  })

  it('does not lead a known region elsewhere', () => {
    const text = fileWith((file) => {
      file.accounts = [
        { ...(file.accounts as object[])[0], region: 'eu', panelOrigins: ['https://evil.example'] },
      ]
    })
    const [imported] = importSettings(NO_SETTINGS, text, ids()).settings.accounts
    const { endpoint, panelOrigins } = REGION_FACTS.eu
    expect(imported).toMatchObject({ endpoint, panelOrigins, tokenUrl: null })
  })

  it.each<[string, string, object]>([
    ['nothing', '', { why: 'foreign' }],
    ['no JSON', '{', { why: 'foreign' }],
    ['another file', '{"name":"package"}', { why: 'foreign' }],
    ['a list', '[]', { why: 'foreign' }],
    ['null', 'null', { why: 'foreign' }],
    ['a newer version', '{"format":"scripts-emails-settings","version":2}', { why: 'newer' }],
    ['too much', ' '.repeat(2_097_153), { why: 'too-large' }],
    ['a field too many', fileWith((file) => Object.assign(file, { keys: 'canary' })), { why: 'foreign' }],
    ['an open endpoint', settingsFile(settings).replaceAll('https://api', 'http://api'), { why: 'foreign' }],
    [
      'a script for an origin',
      settingsFile(settings).replaceAll('https://www.shop', 'javascript:x'),
      { why: 'foreign' },
    ],
    [
      'a path for a hosting',
      settingsFile(settings).replaceAll('"shop.example"', '"../../me"'),
      { why: 'foreign' },
    ],
    ['a prototype', settingsFile(settings).replace('{', '{"__proto__":{"x":1},'), { why: 'foreign' }],
  ])('is refused when it is %s', (_what, text, why) => {
    expect(whyRefused(text)).toEqual({ kind: 'file-unreadable', ...why })
  })

  it.each([
    ['no account of the file', 7, 'shop.example'],
    ['a hosting that its account does not hold', 0, 'other.example'],
  ])('leaves out a site of %s', (_what, index, serviceName) => {
    const text = fileWith((file) => {
      file.sites = [{ origin: 'https://a.example', account: index, serviceName }]
    })
    expect(importSettings(NO_SETTINGS, text, ids())).toMatchObject({ accounts: 1, sites: 0 })
  })
})
