import { describe, expect, it } from 'vitest'
import { operationOf } from '../test/gallery/made-up'
import type { JournalColumn } from './journal-export'
import { JOURNAL_COLUMNS, journalCsv, journalJson, journalRows } from './journal-export'

const AT = Date.UTC(2026, 2, 1, 10)

const refused = operationOf({
  accountId: 'account-1',
  serviceName: 'shop.example',
  action: 'UNBLOCK',
  surface: 'popup',
  status: 'refused',
  stateBefore: 'spam',
  intendedAt: AT,
  sentAt: AT + 1_000,
  answeredAt: null,
  settledAt: AT + 2_250,
  runningSince: AT,
  queryId: 'EU.ext-3.1',
  failure: { kind: 'action-refused', hostSays: 'purge first' },
})
const recipient = operationOf({
  action: 'RECIPIENT',
  recipient: 'ädmin@example.org',
  status: 'seen',
  stateAfter: 'ok',
  intendedAt: AT,
})

const HEADINGS = Object.fromEntries(
  JOURNAL_COLUMNS.map((column) => [column, `Heading of ${column}`]),
) as Record<JournalColumn, string>

/** A reader of RFC 4180, written from its grammar: quoted or plain fields, a comma between, CRLF after each record. */
function readCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const [whole = '', quoted, plain = '', end = ''] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at)) ?? []
    if (whole === '') throw new Error(`Not CSV at ${at}: ${text.slice(at, at + 20)}`)
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') records.push(record)
    if (end === '\r\n') record = []
    at += whole.length
  }
  if (record.length > 0) throw new Error('The last record has no end.')
  return records
}

function read(csv: string): string[][] {
  expect(csv[0]).toBe('\ufeff')
  return readCsv(csv.slice(1))
}

describe('the reader of this test', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['a,b\r\n', [['a', 'b']]],
    [
      '"a,""b""\r\n",\r\nc,d\r\n',
      [
        ['a,"b"\r\n', ''],
        ['c', 'd'],
      ],
    ],
  ])('reads %j', (text, records) => {
    expect(readCsv(text)).toEqual(records)
  })

  it.each(['a', 'a\n', '"a"b\r\n', '"a\r\n', 'a,'])('takes %j for none', (text) => {
    expect(() => readCsv(text)).toThrow()
  })
})

describe('journalRows', () => {
  it('gives every operation in the order given', () => {
    const { hosting, ...rest } = journalRows([refused, recipient])[0] ?? {}
    expect(hosting).toBe('shop.example')
    expect(rest).toEqual({
      account: 'account-1',
      action: 'UNBLOCK',
      recipient: null,
      surface: 'popup',
      askedAt: '2026-03-01T10:00:00.000Z',
      sentAt: '2026-03-01T10:00:01.000Z',
      answeredAt: null,
      settledAt: '2026-03-01T10:00:02.250Z',
      stateBefore: 'spam',
      stateAfter: null,
      outcome: 'refused',
      queryId: 'EU.ext-3.1',
      failure: 'action-refused',
    })
    expect(journalRows([refused, recipient]).map(({ action }) => action)).toEqual(['UNBLOCK', 'RECIPIENT'])
  })

  it('has the columns as keys, in their order', () => {
    expect(Object.keys(journalRows([recipient])[0] ?? {})).toEqual([...JOURNAL_COLUMNS])
  })

  it.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [8.64e15, '+275760-09-13T00:00:00.000Z'],
    [8.64e15 + 1, null],
    [1e300, null],
    [Number.NaN, null],
    [Number.NEGATIVE_INFINITY, null],
  ])('writes the time %d as %j', (intendedAt, askedAt) => {
    expect(journalRows([operationOf({ intendedAt })])[0]?.askedAt).toBe(askedAt)
  })
})

describe('journalCsv', () => {
  it('has a line of headings, and nothing else for an empty journal', () => {
    expect(read(journalCsv([], HEADINGS))).toEqual([JOURNAL_COLUMNS.map((column) => HEADINGS[column])])
    expect(journalCsv([], HEADINGS)).toMatch(/^\ufeff"Heading of account","Heading of hosting",.*"\r\n$/)
  })

  it('gives back what the rows hold', () => {
    const [, ...records] = read(journalCsv([refused, recipient], HEADINGS))
    const rows = journalRows([refused, recipient])
    expect(records).toEqual(rows.map((row) => JOURNAL_COLUMNS.map((column) => row[column] ?? '')))
  })

  it('begins with the bytes of the mark once it is encoded', () => {
    expect([...new TextEncoder().encode(journalCsv([], HEADINGS)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it.each([
    ['=HYPERLINK("https://evil.example","x")', true],
    ["=cmd|' /C calc'!A0", true],
    ['+1', true],
    ['-1+1', true],
    ['@SUM(A1)', true],
    ['\t=1', true],
    ['\r=1', true],
    ['\n=1', true],
    ['＝1', true],
    ['"=1', false],
    ["'=1", false],
    ['a=1', false],
    ['a,b;c\td', false],
    ['"', false],
    ['""","', false],
    ['two\r\nlines', false],
    ['one\nand\rother', false],
    ['čeština, 日本語 😀', false],
    ['\u202egnp.exe', false],
    ['null', false],
    ['', false],
  ])('makes %j harmless and keeps it whole', (text, isFormula) => {
    const hostile = { queryId: text, stateBefore: text, recipient: text, serviceName: text }
    const [, record = [], ...further] = read(journalCsv([operationOf(hostile)], HEADINGS))
    const cellOf = (column: JournalColumn) => record[JOURNAL_COLUMNS.indexOf(column)]
    const harmless = isFormula ? `'${text}` : text
    for (const column of ['queryId', 'stateBefore', 'recipient', 'hosting'] as const) {
      expect(cellOf(column)).toBe(harmless)
    }
    expect(record).toHaveLength(JOURNAL_COLUMNS.length)
    expect(further).toEqual([])
  })

  it('makes headings harmless too', () => {
    expect(read(journalCsv([], { ...HEADINGS, account: '=1' }))[0]?.[0]).toBe("'=1")
  })
})

describe('journalJson', () => {
  it('is an array of the rows, with a newline at the end', () => {
    const text = journalJson([refused, recipient])
    expect(JSON.parse(text)).toEqual(journalRows([refused, recipient]))
    expect(text).toMatch(/^\[\n {2}\{\n {4}"account": "account-1",\n {4}"hosting"/)
    expect(text.endsWith('\n]\n')).toBe(true)
    expect(journalJson([])).toBe('[]\n')
  })

  it('is the same for the same journal, however its entries were made', () => {
    const turned = Object.fromEntries(Object.entries(refused).reverse()) as typeof refused
    expect(journalJson([turned])).toBe(journalJson([refused]))
  })
})

describe('every export', () => {
  it('leaves behind what a failure says beside its kind, and fields that it does not know', () => {
    const carrying = { ...refused, secret: 'SECRET' }
    for (const text of [journalJson([carrying]), journalCsv([carrying], HEADINGS)]) {
      expect(text).not.toContain('SECRET')
      expect(text).not.toContain('purge first')
    }
  })
})
