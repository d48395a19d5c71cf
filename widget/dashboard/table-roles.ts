/**
 * The rows are laid out as grids, and an element that is no longer displayed as a table loses its part in one in some
 * browsers: so each says it.
 */
export const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
