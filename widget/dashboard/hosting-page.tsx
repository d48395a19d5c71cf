import type { Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import type { DashboardClient } from '../clients'
import { Journal } from '../journal/journal'
import { OpenPanel } from '../panel/open-panel'
import { useSnapshot } from '../panel/use-snapshot'
import { Announcement } from '../parts/announcement'
import { ChevronIcon, LinkIcon } from '../parts/icons'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { hrefOf } from './route'
import { useDashboard } from './words'

type HostingPageProps = {
  client: DashboardClient
  service: ServiceRef
  /** Every hosting that is known, for the journal's names. */
  hostings: readonly Snapshot[]
}

/** The way back, and which hosting this is. */
function Trail({ service, snapshot }: { service: ServiceRef; snapshot: Snapshot | null }) {
  const { words } = useSpoken()
  const { hosting } = useDashboard()
  return (
    <div class="trail">
      <a class="text-button" data-action="back" href={hrefOf({ view: 'table' })}>
        <ChevronIcon />
        {hosting.back}
      </a>
      <p class="trail-names">
        <strong>
          <Outside text={service.serviceName} />
        </strong>{' '}
        {snapshot && (
          <span class="quiet">
            <Outside text={snapshot.accountLabel} />
          </span>
        )}
      </p>
      {snapshot?.panelUrl && (
        <a class="text-button trail-link" href={snapshot.panelUrl} target="_blank" rel="noopener noreferrer">
          <LinkIcon />
          {words.popup.controlPanel}
        </a>
      )}
    </div>
  )
}

/** One hosting: its whole panel, and beneath it what was done to it. */
export function HostingPage({ client, service, hostings }: HostingPageProps) {
  const words = useDashboard()
  const panel = client.panelOf(service)
  const [shown, setFailure] = useSnapshot(panel)
  const { snapshot } = shown
  const { reading = null, operation = null } = snapshot ?? {}
  const isWaiting = snapshot === null && shown.failure === null
  return (
    <main class="hosting-page" data-route="hosting" data-service={service.serviceName}>
      <Trail service={service} snapshot={snapshot} />
      <div
        class="panel"
        data-view="panel"
        data-fold="open"
        data-state={reading?.state ?? 'none'}
        data-operation={operation?.status ?? 'none'}
        aria-busy={isWaiting}
      >
        <Announcement reading={reading} operation={operation} />
        <OpenPanel client={panel} shown={shown} onFailure={setFailure} />
      </div>
      <section class="hosting-journal" aria-label={words.hosting.journal}>
        <Journal client={client.journal} service={service} hostings={hostings} />
      </section>
    </main>
  )
}
