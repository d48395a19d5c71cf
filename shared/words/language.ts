import { en } from './en'
import type { Words } from './words'

/**
 * The languages of the interface. To add one: write its dictionary beside `fr.ts`, and add its line here.
 * English comes with the code; every other dictionary is loaded when it is chosen.
 */
export const LANGUAGES = {
  en: { name: 'English', load: async () => en },
  fr: { name: 'Français', load: async () => (await import('./fr')).fr },
} as const satisfies Record<string, { name: string; load: () => Promise<Words> }>

export type Language = keyof typeof LANGUAGES

const DEFAULT_LANGUAGE: Language = 'en'

/** Whether `tag` is one of our languages, exactly. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag)
}

/**
 * Chooses a language out of tags in order of preference (BCP 47, such as `fr-CA`, any case): the first whose primary
 * language we have, English when there is none.
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  const primaries = preferred.map((tag) => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '')
  return primaries.find(isLanguage) ?? DEFAULT_LANGUAGE
}

/** Loads the dictionary of a language; rejects when its file cannot be had (after an update of the extension). */
export function loadWords(language: Language): Promise<Words> {
  return LANGUAGES[language].load()
}
