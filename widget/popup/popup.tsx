import { useState } from 'preact/hooks'
import type { Snapshot } from '../../shared/messages'
import type { PopupClient } from '../clients'
import { EnvelopeIcon } from '../parts/icons'
import { VaultNotice } from '../parts/vault-notice'
import type { SpokenProps } from '../spoken'
import { SpokenContext, useSpoken, useSpokenOf } from '../spoken'
import { placed } from './by-severity'
import { FailureWay } from './failure-way'
import { Hosting } from './hosting'
import { SEARCH_FROM, searched } from './listed'
import { PendingLine } from './pending-line'
import { Rows } from './rows'
import { UnwatchedSite } from './unwatched-site'
import type { Hostings } from './use-hostings'
import { useHostings } from './use-hostings'

export type PopupProps = SpokenProps & { client: PopupClient }

function Empty({ client }: { client: PopupClient }) {
  const { words } = useSpoken()
  return (
    <section class="popup-empty">
      <span class="mark">
        <EnvelopeIcon />
      </span>
      <h2>{words.popup.emptyTitle}</h2>
      <p class="quiet">{words.popup.empty}</p>
      <button type="button" class="button button-main" onClick={() => client.openOptions()}>
        {words.popup.setUp}
      </button>
    </section>
  )
}

function Waiting() {
  return (
    <div class="popup-waiting" aria-busy="true">
      <span class="bone bone-long" />
      <span class="bone bone-whole" />
    </div>
  )
}

/** The current site's hosting in full, then the others. */
function Placed({ client, hostings, current }: Pick<Hostings, 'current'> & ListProps) {
  const { words } = useSpoken()
  const { first, rows } = placed(hostings, current)
  return (
    <>
      {first && (
        <section class="popup-first" aria-label={current ? words.popup.thisSite : words.popup.hostings}>
          {current && <h2 class="label">{words.popup.thisSite}</h2>}
          <Hosting client={client} snapshot={first} />
        </section>
      )}
      <Rows client={client} rows={rows} />
    </>
  )
}
type ListProps = { client: PopupClient; hostings: readonly Snapshot[] }

/** Whatever the search leaves, the current site's hosting among them. */
function Found({ client, hostings, search }: ListProps & { search: string }) {
  const { words } = useSpoken()
  const rows = searched(hostings, search)
  return (
    <>
      <p class="popup-no-match quiet" role="status">
        {rows.length === 0 && words.popup.noMatch}
      </p>
      <Rows client={client} rows={rows} />
    </>
  )
}

function SearchField({ onSearch }: { onSearch(search: string): void }) {
  const { words } = useSpoken()
  return (
    <div class="popup-search">
      <input
        type="search"
        id="popup-search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={words.popup.search}
        placeholder={words.popup.search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  )
}

function Content({ client, known }: { client: PopupClient; known: Hostings }) {
  const [search, setSearch] = useState('')
  const { hostings, current, failure, unwatched } = known
  return (
    <>
      {failure && <FailureWay client={client} failure={failure} />}
      {hostings === null && failure === null && <Waiting />}
      {hostings !== null && hostings.length > SEARCH_FROM && <SearchField onSearch={setSearch} />}
      {hostings !== null && <PendingLine hostings={hostings} />}
      {unwatched !== null && hostings !== null && hostings.length > 0 && (
        <UnwatchedSite client={client} origin={unwatched} />
      )}
      {hostings !== null && hostings.length === 0 && <Empty client={client} />}
      {hostings !== null && search.trim() === '' && (
        <Placed client={client} hostings={hostings} current={current} />
      )}
      {hostings !== null && search.trim() !== '' && (
        <Found client={client} hostings={hostings} search={search} />
      )}
    </>
  )
}

function Header({ client }: { client: PopupClient }) {
  const { words } = useSpoken()
  return (
    <header class="popup-header">
      <h1>{words.title}</h1>
      <nav>
        <button
          type="button"
          class="text-button"
          data-action="dashboard"
          onClick={() => client.openDashboard()}
        >
          {words.popup.dashboard}
        </button>
        <button type="button" class="text-button" data-action="options" onClick={() => client.openOptions()}>
          {words.popup.options}
        </button>
      </nav>
    </header>
  )
}

/** The toolbar popup: the current site's hosting, then all others by how much they need attention. */
export function Popup({ client, words, language }: PopupProps) {
  const spoken = useSpokenOf({ words, language })
  const known = useHostings(client)
  return (
    <SpokenContext.Provider value={spoken}>
      <main class="popup" lang={language} data-view="popup">
        <Header client={client} />
        {known.hostings !== null && <VaultNotice client={client} />}
        <Content client={client} known={known} />
      </main>
    </SpokenContext.Provider>
  )
}
