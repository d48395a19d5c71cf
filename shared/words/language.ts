import { en } from './en'
import type { GuideWords } from './guides/guide-words'
import type { Words } from './words'

type LanguageEntry = {
  name: string
  load: () => Promise<Words>
  loadGuide: () => Promise<GuideWords>
}

/**
 * The languages of the interface. To add one: write its two dictionaries beside `fr.ts` and `guides/fr.ts`, and add its
 * entry here. English comes with the code; every other dictionary is loaded when it is chosen, those of the guides
 * when a part of the panel needs them. Pages with words of their own load them from folders beside this file.
 */
export const LANGUAGES = {
  en: {
    name: 'English',
    load: async () => en,
    loadGuide: async () => (await import('./guides/en')).guideEn,
  },
  fr: {
    name: 'Français',
    load: async () => (await import('./fr')).fr,
    loadGuide: async () => (await import('./guides/fr')).guideFr,
  },
  cs: {
    name: 'Čeština',
    load: async () => (await import('./cs')).cs,
    loadGuide: async () => (await import('./guides/cs')).guideCs,
  },
  pl: {
    name: 'Polski',
    load: async () => (await import('./pl')).pl,
    loadGuide: async () => (await import('./guides/pl')).guidePl,
  },
  nl: {
    name: 'Nederlands',
    load: async () => (await import('./nl')).nl,
    loadGuide: async () => (await import('./guides/nl')).guideNl,
  },
  de: {
    name: 'Deutsch',
    load: async () => (await import('./de')).de,
    loadGuide: async () => (await import('./guides/de')).guideDe,
  },
  es: {
    name: 'Español',
    load: async () => (await import('./es')).es,
    loadGuide: async () => (await import('./guides/es')).guideEs,
  },
  it: {
    name: 'Italiano',
    load: async () => (await import('./it')).it,
    loadGuide: async () => (await import('./guides/it')).guideIt,
  },
  pt: {
    name: 'Português',
    load: async () => (await import('./pt')).pt,
    loadGuide: async () => (await import('./guides/pt')).guidePt,
  },
} as const satisfies Record<string, LanguageEntry>

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

/** Loads the words of the panel's further parts; rejects as `loadWords` does. */
export function loadGuideWords(language: Language): Promise<GuideWords> {
  return LANGUAGES[language].loadGuide()
}
