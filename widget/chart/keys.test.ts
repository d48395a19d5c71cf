import { expect, it } from 'vitest'
import { stepTo } from './keys'

it.each<[key: string, pointed: number | null, count: number, to: number | null | undefined]>([
  ['ArrowLeft', null, 31, 29],
  ['ArrowLeft', 12, 31, 11],
  ['ArrowLeft', 0, 31, 0],
  ['ArrowRight', null, 31, 30],
  ['ArrowRight', 12, 31, 13],
  ['ArrowRight', 30, 31, 30],
  ['PageDown', null, 31, 23],
  ['PageDown', 3, 31, 0],
  ['PageUp', 3, 31, 10],
  ['PageUp', 29, 31, 30],
  ['Home', 12, 31, 0],
  ['End', null, 31, 30],
  ['End', 12, 31, 30],
  ['Escape', 12, 31, null],
  ['Escape', null, 31, undefined],
  ['ArrowLeft', null, 1, 0],
  ['ArrowLeft', null, 0, undefined],
  ['Tab', 12, 31, undefined],
  ['toString', 12, 31, undefined],
])('%s from %s of %d leads to %s', (key, pointed, count, to) => {
  expect(stepTo(key, pointed, count)).toBe(to)
})
