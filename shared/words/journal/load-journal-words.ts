import type { Language } from '../language'
import type { JournalWords } from './journal-words'

const LOADERS: Readonly<Record<Language, () => Promise<JournalWords>>> = {
  en: async () => (await import('./en')).journalEn,
  fr: async () => (await import('./fr')).journalFr,
  cs: async () => (await import('./cs')).journalCs,
  pl: async () => (await import('./pl')).journalPl,
  nl: async () => (await import('./nl')).journalNl,
  de: async () => (await import('./de')).journalDe,
  es: async () => (await import('./es')).journalEs,
  it: async () => (await import('./it')).journalIt,
  pt: async () => (await import('./pt')).journalPt,
}

/** Loads the words of the journal and of actions on many hostings; rejects as `loadWords` does. */
export function loadJournalWords(language: Language): Promise<JournalWords> {
  return LOADERS[language]()
}
