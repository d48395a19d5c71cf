import { useEffect, useState } from 'preact/hooks'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { loadJournalWords } from '../../shared/words/journal/load-journal-words'
import type { Language } from '../../shared/words/language'
import { useSpoken } from '../spoken'

const loaded = new Map<Language, JournalWords>()

/** The words of the journal in the view's language; null until they are loaded, or where they cannot be had. */
export function useJournalWords(): JournalWords | null {
  const { language } = useSpoken()
  const [, redraw] = useState(0)
  useEffect(() => {
    if (loaded.has(language)) return
    let over = false
    const take = (words: JournalWords) => {
      loaded.set(language, words)
      if (!over) redraw((count) => count + 1)
    }
    loadJournalWords(language).then(take, () => undefined)
    return () => {
      over = true
    }
  }, [language])
  return loaded.get(language) ?? null
}
