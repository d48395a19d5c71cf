import { describe, expect, it } from 'vitest'
import { abuseFacts } from './abuse-state'

const fact = (name: string, value: string) => ({ name, value })

describe('abuseFacts', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['an empty object', {}],
    ['an empty list', []],
    ['a calm word', { state: 'ok' }],
    ['a calm word in capitals', { state: ' NONE ' }],
    ['calm flags', { blocked: false, measures: [], count: 0 }],
    ['when it was looked at', { lastCheck: '2026-11-01T10:00:00Z', checkedAt: 1_700_000_000, id: 17 }],
    ['text alone', 'none'],
    ['nothing within', { details: { mail: { blocked: false } } }],
  ])('finds nothing in %s', (_what, answer) => {
    expect(abuseFacts(answer)).toBeNull()
  })

  it.each<[string, unknown, object[]]>([
    ['a flag', { blocked: true }, [fact('blocked', 'true')]],
    ['a word we do not know', { state: 'suspicious' }, [fact('state', 'suspicious')]],
    ['a word alone', 'blocked', [fact('', 'blocked')]],
    ['a list', ['mail-blocked'], [fact('', 'mail-blocked')]],
    [
      'what lies within, with its time',
      { mail: { measure: 'hold', since: '2026-11-01' }, web: { measure: 'none' } },
      [fact('mail.measure', 'hold'), fact('mail.since', '2026-11-01')],
    ],
    ['a count', { reports: 3 }, [fact('reports', '3')]],
  ])('tells %s', (_what, answer, facts) => {
    expect(abuseFacts(answer)).toEqual(facts)
  })

  it('keeps a hostile answer small', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50)}"x"${'}'.repeat(50)}`)
    expect(abuseFacts(deep)).toBeNull()
    const wide = Object.fromEntries(
      Array.from({ length: 999 }, (_, index) => [`f${index}`, 'y'.repeat(9999)]),
    )
    const facts = abuseFacts(wide) ?? []
    expect(facts).toHaveLength(12)
    expect(facts[0]?.value).toHaveLength(200)
  })
})
