import { describe, expect, it } from 'vitest'
import type { ChecklistItem, Step, Ticks } from './checklist'
import { CHECKLIST, CHECKS, isDone, openSteps, recoverySteps, STEPS } from './checklist'
import type { HeldSince } from './held-mail'
import { STATES, sendsIn, stateAfter } from './mail-service'

describe('recoverySteps', () => {
  it.each(STATES)('%s has steps where mail is held, and none elsewhere', (state) => {
    const isHeld = sendsIn(state) === false && state !== 'purging'
    expect(recoverySteps(state).length > 0).toBe(isHeld)
  })

  it.each([null, '', 'KO', 'frozen', '__proto__', 'toString'])('%j has none', (word) => {
    expect(recoverySteps(word)).toEqual([])
  })

  it.each(['ko', 'bounce', 'spam'])('%s names each step once, and only actions that it allows', (word) => {
    const names = recoverySteps(word).map(([step]) => step)
    expect(new Set(names).size).toBe(names.length)
    const tasks = recoverySteps(word).flatMap(([, place]) => (typeof place === 'string' ? [] : place))
    expect(tasks.length).toBeGreaterThan(0)
    for (const task of tasks) expect(stateAfter(word, task)).not.toBeNull()
  })

  it('leaves no step unused, and no name twice in the checklist', () => {
    const used = new Set(
      ['ko', 'bounce', 'spam'].flatMap((word) => recoverySteps(word).map(([step]) => step)),
    )
    expect([...used].sort()).toEqual([...STEPS].sort())
    expect(CHECKLIST).toHaveLength(CHECKS.length + STEPS.length)
    expect(new Set(CHECKLIST).size).toBe(CHECKLIST.length)
  })

  it('advises a purge first where too much came back, and nothing else for spam', () => {
    const lastTasks = (word: string) =>
      recoverySteps(word).findLast(([, place]) => typeof place !== 'string')?.[1]
    expect(lastTasks('ko')).toEqual(['UNBLOCK', 'PURGE'])
    expect(lastTasks('bounce')).toEqual(['PURGE', 'UNBLOCK'])
    expect(lastTasks('spam')).toEqual(['PURGE'])
  })
})

describe('isDone', () => {
  const since = (at: number): HeldSince => ({ since: at, exact: false })
  it.each<[ChecklistItem, Ticks, HeldSince | null, boolean]>([
    ['read-errors', {}, since(100), false],
    ['read-errors', { 'read-record': 150 }, since(100), false],
    ['read-errors', { 'read-errors': 150 }, since(100), true],
    ['read-errors', { 'read-errors': 100 }, since(100), true],
    ['read-errors', { 'read-errors': 99 }, since(100), false],
    ['read-errors', { 'read-errors': 99 }, null, true],
    ['read-errors', { 'read-errors': 0 }, null, true],
    ['no-smtp', { 'no-smtp': 99 }, since(100), true],
    ['no-smtp', {}, null, false],
  ])('%s with %j, held since %j: %s', (item, ticks, held, done) => {
    expect(isDone(item, ticks, held)).toBe(done)
  })
})

describe('openSteps', () => {
  const held: HeldSince = { since: 100, exact: true }
  it.each<[string | null, Ticks, Step[]]>([
    ['ko', {}, ['read-record', 'read-errors', 'protect-forms', 'clean-site']],
    ['ko', { 'read-errors': 120, 'clean-site': 50 }, ['read-record', 'protect-forms', 'clean-site']],
    ['bounce', { 'read-errors': 120, 'clean-addresses': 120, 'protect-forms': 120 }, []],
    // The answer to the letter comes after the purge, if at all.
    ['spam', { 'read-letter': 120, 'read-record': 120 }, ['clean-site', 'protect-forms']],
    ['ok', {}, []],
    ['purging', {}, []],
    [null, {}, []],
  ])('%s with %j: %j', (word, ticks, open) => {
    expect(openSteps(word, ticks, held)).toEqual(open)
  })
})
