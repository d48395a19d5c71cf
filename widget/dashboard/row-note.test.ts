import { describe, expect, it } from 'vitest'
import { rowOf } from '../../shared/hosting-rows'
import type { Snapshot } from '../../shared/messages'
import { dashboardEn } from '../../shared/words/dashboard/en'
import { en } from '../../shared/words/en'
import { formatFor } from '../../shared/words/format'
import { operationOf, readingOf, snapshotOf } from '../../test/gallery/made-up'
import { rowNote } from './row-note'

const MINUTE = 60_000
const NOW = 1_000 * MINUTE
const spoken = { words: en, format: formatFor('en'), language: 'en' } as const
const note = (parts: Partial<Snapshot>) => rowNote(rowOf(snapshotOf(parts)), NOW, spoken, dashboardEn.table)

const fresh = readingOf({ at: NOW })
const old = readingOf({ at: NOW - 26 * MINUTE })
const pending = operationOf({ sentAt: NOW - MINUTE, answeredAt: null })
const refused = operationOf({ status: 'refused', settledAt: NOW - MINUTE })
const readFailure = { kind: 'host-unreachable', host: 'api.example' } as const
const abuse = [{ name: 'measure', value: 'mail-stopped' }]

describe('rowNote', () => {
  it.each<[string, Partial<Snapshot>, string | null, string | null]>([
    ['a healthy hosting', { reading: fresh }, null, 'Enabled'],
    ['a forced one', { reading: { ...fresh, state: 'force' } }, null, 'Force'],
    ['an unknown word', { reading: { ...fresh, state: 'a\u202eb' } }, null, 'host’s word: a⟨U+202E⟩b'],
    ['an old reading', { reading: old }, 'amber', 'Read 26 minutes ago'],
    ['a failed reading', { reading: old, readFailure }, 'amber', 'Reading failed'],
    ['a failed first reading', { reading: null, readFailure }, 'amber', 'Reading failed'],
    ['locked keys', { reading: fresh, readFailure: { kind: 'vault-locked' } }, null, 'Enabled'],
    ['a second lock', { reading: old, readFailure, abuse }, 'red', 'Second lock reported'],
    ['an action on its way', { reading: old, readFailure, abuse, operation: pending }, 'moving', 'Blocking…'],
    ['a refusal', { reading: fresh, operation: refused }, 'red', 'Action refused'],
    [
      'an unknown outcome',
      { reading: fresh, operation: { ...refused, status: 'unknown' } },
      'amber',
      'Outcome unknown',
    ],
    [
      'an old refusal',
      { reading: fresh, operation: { ...refused, settledAt: NOW - 3000 * MINUTE } },
      null,
      'Enabled',
    ],
    ['a good end', { reading: fresh, operation: { ...refused, status: 'seen' } }, null, 'Enabled'],
  ])('of %s', (_what, parts, tone, text) => {
    expect(note(parts)).toMatchObject({ tone, text })
  })

  it('is nothing before the first reading', () => {
    expect(note({ reading: null })).toBeNull()
  })
})
