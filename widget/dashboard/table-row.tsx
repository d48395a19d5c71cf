import { Component } from 'preact'
import type { HostingRow } from '../../shared/hosting-rows'
import { outsideText } from '../../shared/outside-text'
import { isStale } from '../../shared/reading'
import { ChangeCell, ErrorCell, HeldCell, NameCell, SentCell, StateCell, StepsCell } from './row-cells'
import { ROLES } from './table-roles'
import { useDashboard } from './words'

/** Selects a row, or takes it out; `isRange`: with all rows since the one before. */
export type OnSelect = (key: string, isSelected: boolean, isRange: boolean) => void

type SelectProps = { row: HostingRow; isSelected: boolean; onSelect: OnSelect }

function SelectCell({ row, isSelected, onSelect }: SelectProps) {
  const { table } = useDashboard()
  const { serviceName } = row.snapshot.service
  return (
    <td {...ROLES.cell} class="cell-select">
      <label>
        <input
          type="checkbox"
          data-select={serviceName}
          aria-label={table.select(outsideText(serviceName))}
          checked={isSelected}
          onClick={(event) => onSelect(row.key, event.currentTarget.checked, event.shiftKey)}
        />
      </label>
    </td>
  )
}

type TableRowProps = SelectProps & {
  /** Its place among all rows that fit, from 0. */
  index: number
  /** Where it stands in the list, in CSS px. */
  top: number
  /** The moment (ms) at which ages are told. */
  now: number
}

/** One hosting in the table. Drawn again only when something of it has changed: there may be a thousand. */
export class TableRow extends Component<TableRowProps> {
  override shouldComponentUpdate(next: Readonly<TableRowProps>): boolean {
    const { row, isSelected, onSelect, index, top, now } = this.props
    const isSameRow = row === next.row && isSelected === next.isSelected && onSelect === next.onSelect
    return !isSameRow || index !== next.index || top !== next.top || now !== next.now
  }

  override render({ row, isSelected, onSelect, index, top, now }: Readonly<TableRowProps>) {
    const { reading, service } = row.snapshot
    return (
      <tr
        {...ROLES.row}
        class="hosting-line"
        data-row={service.serviceName}
        data-key={row.key}
        data-index={index}
        data-state={row.word ?? 'none'}
        data-stale={reading !== null && isStale(reading, now)}
        data-selected={isSelected}
        data-held={row.snapshot.held !== null}
        // The row of the heads is the first.
        aria-rowindex={index + 2}
        style={{ insetBlockStart: `${top}px` }}
      >
        <SelectCell row={row} isSelected={isSelected} onSelect={onSelect} />
        <StateCell row={row} now={now} />
        <NameCell row={row} />
        <SentCell row={row} />
        <ErrorCell row={row} />
        <HeldCell row={row} now={now} />
        <ChangeCell row={row} now={now} />
        <StepsCell row={row} />
      </tr>
    )
  }
}
