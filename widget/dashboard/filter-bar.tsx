import type { RowFilter } from '../../shared/hosting-rows-filter'
import { ROW_GROUPS } from '../../shared/hosting-rows-filter'
import { outsideText } from '../../shared/outside-text'
import { useSpoken } from '../spoken'
import type { Table } from './use-table'
import { useDashboard } from './words'

const GROUPS = ['all', ...ROW_GROUPS] as const
const TONES: Readonly<Record<RowFilter['group'], string | undefined>> = {
  all: undefined,
  stopped: 'red',
  sending: 'green',
  unknown: 'grey',
  moving: 'moving',
}

/** How many hostings there are of each kind; each number shows them alone. */
function Groups({ table }: { table: Table }) {
  const { format } = useSpoken()
  const { filters } = useDashboard()
  return (
    <ul class="filter-chips" aria-label={filters.label}>
      {GROUPS.map((group) => {
        const count = table.counts[group]
        return (
          <li key={group}>
            <button
              type="button"
              class="filter-chip"
              data-filter={group}
              data-tone={TONES[group]}
              data-none={count === 0}
              aria-pressed={table.filter.group === group}
              onClick={() => table.change({ group })}
            >
              {filters[group](count, format.number(count))}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function AccountChoice({ table }: { table: Table }) {
  const { filters } = useDashboard()
  const { accountId } = table.filter
  return (
    <select
      id="account-filter"
      aria-label={filters.account}
      value={accountId ?? ''}
      onChange={(event) => table.change({ accountId: event.currentTarget.value || null })}
    >
      <option value="">{filters.allAccounts}</option>
      {table.accounts.map(({ id, label }) => (
        <option key={id} value={id}>
          {outsideText(label)}
        </option>
      ))}
    </select>
  )
}

/** Which rows are shown: by state, by account, by words. */
export function FilterBar({ table }: { table: Table }) {
  const { format } = useSpoken()
  const { filters } = useDashboard()
  const count = table.fitting.length
  const isNarrowed = count < table.rows.length
  return (
    <section class="filter-bar" aria-label={filters.label}>
      <Groups table={table} />
      <div class="filter-fields">
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-label={filters.search}
          placeholder={filters.searchHint}
          value={table.filter.search}
          onInput={(event) => table.change({ search: event.currentTarget.value })}
        />
        {table.accounts.length > 1 && <AccountChoice table={table} />}
      </div>
      <p class="visually-hidden" role="status">
        {isNarrowed && filters.fit(count, format.number(count))}
      </p>
    </section>
  )
}
