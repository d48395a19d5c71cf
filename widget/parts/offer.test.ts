import { describe, expect, it } from 'vitest'
import type { OperationStatus } from '../../shared/journal'
import { ACTIONS, STATES, stateAfter } from '../../shared/mail-service'
import { operationOf } from '../../test/gallery/made-up'
import { hindranceOf } from './offer'

describe('hindranceOf', () => {
  it.each([
    ['BLOCK', 'ok', null],
    ['UNBLOCK', 'ok', 'not-stopped'],
    ['PURGE', 'force', 'not-stopped'],
    ['BLOCK', 'ko', 'already-stopped'],
    ['UNBLOCK', 'ko', null],
    ['UNBLOCK', 'bounce', null],
    ['UNBLOCK', 'spam', 'purge-first'],
    ['PURGE', 'spam', null],
    ['PURGE', 'purging', 'purging'],
    ['BLOCK', 'frozen', 'state-unknown'],
    ['BLOCK', 'toString', 'state-unknown'],
    ['PURGE', null, 'no-reading'],
  ] as const)('%s in %s: %s', (action, word, hindrance) => {
    expect(hindranceOf(action, word, null)).toBe(hindrance)
  })

  it.each<[OperationStatus, 'on-its-way' | null]>([
    ['intended', 'on-its-way'],
    ['sent', 'on-its-way'],
    ['seen', null],
    ['refused', null],
    ['unknown', null],
    ['dropped', null],
  ])('beside an operation that is %s: %s', (status, hindrance) => {
    expect(hindranceOf('BLOCK', 'ok', operationOf({ status }))).toBe(hindrance)
  })

  it.each([
    ['BLOCK', 'ok', ['BLOCK', 'UNBLOCK'], null],
    ['UNBLOCK', 'ok', ['BLOCK', 'UNBLOCK'], 'not-stopped'],
    ['BLOCK', 'ok', [], 'read-only'],
    ['UNBLOCK', 'ok', ['BLOCK'], 'read-only'],
    ['PURGE', null, ['BLOCK'], 'read-only'],
    ['RECIPIENT', 'ok', ['BLOCK'], 'read-only'],
    ['RECIPIENT', 'purging', ['RECIPIENT'], null],
  ] as const)('%s in %s with rights for %j: %s', (action, word, permits, hindrance) => {
    expect(hindranceOf(action, word, null, permits)).toBe(hindrance)
  })

  it('offers exactly what the mail service allows', () => {
    for (const state of STATES) {
      for (const action of ACTIONS) {
        expect(hindranceOf(action, state, null) === null).toBe(stateAfter(state, action) !== null)
      }
    }
  })
})
