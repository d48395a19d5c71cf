import { expect, it } from 'vitest'
import type { Action } from '../../shared/mail-service'
import { headPlaces } from './mark-heads'

const ACTION_OF: Readonly<Record<string, Action>> = { b: 'BLOCK', u: 'UNBLOCK', p: 'PURGE' }
const place = (text: string) => ({ x: Number(text.slice(1)), action: ACTION_OF[text[0] ?? ''] ?? 'BLOCK' })

it.each<[marks: string[], heads: string[]]>([
  [[], []],
  [['b20'], ['b20']],
  [
    ['b20', 'u40'],
    ['b20', 'u40'],
  ],
  [
    ['b20', 'u22'],
    ['b20', 'u30'],
  ],
  [
    ['u22', 'b20', 'p24'],
    ['b20', 'u30', 'p40'],
  ],
  [
    ['b20', 'u22', 'b24', 'u26', 'b40'],
    ['b20', 'u30', 'b40'],
  ],
  [
    ['b97', 'p99'],
    ['b90', 'p100'],
  ],
  [['b120'], ['b100']],
])('of %j: %j', (marks, heads) => {
  expect(headPlaces(marks.map(place), 10, 100)).toEqual(heads.map(place))
})
