import { describe, expect, it } from 'vitest'
import { backoffMs, INTERVALS, isDue } from './due'
import type { HostingRecord } from './hosting-records'

const NOW = 1_000_000_000
const recordOf = (parts: Partial<HostingRecord>): HostingRecord => ({
  ...{ reading: null, history: null, readFailure: null, triedAt: NOW, notBefore: 0, failedTries: 0 },
  ...{ seen: null, historyFailure: null, abuse: null, halfHours: null },
  ...parts,
})

describe('backoffMs', () => {
  it.each([
    [0, 0],
    [1, 10_000],
    [2, 20_000],
    [3, 40_000],
    [7, 640_000],
    [8, 900_000],
    [5000, 900_000],
  ])('after %i failures: %i ms', (failedTries, ms) => {
    expect(backoffMs(failedTries)).toBe(ms)
  })
})

describe('isDue', () => {
  it.each<[string, Partial<HostingRecord>, number, boolean]>([
    ['never tried', { triedAt: 0 }, INTERVALS.background, true],
    ['just tried', {}, INTERVALS.pending, false],
    ['tried an interval ago', { triedAt: NOW - INTERVALS.shown }, INTERVALS.shown, true],
    // Timers ring a little early.
    ['tried almost an interval ago', { triedAt: NOW - INTERVALS.shown + 250 }, INTERVALS.shown, true],
    ['tried less than that ago', { triedAt: NOW - INTERVALS.shown + 251 }, INTERVALS.shown, false],
    ['failed once, interval over', { triedAt: NOW - 5_000, failedTries: 1 }, INTERVALS.pending, false],
    ['failed once, wait over', { triedAt: NOW - 10_000, failedTries: 1 }, INTERVALS.pending, true],
    ['the host wants more time', { triedAt: NOW - 60_000, notBefore: NOW + 1 }, INTERVALS.pending, false],
    ['the time the host wanted is over', { triedAt: NOW - 60_000, notBefore: NOW }, INTERVALS.pending, true],
    ['tried in the future: the clock was set back', { triedAt: NOW + 1 }, INTERVALS.background, true],
  ])('%s', (_what, parts, intervalMs, due) => {
    expect(isDue(recordOf(parts), intervalMs, NOW)).toBe(due)
  })
})
