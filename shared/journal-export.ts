import type { Operation } from './journal'
import { outsideText } from './outside-text'

/**
 * The journal as a person takes it away. Of every operation is exported: the account (its label, and our own id of it), the
 * hosting, the action, the recipient that was asked for, where the person asked, when it was asked for, sent, answered and settled
 * (ISO 8601, UTC, this machine's clock), the host's word for the state before and after, how it ended, the host's query
 * id, and the kind of failure. None of it is secret: an operation carries no keys, and what a failure says beside its kind
 * stays behind. A recipient is an address of a person, though: who exports it answers for it.
 */
export const JOURNAL_COLUMNS = [
  'accountLabel',
  'account',
  'hosting',
  'action',
  'recipient',
  'surface',
  'askedAt',
  'sentAt',
  'answeredAt',
  'settledAt',
  'stateBefore',
  'stateAfter',
  'outcome',
  'queryId',
  'failure',
] as const
export type JournalColumn = (typeof JOURNAL_COLUMNS)[number]

/** One operation as exported; null: there is none, or not yet. Its keys stand in the order of the columns. */
export type JournalRow = Readonly<Record<JournalColumn, string | null>>

/** Labels of the accounts by their ids; an account that was forgotten has none. */
export type AccountLabels = ReadonlyMap<string, string>

/** The operations as rows, in the order given. */
export function journalRows(operations: readonly Operation[], labels: AccountLabels): JournalRow[] {
  return operations.map((operation) => ({
    accountLabel: labels.get(operation.accountId) ?? null,
    account: operation.accountId,
    hosting: operation.serviceName,
    action: operation.action,
    recipient: operation.recipient,
    surface: operation.surface,
    askedAt: isoTime(operation.intendedAt),
    sentAt: isoTime(operation.sentAt),
    answeredAt: isoTime(operation.answeredAt),
    settledAt: isoTime(operation.settledAt),
    stateBefore: operation.stateBefore,
    stateAfter: operation.stateAfter,
    outcome: operation.status,
    queryId: operation.queryId,
    failure: operation.failure?.kind ?? null,
  }))
}

/** Latest time that a date can stand for, either side of the epoch, in ms (ECMAScript, 21.4.1.1). */
const LATEST_MS = 8.64e15

/** A time (ms since the epoch) as ISO 8601; null for none, and for one that no calendar has. */
function isoTime(ms: number | null): string | null {
  return ms === null || !(Math.abs(ms) <= LATEST_MS) ? null : new Date(ms).toISOString()
}

/** Without it spreadsheets take the file for their system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'
/**
 * What makes spreadsheets take a cell for a formula, in its wide forms too (OWASP, CSV Injection); behind a semicolon as
 * well, at which some of them cut lines whatever the quotes say.
 */
const FORMULA_START = /(^|;)(?=[=+\-@＝＋－＠])/g

/**
 * The operations as CSV (RFC 4180) for spreadsheets: a line of headings, then a line each, all ended by CRLF; every cell in
 * quotes, so that no text can end it; UTF-8 with a byte order mark once it is encoded. A cell that could be taken for a
 * formula gets an apostrophe in front; what has no shape of its own (line ends, other controls, marks of direction) is
 * made visible as it is in the journal. `headings`: the columns' names in the language of who reads it.
 */
export function journalCsv(
  operations: readonly Operation[],
  labels: AccountLabels,
  headings: Readonly<Record<JournalColumn, string>>,
): string {
  const lines = [headings, ...journalRows(operations, labels)].map((row) =>
    JOURNAL_COLUMNS.map((column) => cell(row[column] ?? '')).join(','),
  )
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('')
}

function cell(text: string): string {
  const harmless = outsideText(text, Number.POSITIVE_INFINITY).replace(FORMULA_START, "$1'")
  return `"${harmless.replaceAll('"', '""')}"`
}

/** The operations as JSON, exactly as kept: an array of flat objects with the same keys in the same order. */
export function journalJson(operations: readonly Operation[], labels: AccountLabels): string {
  return `${JSON.stringify(journalRows(operations, labels), null, 2)}\n`
}
