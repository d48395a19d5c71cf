import { describe, expect, it } from 'vitest'
import { judgeAddress } from './typed-address'

const good = (address: string, isRewritten: boolean) => ({ verdict: 'good', address, isRewritten })

describe('judgeAddress', () => {
  it.each([
    ['', null, { verdict: 'wrong' }],
    ['new@', 'owner@example.com', { verdict: 'wrong' }],
    ['Owner@Example.com ', 'owner@example.com', { verdict: 'same' }],
    ['zoe@exämple.de', 'zoe@xn--exmple-cua.de', { verdict: 'same' }],
    ['new@example.com', 'owner@example.com', good('new@example.com', false)],
    [' new@Example.COM ', null, good('new@example.com', false)],
    ['zoe@exämple.de', null, good('zoe@xn--exmple-cua.de', true)],
    ['zoe@mail.exämple.de', null, good('zoe@mail.xn--exmple-cua.de', true)],
    // What Chromium tells of a field that shows exämple.de.
    ['zoe@xn--exmple-cua.de', null, good('zoe@xn--exmple-cua.de', true)],
    ['a.xn--a@example.com', 'zoe@example.com', good('a.xn--a@example.com', false)],
  ])('judges %j beside %j', (typed, present, judged) => {
    expect(judgeAddress(typed, present)).toEqual(judged)
  })
})
