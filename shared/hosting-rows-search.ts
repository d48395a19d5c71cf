/** Letters with a stroke or a ligature, which Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** Text as it is searched: small letters without accents, so that `cafe` finds `Café`. */
export function searchable(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[łøđßæœı]/g, (letter) => PLAIN[letter] ?? letter)
}

/** The words of a search, as `searchable` makes them; none in an empty one. */
export function searchWords(search: string): string[] {
  return searchable(search).split(/\s+/).filter(Boolean)
}

/** Whether every word occurs in a searchable text. */
export function fits(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word))
}
