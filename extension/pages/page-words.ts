import type { Language } from '../../shared/words/language'
import { chooseLanguage, loadWords } from '../../shared/words/language'
import type { Words } from '../../shared/words/words'
import { preferredLanguages } from '../platform/languages'
import { askWorker } from '../platform/messaging'

export type PageWords = { readonly words: Words; readonly language: Language }

/** The language the person chose, else the browser's, and its words. */
export async function pageWords(): Promise<PageWords> {
  const reply = await askWorker('language.read', {})
  const chosen = 'ok' in reply ? reply.ok.language : null
  const language = chooseLanguage(chosen === null ? preferredLanguages() : [chosen])
  document.documentElement.lang = language
  return { words: await loadWords(language), language }
}
