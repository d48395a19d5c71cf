import { describe, expect, it } from 'vitest'
import { keyOrders, pastedKey } from './pasted-key'

const KEY = 'k'.repeat(16)
const SECRET = 's'.repeat(32)
const CONSUMER = 'c'.repeat(32)
const order = (applicationKey: string, applicationSecret: string, consumerKey: string) => ({
  applicationKey,
  applicationSecret,
  consumerKey,
})

describe('pasted keys', () => {
  it.each([
    ['abc', 'abc'],
    [' a b\tc\r\n', 'abc'],
    ['“abc”', 'abc'],
    ['"abc"', 'abc'],
    ['a\u200bb\ufeffc\u00a0', 'abc'],
    ['', ''],
  ])('%j', (typed, key) => {
    expect(pastedKey(typed)).toBe(key)
  })

  it.each([
    ['right', order(KEY, SECRET, CONSUMER)],
    ['first two swapped', order(SECRET, KEY, CONSUMER)],
    ['turned round', order(SECRET, CONSUMER, KEY)],
  ])('are put in order: %s', (_what, typed) => {
    expect(keyOrders(typed)).toEqual([order(KEY, SECRET, CONSUMER), order(KEY, CONSUMER, SECRET)])
  })

  it('the long ones are tried in both orders', () => {
    expect(keyOrders(order(KEY, CONSUMER, SECRET))).toEqual([
      order(KEY, CONSUMER, SECRET),
      order(KEY, SECRET, CONSUMER),
    ])
  })

  it.each([
    ['of another make', order('a', 'b', 'c')],
    ['two short ones', order(KEY, KEY, SECRET)],
    ['no short one', order(SECRET, SECRET, CONSUMER)],
  ])('are left as they are: %s', (_what, typed) => {
    expect(keyOrders(typed)).toEqual([typed])
  })
})
