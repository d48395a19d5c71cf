import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOSTILE_NAMES } from '../test/fakes/hostile-names'
import { addressFrom, isSameAddress } from './address'

describe('addressFrom', () => {
  it.each([
    ['owner@example.com', 'owner@example.com'],
    ['  owner@example.com\n', 'owner@example.com'],
    ['Owner@EXAMPLE.Com', 'Owner@example.com'],
    ["o'connor+shop$1`{|}~@mail.example.co.uk", "o'connor+shop$1`{|}~@mail.example.co.uk"],
    ['zoe@exämple.de', 'zoe@xn--exmple-cua.de'],
    ['info@παράδειγμα.ελ', 'info@xn--hxajbheg2az3al.xn--qxam'],
    ['info@例え。jp', 'info@xn--r8jz45g.jp'],
    ['a@b.co', 'a@b.co'],
    ['a@1and1.com', 'a@1and1.com'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('takes %j as %j', (typed, address) => {
    expect(addressFrom(typed)).toBe(address)
  })

  it.each([
    '',
    '@',
    'owner',
    'owner@',
    '@example.com',
    'owner@example',
    'owner@localhost',
    'owner@example.com.',
    'owner@.example.com',
    'owner@exa mple.com',
    'ow ner@example.com',
    'a@b@example.com',
    '"a b"@example.com',
    '.owner@example.com',
    'owner.@example.com',
    'ow..ner@example.com',
    'zoë@example.com',
    'owner@example.com, other@example.com',
    'Owner <owner@example.com>',
    'owner@example.com\r\nBcc: all@example.com',
    'owner@exam\nple.com',
    'owner@example.com:25',
    'owner@example.com/path',
    'owner@example.com?x',
    'owner@example.com#x',
    'owner@exa%6dple.com',
    'owner@127.0.0.1',
    'owner@2130706433',
    'owner@0x7f.1',
    'owner@[127.0.0.1]',
    'owner@[::1]',
    'owner@-example.com',
    'owner@example-.com',
    `owner@${'a'.repeat(64)}.com`,
    `${'a'.repeat(65)}@example.com`,
    `owner@${'abc.'.repeat(63)}com`,
    'owner@example.com\u0000',
    'owner\u202e@example.com',
    'owner＠example.com',
  ])('refuses %j', (typed) => {
    expect(addressFrom(typed)).toBeNull()
  })

  // Dots of other scripts are dots to a domain's reader, and letters fold as they do in every address bar.
  const AS_DOMAINS = ['shop\u3002example', 'shop\uff0eexample', 'ſhop.example', '\u212aelvin.example']
  it.each(HOSTILE_NAMES.filter((name) => !AS_DOMAINS.includes(name) && name !== 'shop.example\n'))(
    'refuses the domain %j',
    (name) => {
      expect(addressFrom(`owner@${name}`)).toBeNull()
    },
  )

  it('gives an address that it takes again as it is, in ASCII without anything that could part it', () => {
    const typed = fc.tuple(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    )
    fc.assert(
      fc.property(typed, ([local, domain]) => {
        const address = addressFrom(`${local}@${domain}.example`)
        if (address === null) return
        expect(address).toMatch(/^[!-~]+$/)
        expect(address).not.toMatch(/[\s,;:<>()[\]\\"]/)
        expect(addressFrom(address)).toBe(address)
      }),
      { examples: [[['owner', 'exämple']], [['a', '𝕖xample']]] },
    )
  })
})

describe('isSameAddress', () => {
  it.each([
    ['owner@example.com', 'owner@example.com', true],
    ['Owner@Example.com', 'owner@example.COM', true],
    ['owner@example.com', 'owner@example.org', false],
    ['owner@example.com', null, false],
    [null, null, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSameAddress(one, other)).toBe(same)
    expect(isSameAddress(other, one)).toBe(same)
  })
})
