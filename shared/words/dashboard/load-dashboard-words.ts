import type { Language } from '../language'
import type { DashboardWords } from './dashboard-words'

const LOADERS: Readonly<Record<Language, () => Promise<DashboardWords>>> = {
  en: async () => (await import('./en')).dashboardEn,
  fr: async () => (await import('./fr')).dashboardFr,
  cs: async () => (await import('./cs')).dashboardCs,
  pl: async () => (await import('./pl')).dashboardPl,
  nl: async () => (await import('./nl')).dashboardNl,
  de: async () => (await import('./de')).dashboardDe,
  es: async () => (await import('./es')).dashboardEs,
  it: async () => (await import('./it')).dashboardIt,
  pt: async () => (await import('./pt')).dashboardPt,
}

/** Loads the words of the dashboard; rejects as `loadWords` does. */
export function loadDashboardWords(language: Language): Promise<DashboardWords> {
  return LOADERS[language]()
}
