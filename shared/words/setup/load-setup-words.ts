import type { Language } from '../language'
import type { SetupWords } from './setup-words'

const LOADERS: Readonly<Record<Language, () => Promise<SetupWords>>> = {
  en: async () => (await import('./en')).setupEn,
  fr: async () => (await import('./fr')).setupFr,
  cs: async () => (await import('./cs')).setupCs,
  pl: async () => (await import('./pl')).setupPl,
  nl: async () => (await import('./nl')).setupNl,
  de: async () => (await import('./de')).setupDe,
  es: async () => (await import('./es')).setupEs,
  it: async () => (await import('./it')).setupIt,
  pt: async () => (await import('./pt')).setupPt,
}

/** Loads the words of the options page and the first-run page; rejects as `loadWords` does. */
export function loadSetupWords(language: Language): Promise<SetupWords> {
  return LOADERS[language]()
}
