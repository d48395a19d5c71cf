import { serviceKey } from '../../shared/service-name'
import type { PopupClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { EnvelopeIcon } from '../parts/icons'
import type { SpokenProps } from '../spoken'
import { SpokenContext, useSpoken, useSpokenOf } from '../spoken'
import { placed } from './by-severity'
import { Hosting } from './hosting'
import { HostingRow } from './hosting-row'
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

function Content({ client, known }: { client: PopupClient; known: Hostings }) {
  const { words } = useSpoken()
  if (known.failure) return <FailureNote failure={known.failure} />
  if (known.hostings === null) return <Waiting />
  if (known.hostings.length === 0) return <Empty client={client} />
  const { first, rows } = placed(known.hostings, known.current)
  return (
    <>
      {first && (
        <section class="popup-first" aria-label={known.current ? words.popup.thisSite : words.popup.hostings}>
          {known.current && <h2 class="label">{words.popup.thisSite}</h2>}
          <Hosting client={client} snapshot={first} />
        </section>
      )}
      {rows.length > 0 && (
        <section class="popup-rows">
          <header class="label">
            <h2 class="label">{words.popup.hostings}</h2>
            <span aria-hidden="true">{words.labels.sentToday}</span>
          </header>
          <ul>
            {rows.map((snapshot) => (
              <HostingRow key={serviceKey(snapshot.service)} client={client} snapshot={snapshot} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The toolbar popup: the current site's hosting, then all others by how much they need attention. */
export function Popup({ client, words, language }: PopupProps) {
  const spoken = useSpokenOf({ words, language })
  const known = useHostings(client)
  return (
    <SpokenContext.Provider value={spoken}>
      <main class="popup" lang={language} data-view="popup">
        <header class="popup-header">
          <h1>{words.title}</h1>
          <button
            type="button"
            class="text-button"
            data-action="options"
            onClick={() => client.openOptions()}
          >
            {words.popup.options}
          </button>
        </header>
        <Content client={client} known={known} />
      </main>
    </SpokenContext.Provider>
  )
}
