import { useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import { serviceKey } from '../../shared/service-name'
import type { PopupClient } from '../clients'
import { Actions } from '../parts/actions'
import { Age } from '../parts/age'
import { Announcement } from '../parts/announcement'
import { Counters } from '../parts/counters'
import { LinkIcon } from '../parts/icons'
import { OperationLine } from '../parts/operation-line'
import { Refresh } from '../parts/refresh'
import { useSpoken } from '../spoken'
import { ChartIcon } from './chart-icon'
import { FailureWay } from './failure-way'

/** What the popup tells and offers of one hosting, below its name. */
export function HostingDetails({ client, snapshot }: { client: PopupClient; snapshot: Snapshot }) {
  const { words } = useSpoken()
  const [failure, setFailure] = useState<Failure | null>(null)
  const { service, reading, operation, panelUrl } = snapshot
  const word = reading?.state ?? null
  const readFailure = failure ?? snapshot.readFailure
  // The question for the passphrase stands above all hostings.
  const shownFailure = readFailure?.kind === 'vault-locked' ? null : readFailure
  return (
    <div class="hosting-details">
      <Announcement reading={snapshot.reading} operation={operation} />
      {operation && <OperationLine operation={operation} reading={snapshot.reading} />}
      {shownFailure && (
        <FailureWay client={client} failure={shownFailure}>
          {reading && words.reading.shownStill}
        </FailureWay>
      )}
      <Counters reading={reading} loading={false} />
      <div class="hosting-age">
        {reading && <Age reading={reading} />}
        <Refresh refresh={() => client.refresh(service)} onFailure={setFailure} />
      </div>
      <Actions
        id={serviceKey(service)}
        word={word}
        operation={operation}
        permits={snapshot.permits}
        loading={false}
        propose={(action) => client.propose(service, action)}
      />
      <p class="hosting-ways">
        <button
          type="button"
          class="text-button"
          data-action="hosting-dashboard"
          onClick={() => client.openDashboard(service)}
        >
          <ChartIcon />
          {words.popup.dashboard}
        </button>
        {panelUrl && (
          <button
            type="button"
            class="text-button"
            data-action="control-panel"
            onClick={() => client.openAddress(panelUrl)}
          >
            <LinkIcon />
            {words.popup.controlPanel}
          </button>
        )}
      </p>
    </div>
  )
}
