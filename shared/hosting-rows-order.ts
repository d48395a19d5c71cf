import type { HostingRow } from './hosting-rows'

/** What the table of hostings can be sorted by, in the order of its columns. */
export const COLUMNS = [
  'state',
  'name',
  'sentToday',
  'errorShare',
  'held',
  'lastChange',
  'openSteps',
] as const
export type Column = (typeof COLUMNS)[number]

/** The direction in the words of `aria-sort`. */
export type Direction = 'ascending' | 'descending'
export type Order = { readonly column: Column; readonly direction: Direction }

/** What needs a person most comes first. */
export const FIRST_ORDER: Order = { column: 'state', direction: 'ascending' }

/** The direction in which a column tells most: the largest numbers, the newest change, the least time left. */
const FIRST_DIRECTION: Readonly<Record<Column, Direction>> = {
  state: 'ascending',
  name: 'ascending',
  sentToday: 'descending',
  errorShare: 'descending',
  held: 'ascending',
  lastChange: 'descending',
  openSteps: 'descending',
}

/** The order after a person chose a column: the other direction where it was chosen already. */
export function orderAfter({ column, direction }: Order, chosen: Column): Order {
  if (column !== chosen) return { column: chosen, direction: FIRST_DIRECTION[chosen] }
  return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' }
}

/** Numbers in names count as numbers: `client-9` comes before `client-10`. */
const names = new Intl.Collator('en', { numeric: true })

function byName(a: HostingRow, b: HostingRow): number {
  const [nameA, nameB] = [a.snapshot.service.serviceName, b.snapshot.service.serviceName]
  return names.compare(nameA, nameB) || names.compare(a.key, b.key)
}

type Value = HostingRow['values'][Column]

/** Compares two known values, the smaller first. */
function byValue(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b))
}

/**
 * The rows in an order. What is not known comes last in both directions, and rows that are alike stand by name, so that
 * a row keeps its place while its value is the same.
 */
export function ordered(rows: readonly HostingRow[], { column, direction }: Order): HostingRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [valueA, valueB] = [a.values[column], b.values[column]]
    if (valueA === null || valueB === null) {
      return Number(valueA === null) - Number(valueB === null) || byName(a, b)
    }
    return sign * byValue(valueA, valueB) || byName(a, b)
  })
}
