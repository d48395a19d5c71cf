import type { HostingRow } from './hosting-rows'
import { fits, searchWords } from './hosting-rows-search'

/** Mail does not go out; it does; nobody knows; a purge or another action is on its way. */
export const ROW_GROUPS = ['stopped', 'sending', 'unknown', 'moving'] as const
export type RowGroup = (typeof ROW_GROUPS)[number]

/** Which rows are to be shown. */
export type RowFilter = {
  readonly group: RowGroup | 'all'
  /** null: the hostings of every account. */
  readonly accountId: string | null
  /** Every word of it has to occur, in any order; capitals and accents make no difference. */
  readonly search: string
}

export const NO_FILTER: RowFilter = { group: 'all', accountId: null, search: '' }

/** The rows of that account in which every word searched for occurs; the group is left aside. */
export function searched(rows: readonly HostingRow[], { accountId, search }: RowFilter): HostingRow[] {
  const words = searchWords(search)
  return rows.filter(
    (row) =>
      (accountId === null || row.snapshot.service.accountId === accountId) && fits(words, row.searched),
  )
}

/** The rows that stand behind one of the filters. */
export function inGroup(rows: readonly HostingRow[], group: RowFilter['group']): readonly HostingRow[] {
  return group === 'all' ? rows : rows.filter(({ groups }) => groups.includes(group))
}

/** How many rows stand behind each filter. */
export function groupCounts(rows: readonly HostingRow[]): Record<RowFilter['group'], number> {
  const counts = { all: rows.length, stopped: 0, sending: 0, unknown: 0, moving: 0 }
  for (const { groups } of rows) for (const group of groups) counts[group] += 1
  return counts
}

/** The accounts that the rows belong to, by label. */
export function accountsOf(rows: readonly HostingRow[]): { id: string; label: string }[] {
  const labels = new Map(
    rows.map(({ snapshot }) => [snapshot.service.accountId, snapshot.accountLabel] as const),
  )
  const accounts = [...labels].map(([id, label]) => ({ id, label }))
  return accounts.toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }))
}
