import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Bounce } from './bounces'
import { bouncesOf, LONGEST_MESSAGE, searchBounces } from './bounces'
import { BounceSchema } from './bounces-schema'

const entry = (date: string | null, to: string | null = null, message: string | null = null) => ({
  date,
  to,
  message,
})

describe('bouncesOf', () => {
  it.each([
    ['2026-03-01T10:00:00Z', Date.UTC(2026, 2, 1, 10)],
    ['2026-03-01T10:00:00+01:00', Date.UTC(2026, 2, 1, 9)],
    ['2026-03-01T10:00:00.250-0230', Date.UTC(2026, 2, 1, 12, 30, 0, 250)],
    ['2026-03-01', Date.UTC(2026, 2, 1)],
    ['9999-12-31T23:59:59Z', Date.UTC(9999, 11, 31, 23, 59, 59)],
    ['2026-02-31T10:00:00Z', null],
    ['2026-13-01T10:00:00Z', null],
    ['', null],
    ['yesterday', null],
    // What the browsers' own parsers make a date of, each in its own way.
    ['5', null],
    ['message 5', null],
    ['Sun, 01 Mar 2026 10:00:00 (<b>)', null],
    [null, null],
  ])('reads the date %j as %j', (date, at) => {
    expect(bouncesOf([entry(date)], 1)).toEqual([{ at, to: null, message: null }])
  })

  it('puts the newest first, those without a date last in the order of the host', () => {
    const entries = [
      entry(null, 'none-1'),
      entry('2026-03-01T10:00:00Z', 'old'),
      entry('?', 'none-2'),
      entry('2026-03-02T10:00:00Z', 'new'),
    ]
    expect(bouncesOf(entries, 100).map(({ to }) => to)).toEqual(['new', 'old', 'none-1', 'none-2'])
  })

  it.each([
    [0, []],
    [1, ['new']],
    [2, ['new', 'old']],
    [9, ['new', 'old']],
  ])('gives at most %d, the newest ones', (limit, left) => {
    const entries = [entry('2026-03-01T10:00:00Z', 'old'), entry('2026-03-02T10:00:00Z', 'new')]
    expect(bouncesOf(entries, limit).map(({ to }) => to)).toEqual(left)
  })

  it.each([
    ['x'.repeat(LONGEST_MESSAGE), 'x'.repeat(LONGEST_MESSAGE)],
    ['x'.repeat(LONGEST_MESSAGE + 1), `${'x'.repeat(LONGEST_MESSAGE)}…`],
    // A pair that the cut would part is left out whole.
    [`${'x'.repeat(LONGEST_MESSAGE - 1)}😀`, `${'x'.repeat(LONGEST_MESSAGE - 1)}…`],
  ])('cuts a long text and says so (%#)', (message, kept) => {
    expect(bouncesOf([entry(null, null, message)], 1)[0]?.message).toBe(kept)
  })

  it('cuts a long recipient', () => {
    expect(bouncesOf([entry(null, 'r'.repeat(400))], 1)[0]?.to).toBe(`${'r'.repeat(320)}…`)
  })

  it('gives what its schema takes, and leaves the entries as they were', () => {
    const entries = [entry('2026-03-01T10:00:00Z', 'a', 'b'), entry('2026-03-02T10:00:00Z', '<b>', null)]
    const before = structuredClone(entries)
    for (const bounce of bouncesOf(entries, 2)) expect(v.is(BounceSchema, bounce)).toBe(true)
    expect(entries).toEqual(before)
  })
})

describe('searchBounces', () => {
  const bounces: Bounce[] = [
    { at: 3, to: 'Marie@Example.org', message: '550 User unknown' },
    { at: 2, to: 'jan@example.net', message: '552 Mailbox FULL (quota)' },
    { at: 1, to: null, message: null },
  ]
  it.each([
    ['', [3, 2, 1]],
    ['  ', [3, 2, 1]],
    ['marie', [3]],
    ['EXAMPLE', [3, 2]],
    ['full example.net', [2]],
    ['full example.org', []],
    ['\tquota\n552 ', [2]],
    ['null', []],
    ['.*', []],
    ['(quota)', [2]],
  ])('%j finds %j', (search, found) => {
    expect(searchBounces(bounces, search).map(({ at }) => at)).toEqual(found)
  })

  it('gives the same objects', () => {
    expect(searchBounces(bounces, 'marie')[0]).toBe(bounces[0])
  })
})
