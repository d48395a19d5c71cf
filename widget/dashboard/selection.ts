import type { BulkAction } from '../../shared/bulk'
import { isAffected, MOST_AT_ONCE } from '../../shared/bulk'
import type { HostingRow } from '../../shared/hosting-rows'

/** Keys of the rows that are selected. They stay selected while the filters leave them out. */
export type Selection = ReadonlySet<string>

export const NOTHING_SELECTED: Selection = new Set()

/** The selection with these rows in it, or without them. */
export function withRows(selection: Selection, keys: readonly string[], areSelected: boolean): Selection {
  const next = new Set(selection)
  for (const key of keys) {
    if (areSelected) next.add(key)
    else next.delete(key)
  }
  return next
}

/** The keys from one row to another, both included, in the order of the table; the second alone where the first is gone. */
export function keysBetween(rows: readonly HostingRow[], from: string | null, to: string): string[] {
  const keys = rows.map(({ key }) => key)
  const ends = [keys.indexOf(from ?? to), keys.indexOf(to)]
  if (ends.includes(-1)) return [to]
  return keys.slice(Math.min(...ends), Math.max(...ends) + 1)
}

/** The rows that are selected, of all there are: one that was forgotten is not selected any more. */
export function selectedRows(rows: readonly HostingRow[], selection: Selection): HostingRow[] {
  return selection.size === 0 ? [] : rows.filter(({ key }) => selection.has(key))
}

/** Why an action cannot be asked for. */
export type Obstacle = 'none-affected' | 'too-many'

/** For how many of the rows an action can be asked, and why for none. */
export function bulkOffer(
  action: BulkAction,
  rows: readonly HostingRow[],
): { readonly affected: number; readonly obstacle: Obstacle | null } {
  const affected = rows.filter(({ snapshot }) => isAffected(action, snapshot)).length
  if (affected === 0) return { affected, obstacle: 'none-affected' }
  return { affected, obstacle: rows.length > MOST_AT_ONCE ? 'too-many' : null }
}
