import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SHOWN, outsideText } from './outside-text'

describe('outsideText', () => {
  it.each([
    ['owner@example.com', 'owner@example.com'],
    ['Zoë Łukasiewicz 日本 😀', 'Zoë Łukasiewicz 日本 😀'],
    ['', ''],
    ['a\u0000b', 'a␀b'],
    ['line\r\nline', 'line␍␊line'],
    ['tab\there', 'tab␉here'],
    ['del\u007f', 'del␡'],
    ['c1\u0085', 'c1⟨U+0085⟩'],
    ['abc\u202etxt.exe', 'abc⟨U+202E⟩txt.exe'],
    ['\u2066isolated\u2069', '⟨U+2066⟩isolated⟨U+2069⟩'],
    ['zero\u200bwidth\ufeff', 'zero⟨U+200B⟩width⟨U+FEFF⟩'],
    ['tag\u{e0041}', 'tag⟨U+E0041⟩'],
    ['line\u2028separator', 'line⟨U+2028⟩separator'],
    ['lone\ud800', 'lone⟨U+D800⟩'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('shows %j as %j', (text, shown) => {
    expect(outsideText(text)).toBe(shown)
  })

  it('cuts what is too long without breaking a character', () => {
    const shown = outsideText('😀'.repeat(LONGEST_SHOWN + 1))
    expect(shown).toBe(`${'😀'.repeat(LONGEST_SHOWN)}…`)
  })

  it('leaves nothing that steers the display', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(outsideText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })
})
