import type { Failure } from '../failure'
import { outsideText } from '../outside-text'
import type { FieldName, Words } from './words'

function isFieldName(field: string, words: Words): field is FieldName {
  return Object.hasOwn(words.fields, field)
}

/** The failure's data made fit to be shown: outside text cleaned, a form's field by its label. */
function shownData(failure: Failure, words: Words): Failure {
  const entries = Object.entries(failure).map(([name, value]) => {
    if (typeof value !== 'string' || name === 'kind') return [name, value]
    if (name === 'field' && isFieldName(value, words)) return [name, words.fields[value]]
    return [name, outsideText(value)]
  })
  return Object.fromEntries(entries)
}

/** What a failure is and what to do next, as one or two plain sentences in the language of `words`. */
export function failureSentence(words: Words, failure: Failure): string {
  // Each sentence takes the data of its own kind; TypeScript cannot follow that through a union.
  const sentence = words.failures[failure.kind] as (data: Failure) => string
  return sentence(shownData(failure, words))
}
