import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Column, Order } from '../../shared/hosting-rows-order'
import { COLUMNS } from '../../shared/hosting-rows-order'
import { ChevronIcon } from '../parts/icons'
import { ROLES } from './table-roles'
import { useDashboard } from './words'

/** How many of the rows that fit are selected. */
export type Share = 'none' | 'some' | 'all'

type SelectAllProps = { share: Share; onSelectAll(areSelected: boolean): void }

/** Selects every row that fits, or takes them out again. */
export function SelectAll({ share, onSelectAll }: SelectAllProps) {
  const { table } = useDashboard()
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = share === 'some'
  }, [share])
  return (
    <label title={table.selectAll}>
      <input
        id="select-all"
        type="checkbox"
        ref={box}
        aria-label={table.selectAll}
        checked={share === 'all'}
        onChange={(event) => onSelectAll(event.currentTarget.checked)}
      />
    </label>
  )
}

type HeadProps = SelectAllProps & {
  order: Order
  /** Chooses a column to sort by; the one that is chosen already turns the order round. */
  onSort(column: Column): void
}

function ColumnHead({ column, order, onSort }: { column: Column } & Pick<HeadProps, 'order' | 'onSort'>) {
  const { columns } = useDashboard().table
  const isSorted = order.column === column
  return (
    <th
      {...ROLES.head}
      scope="col"
      class={`head-${column}`}
      aria-sort={isSorted ? order.direction : 'none'}
      data-sorted={isSorted}
    >
      <button
        type="button"
        class="sort-button"
        data-sort={column}
        data-direction={isSorted ? order.direction : undefined}
        title={columns[column].meaning}
        onClick={() => onSort(column)}
      >
        <span>{columns[column].name}</span>
        <ChevronIcon />
      </button>
    </th>
  )
}

/** The heads of the columns; each sorts by its column. */
export function TableHead({ order, onSort, share, onSelectAll }: HeadProps) {
  return (
    <thead {...ROLES.group} class="table-head">
      <tr {...ROLES.row} aria-rowindex={1}>
        <th {...ROLES.head} scope="col" class="cell-select">
          <SelectAll share={share} onSelectAll={onSelectAll} />
        </th>
        {COLUMNS.map((column) => (
          <ColumnHead key={column} column={column} order={order} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}

/** The same where the rows are cards: the heads are only heard. */
export function HeardHead({ order }: Pick<HeadProps, 'order'>) {
  const { table } = useDashboard()
  return (
    <thead {...ROLES.group} class="visually-hidden">
      <tr {...ROLES.row} aria-rowindex={1}>
        <th {...ROLES.head} scope="col">
          {table.selectAll}
        </th>
        {COLUMNS.map((column) => (
          <th
            {...ROLES.head}
            scope="col"
            key={column}
            aria-sort={order.column === column ? order.direction : 'none'}
          >
            {table.columns[column].name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Selecting and sorting where there is no room for heads: a list of the columns, and a button that turns the order round. */
export function SortBar({ order, onSort, share, onSelectAll }: HeadProps) {
  const { table } = useDashboard()
  return (
    <div class="sort-bar">
      <span class="cell-select">
        <SelectAll share={share} onSelectAll={onSelectAll} />
      </span>
      <label class="label" for="sort-by">
        {table.sortBy}
      </label>
      <select
        id="sort-by"
        value={order.column}
        onChange={(event) => {
          const chosen = COLUMNS.find((one) => one === event.currentTarget.value)
          if (chosen) onSort(chosen)
        }}
      >
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {table.columns[column].name}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        data-action="reverse"
        data-direction={order.direction}
        aria-label={table.reverse}
        title={table.reverse}
        onClick={() => onSort(order.column)}
      >
        <ChevronIcon />
      </button>
    </div>
  )
}
