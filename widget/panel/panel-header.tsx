import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import { Age } from '../parts/age'
import { DemoChip } from '../parts/demo-chip'
import { ChevronIcon, EnvelopeIcon } from '../parts/icons'
import { Outside } from '../parts/outside'
import { Refresh } from '../parts/refresh'
import { useSpoken } from '../spoken'

type PanelHeaderProps = {
  client: PanelClient
  snapshot: Snapshot | null
  loading: boolean
  onFailure(failure: Failure | null): void
  onFold: (() => void) | undefined
}

/** Title, hosting, age of the reading with its refresh, and where possible the way back to one line. */
export function PanelHeader({ client, snapshot, loading, onFailure, onFold }: PanelHeaderProps) {
  const { words } = useSpoken()
  return (
    <header class="panel-header">
      <span class="mark">
        <EnvelopeIcon />
      </span>
      <div class="panel-names">
        <h1>{words.title}</h1>
        <p class="quiet">
          {snapshot && <Outside text={snapshot.service.serviceName} />}{' '}
          {snapshot && <DemoChip snapshot={snapshot} />}
          {loading && <span class="bone bone-long" />}
        </p>
      </div>
      <div class="panel-age">
        {snapshot?.reading && <Age reading={snapshot.reading} />}
        <Refresh refresh={() => client.refresh()} onFailure={onFailure} />
        {onFold && (
          <button
            type="button"
            class="icon-button fold-button"
            data-action="fold"
            aria-expanded="true"
            aria-label={words.labels.fold}
            title={words.labels.fold}
            onClick={onFold}
          >
            <ChevronIcon />
          </button>
        )}
      </div>
    </header>
  )
}
