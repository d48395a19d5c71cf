import { useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import { serviceKey } from '../../shared/service-name'
import type { PopupClient } from '../clients'
import { Actions } from '../parts/actions'
import { Age } from '../parts/age'
import { Announcement } from '../parts/announcement'
import { Counters } from '../parts/counters'
import { FailureNote } from '../parts/failure-note'
import { LinkIcon } from '../parts/icons'
import { OperationLine } from '../parts/operation-line'
import { Refresh } from '../parts/refresh'
import { useSpoken } from '../spoken'

/** What the popup tells and offers of one hosting, below its name. */
export function HostingDetails({ client, snapshot }: { client: PopupClient; snapshot: Snapshot }) {
  const { words } = useSpoken()
  const [failure, setFailure] = useState<Failure | null>(null)
  const { service, reading, operation, panelUrl } = snapshot
  const word = reading?.state ?? null
  const shownFailure = failure ?? snapshot.readFailure
  return (
    <div class="hosting-details">
      <Announcement reading={snapshot.reading} operation={operation} />
      {operation && <OperationLine operation={operation} reading={snapshot.reading} />}
      {shownFailure && (
        <FailureNote failure={shownFailure}>{reading && words.reading.shownStill}</FailureNote>
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
        loading={false}
        propose={(action) => client.propose(service, action)}
      />
      {panelUrl && (
        <button type="button" class="text-button" onClick={() => client.openAddress(panelUrl)}>
          <LinkIcon />
          {words.popup.controlPanel}
        </button>
      )}
    </div>
  )
}
