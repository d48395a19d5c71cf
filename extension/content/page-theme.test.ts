import { describe, expect, it } from 'vitest'
import { isDark } from './page-theme'

describe('isDark', () => {
  it.each<[string, boolean | null]>([
    ['rgb(255, 255, 255)', false],
    ['rgb(240, 240, 241)', false],
    ['rgb(0, 0, 0)', true],
    ['rgb(24, 28, 36)', true],
    ['rgb(0, 0, 255)', true],
    ['rgb(255, 255, 0)', false],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.2)', null],
    ['rgba(0, 0, 0, 0.9)', true],
    ['transparent', null],
  ])('%s: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark)
  })
})
