import { expect, it } from 'vitest'
import type { Region, Way } from '../../shared/settings'
import type { TypedAddresses } from './asked-access'
import { askedAccess } from './asked-access'

const none: TypedAddresses = { endpoint: '', tokenUrl: '', panelAddress: '' }
const all: TypedAddresses = {
  endpoint: 'https://api.example.com/1.0',
  tokenUrl: 'https://token.example.com/oauth',
  panelAddress: 'https://panel.example.com',
}

it.each<[Way, Region, TypedAddresses, readonly string[]]>([
  ['keys', 'eu', none, ['act eu.api.ovh.com']],
  ['keys', 'us', all, ['act api.us.ovhcloud.com']],
  ['oauth2', 'ca', none, ['act ca.api.ovh.com', 'token ca.ovh.com']],
  ['session', 'eu', none, ['session manager.eu.ovhcloud.com']],
  ['keys', 'custom', none, []],
  ['keys', 'custom', { ...none, endpoint: 'http://example.com' }, []],
  ['keys', 'custom', { ...all, panelAddress: '' }, ['act api.example.com']],
  ['keys', 'custom', all, ['act api.example.com', 'panel panel.example.com']],
  ['keys', 'custom', { ...all, endpoint: '' }, []],
  ['oauth2', 'custom', all, ['act api.example.com', 'token token.example.com', 'panel panel.example.com']],
  ['session', 'custom', none, []],
  ['session', 'custom', all, ['sessionElsewhere panel.example.com']],
])('%s in %s with %j asks for %j', (way, region, typed, asked) => {
  const told = askedAccess({ way, region, purpose: 'act', typed })
  expect(told.map(({ reason, host }) => `${reason} ${host}`)).toEqual(asked)
})

it('asks for reading alone where keys are for that', () => {
  expect(askedAccess({ way: 'keys', region: 'eu', purpose: 'read', typed: none })).toEqual([
    { reason: 'read', host: 'eu.api.ovh.com' },
  ])
})
