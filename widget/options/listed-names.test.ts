import { expect, it } from 'vitest'
import { listedNames } from './listed-names'

it.each([
  [0, false, 0, 0, false],
  [5, false, 5, 0, false],
  [6, false, 5, 0, true],
  [6, true, 6, 0, true],
  [100, true, 100, 0, true],
  [1000, false, 5, 0, true],
  [1000, true, 100, 900, true],
])('%d names, open %s: %d listed, %d not, can fold %s', (count, isOpen, listed, notListed, canFold) => {
  const names = Array.from({ length: count }, (_, index) => `hosting-${index}`)
  const told = listedNames(names, isOpen)
  expect(told.listed).toHaveLength(listed)
  expect(told).toMatchObject({ notListed, canFold })
})
