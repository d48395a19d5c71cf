import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { HostingRow } from '../../shared/hosting-rows'
import type { RowFilter } from '../../shared/hosting-rows-filter'
import { accountsOf, groupCounts, inGroup, NO_FILTER, searched } from '../../shared/hosting-rows-filter'
import type { Column } from '../../shared/hosting-rows-order'
import { FIRST_ORDER, orderAfter, ordered } from '../../shared/hosting-rows-order'
import type { Selection } from './selection'
import { keysBetween, NOTHING_SELECTED, selectedRows, withRows } from './selection'

const NO_ROWS: readonly HostingRow[] = []

/** The rows that fit the filters, in their order, with what the filters themselves show. */
function useFittingRows(rows: readonly HostingRow[]) {
  const [filter, setFilter] = useState(NO_FILTER)
  const [order, setOrder] = useState(FIRST_ORDER)
  const { group, accountId, search } = filter
  const accounts = useMemo(() => accountsOf(rows), [rows])
  // An account may be forgotten while it is chosen.
  const account = accounts.some(({ id }) => id === accountId) ? accountId : null
  const found = useMemo(
    () => searched(rows, { group: 'all', accountId: account, search }),
    [rows, account, search],
  )
  const counts = useMemo(() => groupCounts(found), [found])
  const fitting = useMemo(() => ordered(inGroup(found, group), order), [found, group, order])
  const change = useCallback(
    (parts: Partial<RowFilter>) => setFilter((before) => ({ ...before, ...parts })),
    [],
  )
  const sort = useCallback((column: Column) => setOrder((before) => orderAfter(before, column)), [])
  return { filter: { ...filter, accountId: account }, change, order, sort, accounts, counts, fitting }
}

/** What is selected, and the ways to change it; they stay the same functions, so that no row is drawn for them. */
function useSelection(rows: readonly HostingRow[], fitting: readonly HostingRow[]) {
  const [selection, setSelection] = useState<Selection>(NOTHING_SELECTED)
  const last = useRef<string | null>(null)
  const shown = useRef(fitting)
  shown.current = fitting
  const select = useCallback((key: string, isSelected: boolean, isRange: boolean) => {
    const keys = isRange ? keysBetween(shown.current, last.current, key) : [key]
    last.current = key
    setSelection((before) => withRows(before, keys, isSelected))
  }, [])
  const selectAll = useCallback((areSelected: boolean) => {
    const keys = shown.current.map(({ key }) => key)
    setSelection((before) => withRows(before, keys, areSelected))
  }, [])
  const clear = useCallback(() => setSelection(NOTHING_SELECTED), [])
  const selected = useMemo(() => selectedRows(rows, selection), [rows, selection])
  return { selection, selected, select, selectAll, clear }
}

/** What somebody has made of the table: filters, order, selection. It is kept while they look at a hosting. */
export function useTable(known: readonly HostingRow[] | null) {
  const rows = known ?? NO_ROWS
  const fit = useFittingRows(rows)
  return { rows, ...fit, ...useSelection(rows, fit.fitting) }
}

export type Table = ReturnType<typeof useTable>
