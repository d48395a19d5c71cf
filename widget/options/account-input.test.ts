import { describe, expect, it } from 'vitest'
import type { Account } from '../../shared/settings'
import type { Chosen } from './account-input'
import { accountInput, firstValues, keyRequest } from './account-input'

const FIELDS: Readonly<Record<string, string>> = {
  ...{ label: 'Mine', endpoint: 'https://api.example.com/1.0', panelAddress: 'https://panel.example.com' },
  ...{ tokenUrl: 'https://token.example.com', clientId: 'id', clientSecret: 'secret' },
  ...{ applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' },
}
const text = (name: string) => FIELDS[name] ?? ''
const common = { label: 'Mine', region: 'custom', panelAddress: FIELDS.panelAddress, replaces: null }
const chosen = (way: Chosen['way']): Chosen => ({ way, region: 'custom', replaces: null })

describe('accountInput', () => {
  it.each([
    ['session', common],
    [
      'oauth2',
      {
        ...common,
        ...{ endpoint: FIELDS.endpoint, tokenUrl: FIELDS.tokenUrl },
        ...{ clientId: 'id', clientSecret: 'secret' },
      },
    ],
    [
      'keys',
      {
        ...{ ...common, endpoint: FIELDS.endpoint },
        ...{ applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' },
      },
    ],
  ] as const)('%s carries its own fields and no others', (way, input) => {
    expect(accountInput(text, chosen(way))).toEqual({ way, ...input })
  })
})

describe('keyRequest', () => {
  it('carries what the key is for, and no consumer key', () => {
    const request = keyRequest(text, { ...chosen('keys'), replaces: 'some-id' }, 'read')
    expect(request).toEqual({
      ...{ ...common, replaces: 'some-id', endpoint: FIELDS.endpoint },
      ...{ applicationKey: 'ak', applicationSecret: 'as', purpose: 'read' },
    })
  })
})

describe('firstValues', () => {
  const account: Account = {
    ...{ id: 'id', label: 'Mine', region: 'ca', way: 'keys', endpoint: 'https://ca.api.ovh.com/1.0' },
    ...{ tokenUrl: null, panelOrigins: ['https://manager.ca.ovhcloud.com'], serviceNames: [] },
    missingRights: [],
  }
  const own = { endpoint: 'https://api.example.com/1.0', panelOrigins: ['https://panel.example.com'] }

  it.each<[string, Account | null, Partial<ReturnType<typeof firstValues>>]>([
    ['nothing', null, { way: 'keys', region: 'eu', label: '', endpoint: '' }],
    ['keys', account, { way: 'keys', region: 'ca', label: 'Mine', endpoint: '', panelAddress: '' }],
    ['a service account', { ...account, way: 'oauth2' }, { way: 'oauth2' }],
    ['a session', { ...account, way: 'session' }, { way: 'keys' }],
    [
      'an endpoint of its own',
      { ...account, ...own, region: 'custom' },
      { region: 'custom', endpoint: own.endpoint, panelAddress: 'https://panel.example.com' },
    ],
  ])('with %s', (_what, from, values) => {
    expect(firstValues(from)).toMatchObject(values)
  })
})
