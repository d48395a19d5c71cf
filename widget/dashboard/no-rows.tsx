import { NO_FILTER } from '../../shared/hosting-rows-filter'
import type { DashboardClient } from '../clients'
import { EnvelopeIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import type { Table } from './use-table'
import { useDashboard } from './words'

/** Room for rows that are to come. */
const BONES = Array.from({ length: 6 }, (_, index) => index)

/** The list is on its way. */
export function Waiting() {
  const { loading } = useDashboard()
  return (
    <div class="waiting-rows" aria-busy="true" data-part="loading">
      <p class="visually-hidden" role="status">
        {loading}
      </p>
      {BONES.map((index) => (
        <p key={index} class="waiting-row" aria-hidden="true">
          <span class="bone bone-sign" />
          <span class="bone bone-long" />
          <span class="bone bone-whole" />
          <span class="bone" />
        </p>
      ))}
    </div>
  )
}

/** There is no hosting at all yet. */
export function NoHosting({ client }: { client: DashboardClient }) {
  const { words } = useSpoken()
  return (
    <section class="no-rows" data-part="empty">
      <span class="mark">
        <EnvelopeIcon />
      </span>
      <h2>{words.popup.emptyTitle}</h2>
      <p class="quiet">{words.popup.empty}</p>
      <button
        type="button"
        class="button button-main"
        data-action="set-up"
        onClick={() => client.openOptions()}
      >
        {words.popup.setUp}
      </button>
    </section>
  )
}

/** No hosting fits the filters. */
export function NoneFit({ table }: { table: Table }) {
  const { filters } = useDashboard()
  return (
    <section class="no-rows" data-part="none-fit">
      <h2>{filters.noneFitTitle}</h2>
      <p class="quiet">{filters.noneFit}</p>
      <button
        type="button"
        class="button"
        data-action="clear-filters"
        onClick={() => table.change(NO_FILTER)}
      >
        {filters.clear}
      </button>
    </section>
  )
}
