import { describe, expect, it } from 'vitest'
import type { Action, Effect, Incident, State, Tone } from './mail-service'
import {
  ACTIONS,
  actionsIn,
  effectShown,
  isState,
  STATES,
  sendsIn,
  stateAfter,
  stateAfterIncident,
  toneOf,
} from './mail-service'

/** Words that are no state, among them names that every object has. */
const FOREIGN_WORDS = ['', 'OK', 'blocked', 'ok ', 'toString', 'constructor', '__proto__', 'hasOwnProperty']

describe('the table of states', () => {
  it.each<[State, Tone, boolean, Action[]]>([
    ['ok', 'green', true, ['BLOCK']],
    ['force', 'green', true, ['BLOCK']],
    ['ko', 'red', false, ['UNBLOCK', 'PURGE']],
    ['bounce', 'red', false, ['UNBLOCK', 'PURGE']],
    ['spam', 'red', false, ['PURGE']],
    ['purging', 'amber', false, []],
  ])('%s is %s, sends: %s, offers %j', (state, tone, sends, actions) => {
    expect(isState(state)).toBe(true)
    expect(toneOf(state)).toBe(tone)
    expect(sendsIn(state)).toBe(sends)
    expect(actionsIn(state)).toEqual(actions)
  })

  it.each(FOREIGN_WORDS)('%j is no state: grey, nothing known, nothing offered', (word) => {
    expect(isState(word)).toBe(false)
    expect(toneOf(word)).toBe('grey')
    expect(sendsIn(word)).toBeNull()
    expect(actionsIn(word)).toEqual([])
    for (const action of ACTIONS) {
      expect(stateAfter(word, action)).toBeNull()
      expect(effectShown(action, word)).toBe('not-yet')
    }
  })
})

describe('stateAfter', () => {
  const LEADS_TO: Readonly<Record<Action, Partial<Record<State, State>>>> = {
    BLOCK: { ok: 'ko', force: 'ko' },
    UNBLOCK: { ko: 'ok', bounce: 'force' },
    PURGE: { ko: 'purging', bounce: 'purging', spam: 'purging' },
  }
  const cases = ACTIONS.flatMap((action) => STATES.map((state) => [action, state] as const))

  it.each(cases)('%s in %s', (action, state) => {
    expect(stateAfter(state, action)).toBe(LEADS_TO[action][state] ?? null)
    expect(actionsIn(state).includes(action)).toBe(LEADS_TO[action][state] !== undefined)
  })
})

describe('stateAfterIncident', () => {
  it.each<[State, Incident, State]>([
    ['ok', 'too-many', 'ko'],
    ['ok', 'too-many-returned', 'bounce'],
    ['ok', 'spam-found', 'spam'],
    ['ok', 'purge-done', 'ok'],
    ['force', 'too-many', 'ko'],
    ['force', 'too-many-returned', 'bounce'],
    ['force', 'spam-found', 'spam'],
    ['ko', 'too-many', 'ko'],
    ['ko', 'spam-found', 'ko'],
    ['bounce', 'purge-done', 'bounce'],
    ['spam', 'too-many-returned', 'spam'],
    ['purging', 'purge-done', 'ok'],
    ['purging', 'spam-found', 'purging'],
  ])('%s after %s: %s', (state, incident, after) => {
    expect(stateAfterIncident(state, incident)).toBe(after)
  })
})

describe('effectShown', () => {
  it.each<[Action, Record<State, Effect>]>([
    [
      'BLOCK',
      { ok: 'not-yet', force: 'not-yet', ko: 'done', bounce: 'done', spam: 'done', purging: 'not-yet' },
    ],
    [
      'UNBLOCK',
      { ok: 'done', force: 'done', ko: 'not-yet', bounce: 'not-yet', spam: 'not-yet', purging: 'not-yet' },
    ],
    [
      'PURGE',
      { ok: 'done', force: 'done', ko: 'not-yet', bounce: 'not-yet', spam: 'not-yet', purging: 'running' },
    ],
  ])('of %s in each state', (action, effects) => {
    expect(Object.fromEntries(STATES.map((state) => [state, effectShown(action, state)]))).toEqual(effects)
  })

  it('is never shown by the state in which the action was offered', () => {
    for (const state of STATES) {
      for (const action of actionsIn(state)) expect(effectShown(action, state)).toBe('not-yet')
    }
  })
})
