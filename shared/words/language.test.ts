import { describe, expect, it } from 'vitest'
import { chooseLanguage, isLanguage } from './language'

describe('chooseLanguage', () => {
  it.each<[readonly string[], string]>([
    [[], 'en'],
    [['fr'], 'fr'],
    [['fr-CA', 'en'], 'fr'],
    [['pt-BR', 'en'], 'pt'],
    [['nb', 'nl_BE'], 'nl'],
    [['de-AT'], 'de'],
    [['FR_ca'], 'fr'],
    [['en-GB', 'fr'], 'en'],
    [['tlh', 'fr-BE', 'en'], 'fr'],
    [['tlh'], 'en'],
    [['fro'], 'en'],
    [['constructor', '__proto__', ''], 'en'],
  ])('out of %j chooses %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language)
  })
})

describe('isLanguage', () => {
  it.each([
    ['fr', true],
    ['fr-CA', false],
    ['toString', false],
  ])('%s: %s', (tag, is) => {
    expect(isLanguage(tag)).toBe(is)
  })
})
