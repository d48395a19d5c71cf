import { describe, expect, it } from 'vitest'
import { en } from '../../shared/words/en'
import { toldState } from './state-words'

describe('toldState', () => {
  it.each([
    ['ok', 'green', 'Enabled', 'Mail goes out'],
    ['ko', 'red', 'Disabled', 'Mail is stopped'],
    ['purging', 'amber', 'Purging', 'Purge under way'],
    ['OK', 'grey', 'OK', 'State unknown'],
    ['__proto__', 'grey', '__proto__', 'State unknown'],
    ['ok\u202e', 'grey', 'ok⟨U+202E⟩', 'State unknown'],
    [null, 'grey', '', 'Not read yet'],
  ])('%j is %s, %s: %s', (word, tone, name, headline) => {
    expect(toldState(en, word)).toMatchObject({ tone, name, headline })
  })
})
