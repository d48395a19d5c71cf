import { useRef } from 'preact/hooks'
import type { HostingRow } from '../../shared/hosting-rows'
import { useNow } from '../now'
import type { Selection } from './selection'
import { ROLES } from './table-roles'
import type { OnSelect } from './table-row'
import { TableRow } from './table-row'
import { useKeptFocus } from './use-kept-focus'
import { useRowKeys } from './use-row-keys'
import { useWindow } from './use-window'
import { indicesIn } from './visible-range'

type TableBodyProps = { rows: readonly HostingRow[]; selection: Selection; onSelect: OnSelect }

/** The place of the row in which an element stands; -1 where it stands in none. */
function indexOf(rows: readonly HostingRow[], element: Element | null): number {
  const key = element?.closest<HTMLElement>('[data-key]')?.dataset.key
  return key === undefined ? -1 : rows.findIndex((row) => row.key === key)
}

/**
 * The rows that can be seen, and a few around them; the row that has the focus is always among them. Each stands where it
 * would stand if all were drawn.
 */
export function TableBody({ rows, selection, onSelect }: TableBodyProps) {
  const list = useRef<HTMLTableSectionElement>(null)
  const now = useNow(0)
  const { rowHeight, ...range } = useWindow(list, rows.length)
  const focused = useKeptFocus(list)
  const onKeyDown = useRowKeys(list, rows, rowHeight)
  return (
    <tbody
      {...ROLES.group}
      ref={list}
      class="table-body"
      style={{ blockSize: `${rows.length * rowHeight}px` }}
      onKeyDown={onKeyDown}
    >
      {indicesIn(range, indexOf(rows, focused)).map((index) => {
        const row = rows[index]
        return (
          row && (
            <TableRow
              key={row.key}
              row={row}
              index={index}
              top={index * rowHeight}
              now={now}
              isSelected={selection.has(row.key)}
              onSelect={onSelect}
            />
          )
        )
      })}
    </tbody>
  )
}
