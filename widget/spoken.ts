import { createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { en } from '../shared/words/en'
import type { Format } from '../shared/words/format'
import { formatFor } from '../shared/words/format'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/words'

/** What a view speaks: the words of one language, and how it writes numbers and times. */
export type Spoken = { readonly words: Words; readonly format: Format; readonly language: Language }

/** What every whole view is given; `language` is the BCP 47 tag of `words`. */
export type SpokenProps = { readonly words: Words; readonly language: Language }

export const SpokenContext = createContext<Spoken>({ words: en, format: formatFor('en'), language: 'en' })

/** Makes what a whole view hands to its parts. */
export function useSpokenOf({ words, language }: SpokenProps): Spoken {
  return useMemo(() => ({ words, format: formatFor(language), language }), [words, language])
}

/** The words and the format of the view this part stands in. */
export function useSpoken(): Spoken {
  return useContext(SpokenContext)
}
