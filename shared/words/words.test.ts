import { describe, expect, it } from 'vitest'
import type { Failure, FailureKind } from '../failure'
import { FailureSchema } from '../failure'
import { en } from './en'
import { failureSentence } from './failure-sentence'
import type { Language } from './language'
import { LANGUAGES, loadWords } from './language'

type Leaf = { path: string; value: unknown }

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
}

/** Calls a function of a dictionary with data that fits every one of them. */
function said(value: unknown): string {
  if (typeof value !== 'function') return String(value)
  const data = new Proxy({ seconds: 20, status: 500, retryAfterSeconds: 30 } as Record<string, unknown>, {
    get: (known, name) => known[String(name)] ?? `DATA-${String(name)}`,
  })
  return value.length === 2 ? value(2, '2') : value(value.name.includes('-') ? data : 'SHOWN')
}

const languages = Object.keys(LANGUAGES) as Language[]
const kinds = FailureSchema.options.map((option) => option.entries.kind.literal as FailureKind)

describe.each(languages)('the dictionary of %s', async (language) => {
  const words = await loadWords(language)

  it('has the keys of the English one', () => {
    expect(leaves(words).map(({ path }) => path)).toEqual(leaves(en).map(({ path }) => path))
  })

  it('leaves nothing unsaid', () => {
    const empty = leaves(words).filter(({ value }) => said(value).trim() === '')
    expect(empty).toEqual([])
  })

  it('is text, never markup', () => {
    const marked = leaves(words).filter(({ value }) => /<\w|&\w+;/.test(said(value)))
    expect(marked).toEqual([])
  })

  it('tells an operation’s ends apart', () => {
    const { seen, refused, unknown, dropped } = words.operation
    expect(new Set([seen, refused, unknown, dropped]).size).toBe(4)
  })

  it.each(kinds)('has a whole sentence for %s', (kind) => {
    const data = { host: 'HOST', seconds: 20, status: 503, retryAfterSeconds: 30, right: 'RIGHT' }
    const more = { serviceName: 'NAME', hostSays: 'SAYS', what: 'WHAT', origin: 'ORIGIN', state: 'STATE' }
    const failure = { kind, ...data, ...more, endpoint: 'ENDPOINT', field: 'label' } as unknown as Failure
    const sentence = failureSentence(words, failure)
    expect(sentence).toMatch(/^\S.{20,}\.$/u)
    expect(sentence).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('failureSentence', () => {
  it.each<[Failure, string]>([
    [
      { kind: 'host-unreachable', host: 'eu.api.ovh.com' },
      'The host at eu.api.ovh.com does not answer. Check your connection; the panel tries again by itself.',
    ],
    [
      { kind: 'rate-limited', retryAfterSeconds: 90 },
      'The host asks for fewer requests. The panel waits 1 minute, then goes on by itself.',
    ],
    [
      { kind: 'input-wrong', field: 'consumerKey' },
      '“Consumer key” is not filled in correctly. Correct it and try again.',
    ],
    [
      { kind: 'action-refused', hostSays: 'no\u202e\n' },
      'The host refused, saying “no⟨U+202E⟩␊”. Nothing has changed; look at the state, then decide.',
    ],
  ])('says %j', (failure, sentence) => {
    expect(failureSentence(en, failure)).toBe(sentence)
  })

  it('does not read a field name off the prototype', () => {
    expect(failureSentence(en, { kind: 'input-wrong', field: 'constructor' })).toContain('“constructor”')
  })
})
