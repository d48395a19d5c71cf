import { TableBody } from './table-body'
import type { Share } from './table-head'
import { HeardHead, SortBar, TableHead } from './table-head'
import { ROLES } from './table-roles'
import { useNarrow } from './use-narrow'
import type { Table } from './use-table'
import { useDashboard } from './words'

/** How many of the rows that fit are selected. */
function shareOf({ fitting, selection }: Table): Share {
  const selected = fitting.filter(({ key }) => selection.has(key)).length
  if (selected === 0) return 'none'
  return selected === fitting.length ? 'all' : 'some'
}

/** The rows that fit, in columns; as cards of two lines where there is no room for them. */
export function HostingTable({ table }: { table: Table }) {
  const words = useDashboard()
  const isNarrow = useNarrow()
  const { fitting, order } = table
  const head = { order, onSort: table.sort, share: shareOf(table), onSelectAll: table.selectAll }
  return (
    <div class="hosting-table" data-narrow={isNarrow} data-count={fitting.length} data-column={order.column}>
      {isNarrow && <SortBar {...head} />}
      <table {...ROLES.table} aria-label={words.table.label} aria-rowcount={fitting.length + 1}>
        {isNarrow ? <HeardHead order={order} /> : <TableHead {...head} />}
        <TableBody rows={fitting} selection={table.selection} onSelect={table.select} />
      </table>
    </div>
  )
}
