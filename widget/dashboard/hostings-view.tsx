import type { DashboardClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { FilterBar } from './filter-bar'
import type { KnownRows } from './follow-rows'
import { HostingTable } from './hosting-table'
import { NoHosting, NoneFit, Waiting } from './no-rows'
import { SelectionBar } from './selection-bar'
import type { Table } from './use-table'
import { useDashboard } from './words'

type HostingsViewProps = { client: DashboardClient; known: KnownRows; table: Table; onRetry(): void }

function Rows({ client, table }: Pick<HostingsViewProps, 'client' | 'table'>) {
  return (
    <>
      <FilterBar table={table} />
      {/* Before the table, though it stands at the bottom of the view: behind it, it would be a thousand rows away. */}
      <SelectionBar client={client} table={table} />
      {table.fitting.length === 0 ? (
        <div class="hosting-table" data-count={0}>
          <NoneFit table={table} />
        </div>
      ) : (
        <HostingTable table={table} />
      )}
    </>
  )
}

/** Every hosting of every account. */
export function HostingsView({ client, known, table, onRetry }: HostingsViewProps) {
  const { hostings, retry } = useDashboard()
  const { rows, failure } = known
  return (
    <main class="hostings" data-route="table">
      <h1>{hostings}</h1>
      {failure && (
        <div class="list-failure">
          <FailureNote failure={failure} />
          <button type="button" class="button" data-action="retry" onClick={onRetry}>
            {retry}
          </button>
        </div>
      )}
      {rows === null && failure === null && <Waiting />}
      {rows?.length === 0 && <NoHosting client={client} />}
      {rows !== null && rows.length > 0 && <Rows client={client} table={table} />}
    </main>
  )
}
