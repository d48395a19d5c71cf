import { describe, expect, it } from 'vitest'
import { readingOf } from '../../test/gallery/made-up'
import { badgeFor } from './badge'

const NOW = 100_000_000
const TITLES = { green: 'goes out', red: 'stopped', amber: 'under way', grey: 'unknown' }
const MINUTE_MS = 60_000

const read = (state: string, ageMinutes = 0) => readingOf({ state, at: NOW - ageMinutes * MINUTE_MS })

describe('badgeFor', () => {
  it.each<[string, Parameters<typeof badgeFor>[0], string, string]>([
    ['no hosting', [], '', 'unknown'],
    ['one that sends', [read('ok')], '✓', 'goes out'],
    ['one that sends, read 20 minutes ago', [read('force', 20)], '✓', 'goes out'],
    ['one that sent a while ago', [read('ok', 21)], '?', 'unknown'],
    ['one that was stopped a while ago', [read('spam', 21)], '?', 'unknown'],
    ['one not read yet', [read('ok'), null], '?', 'unknown'],
    ['one that is stopped, among others', [null, read('ok'), read('bounce')], '!', 'stopped'],
    ['one that is purging', [read('ok'), read('purging')], '…', 'under way'],
    ['a word we do not know', [read('ok'), read('frozen')], '?', 'unknown'],
  ])('%s: "%s"', (_what, readings, text, title) => {
    expect(badgeFor(readings, NOW, TITLES)).toMatchObject({ text, title })
  })
})
