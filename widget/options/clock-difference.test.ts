import { expect, it } from 'vitest'
import { clockDifference } from './clock-difference'

it.each([
  [null, null],
  [0, null],
  [5, null],
  [-5, null],
  [6, { way: 'behind', ms: 6000 }],
  [-600, { way: 'ahead', ms: 600_000 }],
])('a host that is %s s ahead: %j', (seconds, told) => {
  expect(clockDifference(seconds)).toEqual(told)
})
