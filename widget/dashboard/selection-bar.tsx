import { useState } from 'preact/hooks'
import type { BulkAction } from '../../shared/bulk'
import { BULK_ACTIONS, MOST_AT_ONCE } from '../../shared/bulk'
import type { Failure } from '../../shared/failure'
import type { DashboardClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { useSpoken } from '../spoken'
import type { Obstacle } from './selection'
import { bulkOffer } from './selection'
import type { Table } from './use-table'
import { useDashboard } from './words'

type SelectionBarProps = { client: DashboardClient; table: Table }

/** Asks for the confirm page of one action at a time; tells why it could not be opened. */
function useBulkProposal(client: DashboardClient, { selected }: Table) {
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const propose = async (action: BulkAction) => {
    if (isAsking) return
    setAsking(true)
    setFailure(null)
    const services = selected.map(({ snapshot }) => snapshot.service)
    const outcome = await client.proposeBulk(action, services)
    setAsking(false)
    if ('failure' in outcome) setFailure(outcome.failure)
  }
  return { isAsking, failure, propose }
}

/** Why the action cannot be asked for, in words. */
function useReason(action: BulkAction, obstacle: Obstacle | null): string | null {
  const { format } = useSpoken()
  const { selection } = useDashboard()
  if (obstacle === null) return null
  if (obstacle === 'too-many') return selection.tooMany(format.number(MOST_AT_ONCE))
  return { BLOCK: selection.noneToBlock, UNBLOCK: selection.noneToUnblock }[action]
}

type BulkButtonProps = {
  action: BulkAction
  table: Table
  isAsking: boolean
  onAsk(action: BulkAction): void
}

function BulkButton({ action, table, isAsking, onAsk }: BulkButtonProps) {
  const { format } = useSpoken()
  const { selection } = useDashboard()
  const { affected, obstacle } = bulkOffer(action, table.selected)
  const reason = useReason(action, obstacle)
  const name = { BLOCK: selection.block, UNBLOCK: selection.unblock }[action]
  return (
    <li class="bulk-action">
      <button
        type="button"
        class="button"
        data-bulk={action}
        data-affected={affected}
        disabled={reason !== null}
        // Not `disabled` while the confirm page is opened: the keyboard would lose its place.
        aria-disabled={isAsking}
        aria-describedby={reason === null ? undefined : `bulk-${action}-note`}
        onClick={() => onAsk(action)}
      >
        {name(affected, format.number(affected))}
      </button>
      {reason !== null && (
        <p class="note" id={`bulk-${action}-note`}>
          {reason}
        </p>
      )}
    </li>
  )
}

/** How many hostings are selected, and what can be asked for all of them at once; nothing while none is. */
export function SelectionBar({ client, table }: SelectionBarProps) {
  const { format } = useSpoken()
  const { selection } = useDashboard()
  const { isAsking, failure, propose } = useBulkProposal(client, table)
  const { selected, fitting } = table
  const count = selected.length
  if (count === 0) return null
  const hidden = count - fitting.filter(({ key }) => table.selection.has(key)).length
  return (
    <section class="selection-bar" aria-label={selection.label} data-selected={count}>
      <div class="selection-facts">
        <p>
          <strong role="status">{selection.selected(count, format.number(count))}</strong>{' '}
          {hidden > 0 && (
            <span class="quiet" data-hidden={hidden}>
              {selection.notShown(hidden, format.number(hidden))}
            </span>
          )}
        </p>
        <button type="button" class="text-button" data-action="clear-selection" onClick={table.clear}>
          {selection.clear}
        </button>
      </div>
      <ul class="bulk-actions">
        {BULK_ACTIONS.map((action) => (
          <BulkButton key={action} action={action} table={table} isAsking={isAsking} onAsk={propose} />
        ))}
      </ul>
      {failure && <FailureNote failure={failure} />}
    </section>
  )
}
