import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guard, GuardEvent } from './guard'
import { guardAfter, isOpenAt, NEW_GUARD, opensIn, QUIET_MS } from './guard'

const painted = (at: number): GuardEvent => ({ kind: 'painted', at })
const focus = (at: number, has = true): GuardEvent => ({ kind: 'focus', at, has })
const sight = (at: number, has = true): GuardEvent => ({ kind: 'sight', at, has })
const input = (at: number, repeated = false): GuardEvent => ({ kind: 'input', at, repeated })
const press = (at: number, trusted = true): GuardEvent => ({ kind: 'press', at, trusted })
const click = (at: number) => [input(at), press(at)]

const guardOf = (events: readonly GuardEvent[]) => events.reduce<Guard>(guardAfter, NEW_GUARD)
const shownAt0 = [painted(0), focus(0), sight(0)]

describe('the guard', () => {
  it.each<[string, GuardEvent[], boolean]>([
    ['a click at 0 ms', [...shownAt0, ...click(0)], false],
    ['a click at 200 ms', [...shownAt0, ...click(200)], false],
    ['a click at 799 ms', [...shownAt0, ...click(799)], false],
    ['a click at 800 ms', [...shownAt0, ...click(800)], true],
    ['a click at 900 ms', [...shownAt0, ...click(900)], true],
    ['a press without a pointer (assistive technology)', [...shownAt0, press(900)], true],
    ['a synthetic click', [...shownAt0, input(900), press(900, false)], false],
    ['early clicks, then one in time', [...shownAt0, ...click(100), ...click(700), ...click(900)], true],
    ['a button held from 700 to 900 ms', [...shownAt0, input(700), press(900)], false],
    ['the same, and then a click', [...shownAt0, input(700), press(900), ...click(1000)], true],
    ['a key held down', [...shownAt0, input(900, true), press(900)], false],
    ['before it is painted', [focus(0), sight(0), ...click(900)], false],
    ['before it is focused', [painted(0), sight(0), ...click(900)], false],
    ['before it is visible', [painted(0), focus(0), ...click(900)], false],
    ['800 ms after the last of the three', [painted(0), focus(50), sight(500), ...click(1299)], false],
    ['focus lost and back', [...shownAt0, focus(850, false), focus(860), ...click(900)], false],
    ['… and 800 ms later', [...shownAt0, focus(850, false), focus(860), ...click(1660)], true],
    ['sight lost', [...shownAt0, sight(850, false), ...click(2000)], false],
    ['focus told again', [...shownAt0, focus(500), ...click(900)], true],
    ['a time that is none', [...shownAt0, press(Number.NaN)], false],
  ])('%s: commits %s', (_, events, commits) => {
    expect(guardOf(events).committed).toBe(commits)
  })

  it.each([
    [[painted(0), focus(0)], 100, null],
    [shownAt0, 100, 700],
    [shownAt0, 5000, 0],
  ])('%j opens at %d ms in %s ms', (events, now, left) => {
    expect(opensIn(guardOf(events), now)).toBe(left)
  })

  const step = fc.oneof(
    fc.constant({ kind: 'painted' as const }),
    fc.record({ kind: fc.constantFrom('focus' as const, 'sight' as const), has: fc.boolean() }),
    fc.record({ kind: fc.constant('input' as const), repeated: fc.boolean() }),
    fc.record({ kind: fc.constant('press' as const), trusted: fc.boolean() }),
  )

  it('commits at most once, never early, never untrusted, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat(1000))), (steps) => {
        let now = 0
        let guard = NEW_GUARD
        let commits = 0
        for (const [event, pause] of steps) {
          now += pause
          const next = guardAfter(guard, { ...event, at: now })
          if (next.committed && !guard.committed) {
            commits += 1
            expect(event).toMatchObject({ kind: 'press', trusted: true })
            expect(isOpenAt(guard, now)).toBe(true)
            expect(now - (guard.quietSince ?? now)).toBeGreaterThanOrEqual(QUIET_MS)
          }
          guard = next
        }
        expect(commits).toBeLessThanOrEqual(1)
      }),
    )
  })
})
