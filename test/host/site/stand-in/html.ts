/** Markup that is safe to send: made by `html`, never from a plain string. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[] | null

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

function written(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map((markup) => markup.text).join('')
  return escaped(String(part))
}

/**
 * Builds markup: text that is put in is escaped, for elements and for quoted attributes; only markup built
 * the same way goes in as it is. `null` leaves nothing.
 */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  const pieces = texts.map((text, index) => text + written(parts[index] ?? null))
  return new Markup(pieces.join(''))
}
