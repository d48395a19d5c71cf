import { expect, it } from 'vitest'
import type { Range } from './bars'
import type { Asked } from './use-half-hours'
import { isDue } from './use-half-hours'

const MINUTE_MS = 60_000
const asked = (isFailed = false): Asked => ({ at: 0, range: 'day', isFailed })

it.each<[asked: Asked | null, range: Range, minutes: number, due: boolean]>([
  [null, 'day', 0, true],
  [asked(), 'day', 0, false],
  [asked(), 'week', 5, false],
  [asked(), 'day', 5.1, true],
  [asked(true), 'day', 1, false],
  [asked(true), 'week', 1, true],
  [asked(true), 'day', 5.1, true],
])('asked %j, now for a %s after %d minutes: %s', (before, range, minutes, due) => {
  expect(isDue(before, range, minutes * MINUTE_MS)).toBe(due)
})
