/**
 * Text from outside (recipients, host words, host messages, domains) may hold characters that steer the display instead
 * of being shown: controls, direction overrides, joiners of no width, tags, lone surrogates (security.md, S8).
 */
const HIDDEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Cn}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu
/** Unicode has pictures for the 32 oldest controls (␀ and on), and one for delete. */
const PICTURE_OF_NULL = 0x2400
const PICTURED = 0x20
const DELETE = 0x7f
const PICTURE_OF_DELETE = 0x2421

/** Longest outside text that is shown whole, in characters. */
export const LONGEST_SHOWN = 500

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < PICTURED) return String.fromCodePoint(PICTURE_OF_NULL + code)
  if (code === DELETE) return String.fromCodePoint(PICTURE_OF_DELETE)
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/**
 * Makes text from outside fit to be shown: everything that has no shape of its own gets one (`␀`, `⟨U+202E⟩`), and what
 * is longer than `longest` characters (500, unless more is asked for) ends in an ellipsis. The result is still text,
 * never markup.
 */
export function outsideText(text: string, longest = LONGEST_SHOWN): string {
  // A character takes two units of a string at most: looking further would only cost time.
  const characters = [...text.slice(0, 2 * (longest + 1))]
  const shown = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
  return shown.replace(HIDDEN, visible)
}
