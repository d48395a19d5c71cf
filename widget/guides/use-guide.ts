import { useEffect, useState } from 'preact/hooks'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { Language } from '../../shared/words/language'
import { loadGuideWords } from '../../shared/words/language'
import { useSpoken } from '../spoken'

const loaded = new Map<Language, GuideWords>()

/** The words of the guides in the view's language; null until they are loaded, or where they cannot be had. */
export function useGuide(): GuideWords | null {
  const { language } = useSpoken()
  const [, redraw] = useState(0)
  useEffect(() => {
    if (loaded.has(language)) return
    let over = false
    const take = (words: GuideWords) => {
      loaded.set(language, words)
      if (!over) redraw((count) => count + 1)
    }
    loadGuideWords(language).then(take, () => undefined)
    return () => {
      over = true
    }
  }, [language])
  return loaded.get(language) ?? null
}
