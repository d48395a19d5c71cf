import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import { HistoryChart } from '../chart/history-chart'
import type { PanelClient } from '../clients'
import { Actions } from '../parts/actions'
import { Counters } from '../parts/counters'
import { FailureNote } from '../parts/failure-note'
import { OperationLine } from '../parts/operation-line'
import { Status } from '../parts/status'
import { useSpoken } from '../spoken'
import { AbuseNote } from './abuse-note'
import { FurtherParts, RecoveryPart, usePlaces } from './further-parts'
import { HoldClock } from './hold-clock'
import { PanelHeader } from './panel-header'
import { Recipient } from './recipient'
import type { Shown } from './use-snapshot'

type OpenPanelProps = {
  client: PanelClient
  shown: Shown
  onFailure(failure: Failure | null): void
  /** Where the panel can be folded back to one line. */
  onFold?: () => void
}

/** Why the newest reading failed; the last good one stays visible, and it is said that it is the last. */
function ReadFailure({ failure, snapshot }: { failure: Failure; snapshot: Snapshot | null }) {
  const { words } = useSpoken()
  return <FailureNote failure={failure}>{snapshot?.reading && words.reading.shownStill}</FailureNote>
}

/** The whole panel. Before the first snapshot it is drawn with blanks of the same size. */
export function OpenPanel({ client, shown, onFailure, onFold }: OpenPanelProps) {
  const { words } = useSpoken()
  const { panel, areErrorsOpen, setErrorsOpen, show } = usePlaces()
  const { snapshot } = shown
  const failure = shown.failure ?? snapshot?.readFailure ?? null
  const reading = snapshot?.reading ?? null
  const operation = snapshot?.operation ?? null
  const word = reading?.state ?? null
  const loading = snapshot === null && failure === null
  return (
    <div class="open-panel" ref={panel}>
      <PanelHeader
        client={client}
        snapshot={snapshot}
        loading={loading}
        onFailure={onFailure}
        onFold={onFold}
      />
      {failure && <ReadFailure failure={failure} snapshot={snapshot} />}
      <Status snapshot={snapshot} loading={loading} />
      {snapshot?.held && <HoldClock held={snapshot.held} />}
      {snapshot?.abuse && <AbuseNote facts={snapshot.abuse} panelUrl={snapshot.panelUrl} />}
      {operation && <OperationLine operation={operation} reading={reading} />}
      <section class="action-section" aria-labelledby="actions-heading">
        <h2 class="visually-hidden" id="actions-heading">
          {words.labels.actions}
        </h2>
        <Actions
          id="action-note"
          word={word}
          operation={operation}
          permits={snapshot?.permits}
          loading={loading}
          propose={(action) => client.propose(action)}
        />
      </section>
      {snapshot && <RecoveryPart client={client} snapshot={snapshot} onShow={show} />}
      <Counters reading={reading} loading={loading} />
      <HistoryChart
        client={client}
        snapshot={snapshot}
        isFailing={failure !== null || snapshot?.historyFailure != null}
      />
      {snapshot && (
        <FurtherParts
          client={client}
          snapshot={snapshot}
          areErrorsOpen={areErrorsOpen}
          onErrors={setErrorsOpen}
        />
      )}
      <footer class="panel-footer">
        <Recipient client={client} snapshot={snapshot} loading={loading} />
      </footer>
    </div>
  )
}
