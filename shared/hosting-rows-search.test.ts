import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fits, searchable, searchWords } from './hosting-rows-search'

describe('searchable', () => {
  it.each([
    ['Café', 'cafe'],
    ['CAFE\u0301', 'cafe'],
    ['Žluťoučký', 'zlutoucky'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Ærø', 'aero'],
    ['ﬁne', 'fine'],
  ])('%s becomes %s', (text, made) => {
    expect(searchable(text)).toBe(made)
  })

  it('does nothing to what it made', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => searchable(searchable(text)) === searchable(text)),
    )
  })
})

describe('searchWords', () => {
  it.each([
    ['', []],
    [' \t ', []],
    [' Two  Wörds ', ['two', 'words']],
  ])('of “%s”: %j', (search, words) => {
    expect(searchWords(search)).toEqual(words)
  })
})

describe('fits', () => {
  it('asks for every word, in any order', () => {
    expect(fits(['b', 'a'], 'a b')).toBe(true)
    expect(fits(['a', 'c'], 'a b')).toBe(false)
    expect(fits([], '')).toBe(true)
  })
})
