import { describe, expect, it } from 'vitest'
import { rowAfterKey } from './row-keys'

describe('rowAfterKey', () => {
  it.each([
    ['ArrowDown', 3, 10, 4],
    ['ArrowUp', 3, 10, 2],
    ['Home', 3, 10, 0],
    ['End', 3, 10, 9],
    ['ArrowUp', 0, 10, null],
    ['ArrowDown', 9, 10, null],
    ['End', 9, 10, null],
    ['ArrowDown', -1, 10, null],
    ['a', 3, 10, null],
    ['ArrowLeft', 3, 10, null],
  ])('%s in row %s of %s: %s', (key, index, count, next) => {
    expect(rowAfterKey(key, index, count)).toBe(next)
  })
})
