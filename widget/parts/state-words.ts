import type { Tone } from '../../shared/mail-service'
import { isState, toneOf } from '../../shared/mail-service'
import { outsideText } from '../../shared/outside-text'
import type { StateWords, Words } from '../../shared/words/words'

/** How a state is told: in colour and in words. `name` is the host's label, or its word where we know no label. */
export type ToldState = StateWords & { readonly tone: Tone }

/** Tells the host's word in the language of `words`; `null` stands for a hosting that was never read. */
export function toldState(words: Words, word: string | null): ToldState {
  if (word === null) return { ...words.noReading, name: '', tone: 'grey' }
  const known = isState(word) ? words.states[word] : { ...words.unknownState, name: outsideText(word) }
  return { ...known, tone: toneOf(word) }
}
