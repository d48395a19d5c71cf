import { describe, expect, it } from 'vitest'
import type { Wishes } from './wishes'
import { answered, withoutAnswered } from './wishes'

const waiting = (turn: number) => ({ done: true, turn, isAnswered: false })
const kept = (turn: number) => ({ done: true, turn, isAnswered: true })

describe('answered', () => {
  it.each<[string, Wishes, boolean, Wishes]>([
    ['a kept wish waits for its snapshot', { 'no-smtp': waiting(1) }, true, { 'no-smtp': kept(1) }],
    ['a refused one is over', { 'no-smtp': waiting(1), release: waiting(2) }, false, { release: waiting(2) }],
    ['a newer one stays, kept or not', { 'no-smtp': waiting(2) }, true, { 'no-smtp': waiting(2) }],
    ['a newer one stays, refused', { 'no-smtp': waiting(2) }, false, { 'no-smtp': waiting(2) }],
    ['nothing to answer', {}, true, {}],
  ])('%s', (_what, before, isKept, after) => {
    expect(answered(before, 'no-smtp', 1, isKept)).toEqual(after)
  })
})

describe('withoutAnswered', () => {
  it('leaves the wishes that wait for their answer', () => {
    expect(withoutAnswered({ 'no-smtp': kept(1), release: waiting(2) })).toEqual({ release: waiting(2) })
  })

  it('is the same object when it has nothing to take away: nothing is drawn again', () => {
    const wishes: Wishes = { release: waiting(2) }
    expect(withoutAnswered(wishes)).toBe(wishes)
  })
})
