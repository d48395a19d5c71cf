import { useMemo, useState } from 'preact/hooks'
import type { Operation } from '../../shared/journal'
import type { AccountLabels } from '../../shared/journal-export'
import { filterJournal } from '../../shared/journal-filter'
import type { Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import { isSameService, serviceKey } from '../../shared/service-name'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import type { JournalClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { useSpoken } from '../spoken'
import { JournalBar } from './journal-bar'
import { JournalExports } from './journal-exports'
import type { JournalFilters } from './journal-filters'
import { isNarrowed, NO_FILTERS, queryOf, wordsShown } from './journal-filters'
import { JournalList } from './journal-list'
import { useJournal } from './use-journal'
import { useJournalWords } from './use-journal-words'

export type JournalProps = {
  client: JournalClient
  /** The hosting whose operations are shown; null for those of all. */
  service: ServiceRef | null
  /** Where the accounts' labels are taken from. */
  hostings: readonly Snapshot[]
}

function labelsOf(hostings: readonly Snapshot[]): AccountLabels {
  return new Map(hostings.map(({ service, accountLabel }) => [service.accountId, accountLabel]))
}

type FilledProps = Omit<JournalProps, 'hostings'> & {
  journal: JournalWords
  labels: AccountLabels
  operations: readonly Operation[]
}

/** What the filters leave, newest first; found anew when anything changes that it depends on. */
function useFound({ journal, service, labels, operations }: FilledProps, filters: JournalFilters) {
  const { words } = useSpoken()
  return useMemo(() => {
    const shownOf = (operation: Operation) =>
      wordsShown(operation, labels.get(operation.accountId) ?? null, words, journal)
    return filterJournal(operations, queryOf(filters, service, Date.now()), shownOf)
  }, [operations, filters, service, labels, words, journal])
}

/** A journal in which something stands. */
function Filled(props: FilledProps) {
  const { client, service, journal, labels } = props
  const { format } = useSpoken()
  const [filters, setFilters] = useState(NO_FILTERS)
  const found = useFound(props, filters)
  return (
    <>
      <JournalBar
        journal={journal}
        filters={filters}
        onChange={(change) => setFilters({ ...filters, ...change })}
      />
      <div class="journal-count">
        <p role="status" data-field="found" data-value={found.length}>
          {found.length === 0 ? journal.noMatch : journal.found(found.length, format.number(found.length))}
        </p>
        {isNarrowed(filters) && (
          <button type="button" class="text-button" id="journal-clear" onClick={() => setFilters(NO_FILTERS)}>
            {journal.clearFilters}
          </button>
        )}
        <JournalExports client={client} journal={journal} service={service} labels={labels} found={found} />
      </div>
      <p class="note" id="journal-export-about">
        {journal.exportAbout}
      </p>
      {found.length > 0 && (
        <JournalList
          key={JSON.stringify([filters, service && serviceKey(service)])}
          journal={journal}
          labels={labels}
          isNamed={service === null}
          operations={found}
        />
      )}
    </>
  )
}

function Empty({ journal }: { journal: JournalWords }) {
  return (
    <div class="journal-empty">
      <h3>{journal.emptyTitle}</h3>
      <p class="quiet">{journal.empty}</p>
    </div>
  )
}

/** Every operation that is kept, of one hosting or of all: to be read, searched and taken away as a file. */
export function Journal({ client, service, hostings }: JournalProps) {
  const journal = useJournalWords()
  const { operations, failure, again } = useJournal(client)
  const labels = useMemo(() => labelsOf(hostings), [hostings])
  const own = operations?.filter((operation) => service === null || isSameService(operation, service))
  if (journal === null) return <section class="journal" data-view="journal" aria-busy="true" />
  return (
    <section
      class="journal"
      data-view="journal"
      aria-busy={operations === null && failure === null}
      aria-labelledby="journal-heading"
    >
      <header>
        <h2 id="journal-heading">{journal.title}</h2>
        <p class="quiet">{journal.about}</p>
      </header>
      {failure && (
        <FailureNote failure={failure}>
          <button type="button" class="text-button" id="journal-retry" onClick={again}>
            {journal.retry}
          </button>
        </FailureNote>
      )}
      {own === undefined && failure === null && <p class="quiet journal-loading">{journal.loading}</p>}
      {own?.length === 0 && <Empty journal={journal} />}
      {own && operations && own.length > 0 && (
        <Filled client={client} service={service} journal={journal} labels={labels} operations={operations} />
      )}
    </section>
  )
}
