import { describe, expect, it } from 'vitest'
import { ACCOUNT_ID, readingOf, snapshotOf } from '../../test/gallery/made-up'
import { bySeverity, placed } from './by-severity'

const hosting = (serviceName: string, state: string | null) =>
  snapshotOf({
    service: { accountId: ACCOUNT_ID, serviceName },
    reading: state === null ? null : readingOf({ state }),
  })
const names = (hostings: readonly { service: { serviceName: string } }[]) =>
  hostings.map(({ service }) => service.serviceName)

const many = [
  hosting('b.example', 'ok'),
  hosting('a.example', 'force'),
  hosting('p.example', 'purging'),
  hosting('n.example', null),
  hosting('z.example', 'ko'),
  hosting('s.example', 'spam'),
]

describe('bySeverity', () => {
  it('puts stopped before unknown before moving before sending, then by name', () => {
    const order = ['s.example', 'z.example', 'n.example', 'p.example', 'a.example', 'b.example']
    expect(names(bySeverity(many))).toEqual(order)
  })
})

describe('placed', () => {
  it('puts the current site first and leaves it out of the rows', () => {
    const { first, rows } = placed(many, { accountId: ACCOUNT_ID, serviceName: 'a.example' })
    expect(first?.service.serviceName).toBe('a.example')
    expect(names(rows)).not.toContain('a.example')
    expect(rows).toHaveLength(many.length - 1)
  })

  it('shows an only hosting in full', () => {
    const only = [hosting('a.example', 'ok')]
    expect(placed(only, null)).toEqual({ first: only[0], rows: [] })
  })

  it.each([null, { accountId: ACCOUNT_ID, serviceName: 'gone.example' }])(
    'with %j has rows only',
    (current) => {
      expect(placed(many, current).first).toBeNull()
      expect(placed([], current)).toEqual({ first: null, rows: [] })
    },
  )
})
