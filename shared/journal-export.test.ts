import { describe, expect, it } from 'vitest'
import { operationOf } from '../test/gallery/made-up'
import type { JournalColumn } from './journal-export'
import { JOURNAL_COLUMNS, journalCsv, journalJson, journalRows } from './journal-export'

const LABELS = new Map([['account-1', 'Client sites']])
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
    const { hosting, ...rest } = journalRows([refused, recipient], LABELS)[0] ?? {}
    expect(hosting).toBe('shop.example')
    expect(rest).toEqual({
      accountLabel: 'Client sites',
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
    expect(journalRows([refused, recipient], LABELS).map(({ action }) => action)).toEqual([
      'UNBLOCK',
      'RECIPIENT',
    ])
  })

  it('has no label for an account that was forgotten', () => {
    expect(journalRows([operationOf({ accountId: 'gone' })], LABELS)[0]?.accountLabel).toBeNull()
  })

  it('has the columns as keys, in their order', () => {
    expect(Object.keys(journalRows([recipient], LABELS)[0] ?? {})).toEqual([...JOURNAL_COLUMNS])
  })

  it.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [8.64e15, '+275760-09-13T00:00:00.000Z'],
    [8.64e15 + 1, null],
    [1e300, null],
    [Number.NaN, null],
    [Number.NEGATIVE_INFINITY, null],
  ])('writes the time %d as %j', (intendedAt, askedAt) => {
    expect(journalRows([operationOf({ intendedAt })], LABELS)[0]?.askedAt).toBe(askedAt)
  })
})

describe('journalCsv', () => {
  it('has a line of headings, and nothing else for an empty journal', () => {
    expect(read(journalCsv([], LABELS, HEADINGS))).toEqual([
      JOURNAL_COLUMNS.map((column) => HEADINGS[column]),
    ])
    expect(journalCsv([], LABELS, HEADINGS)).toMatch(
      /^\ufeff"Heading of accountLabel","Heading of account","Heading of hosting",.*"\r\n$/,
    )
  })

  it('gives back what the rows hold', () => {
    const [, ...records] = read(journalCsv([refused, recipient], LABELS, HEADINGS))
    const rows = journalRows([refused, recipient], LABELS)
    expect(records).toEqual(rows.map((row) => JOURNAL_COLUMNS.map((column) => row[column] ?? '')))
  })

  it('begins with the bytes of the mark once it is encoded', () => {
    expect([...new TextEncoder().encode(journalCsv([], LABELS, HEADINGS)).slice(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ])
  })

  it.each([
    ['=HYPERLINK("https://evil.example","x")', '\'=HYPERLINK("https://evil.example","x")'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['a;=1;@x;', "a;'=1;'@x;"],
    [';;+1', ";;'+1"],
    ['\t=1', '␉=1'],
    ['\r=1', '␍=1'],
    ['\n=1', '␊=1'],
    ['\u200b=1', '⟨U+200B⟩=1'],
    ['two\r\nlines', 'two␍␊lines'],
    ['nothing\0\u001b[31m\u007f', 'nothing␀␛[31m␡'],
    ['\u202egnp.exe', '⟨U+202E⟩gnp.exe'],
    ['\ufeff', '⟨U+FEFF⟩'],
    ['"=1', '"=1'],
    ["'=1", "'=1"],
    ['a=1', 'a=1'],
    ['a,b;c', 'a,b;c'],
    ['"', '"'],
    ['""","', '""","'],
    ['čeština, 日本語 😀', 'čeština, 日本語 😀'],
    ['x'.repeat(2000), 'x'.repeat(2000)],
    ['null', 'null'],
    ['', ''],
  ])('writes %j harmlessly', (text, harmless) => {
    const hostile = { accountId: text, queryId: text, stateBefore: text, recipient: text, serviceName: text }
    const [, record = [], ...further] = read(
      journalCsv([operationOf(hostile)], new Map([[text, text]]), HEADINGS),
    )
    const cellOf = (column: JournalColumn) => record[JOURNAL_COLUMNS.indexOf(column)]
    const shown = ['accountLabel', 'account', 'queryId', 'stateBefore', 'recipient', 'hosting'] as const
    for (const column of shown) expect(cellOf(column)).toBe(harmless)
    expect(record).toHaveLength(JOURNAL_COLUMNS.length)
    expect(further).toEqual([])
  })

  it('makes headings harmless too', () => {
    expect(read(journalCsv([], LABELS, { ...HEADINGS, accountLabel: '=1' }))[0]?.[0]).toBe("'=1")
  })
})

describe('journalJson', () => {
  it('is an array of the rows, with a newline at the end', () => {
    const text = journalJson([refused, recipient], LABELS)
    expect(JSON.parse(text)).toEqual(journalRows([refused, recipient], LABELS))
    expect(text).toMatch(
      /^\[\n {2}\{\n {4}"accountLabel": "Client sites",\n {4}"account": "account-1",\n {4}"hosting"/,
    )
    expect(text.endsWith('\n]\n')).toBe(true)
    expect(journalJson([], LABELS)).toBe('[]\n')
  })

  it('keeps every text exactly', () => {
    const queryId = '=1\u0000\u202e"\n'
    expect(JSON.parse(journalJson([operationOf({ queryId })], LABELS))).toMatchObject([{ queryId }])
  })

  it('is the same for the same journal, however its entries were made', () => {
    const turned = Object.fromEntries(Object.entries(refused).reverse()) as typeof refused
    expect(journalJson([turned], LABELS)).toBe(journalJson([refused], LABELS))
  })
})

describe('every export', () => {
  it('leaves behind what a failure says beside its kind, and fields that it does not know', () => {
    const carrying = { ...refused, secret: 'SECRET' }
    for (const text of [journalJson([carrying], LABELS), journalCsv([carrying], LABELS, HEADINGS)]) {
      expect(text).not.toContain('SECRET')
      expect(text).not.toContain('purge first')
    }
  })
})
