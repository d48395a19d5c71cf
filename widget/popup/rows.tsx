import type { Snapshot } from '../../shared/messages'
import { serviceKey } from '../../shared/service-name'
import type { PopupClient } from '../clients'
import { useSpoken } from '../spoken'
import { HostingRow } from './hosting-row'
import { MOST_ROWS } from './listed'

/** Hostings as rows, at most 50; the others stand in the dashboard. */
export function Rows({ client, rows }: { client: PopupClient; rows: readonly Snapshot[] }) {
  const { words, format } = useSpoken()
  const more = rows.length - MOST_ROWS
  if (rows.length === 0) return null
  return (
    <section class="popup-rows">
      <header class="label">
        <h2 class="label">{words.popup.hostings}</h2>
        <span aria-hidden="true">{words.labels.sentToday}</span>
      </header>
      <ul>
        {rows.slice(0, MOST_ROWS).map((snapshot) => (
          <HostingRow key={serviceKey(snapshot.service)} client={client} snapshot={snapshot} />
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="text-button popup-more"
          data-action="more-hostings"
          onClick={() => client.openDashboard()}
        >
          {words.popup.more(more, format.number(more))}
        </button>
      )}
    </section>
  )
}
