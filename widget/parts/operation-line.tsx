import type { Operation } from '../../shared/journal'
import type { Reading } from '../../shared/reading'
import { useNow } from '../now'
import { useSpoken } from '../spoken'
import { ToneIcon, WarningIcon } from './icons'
import type { OperationTone } from './operation-message'
import { isNews, operationMessage } from './operation-message'

function Sign({ tone }: { tone: OperationTone }) {
  if (tone === 'moving') return <span class="spinner" />
  // The clock of the amber tone stands for waiting; here it is the person who has to look.
  return tone === 'amber' ? <WarningIcon /> : <ToneIcon tone={tone} />
}

/** The operation on its way, or how the last one ended; nothing once that is old. */
export function OperationLine({ operation, reading }: { operation: Operation; reading: Reading | null }) {
  const spoken = useSpoken()
  const { words, format } = spoken
  const since = operation.settledAt ?? operation.runningSince ?? operation.sentAt ?? operation.intendedAt
  const now = useNow(since)
  if (!isNews(operation, now, reading)) return null
  const { tone, message } = operationMessage(operation, now, spoken)
  return (
    <div class="notice" data-tone={tone} data-status={operation.status}>
      <span class="notice-sign">
        <Sign tone={tone} />
      </span>
      <p>
        <strong>{words.actions[operation.action]}</strong>
        {operation.settledAt !== null && (
          <time class="quiet" dateTime={new Date(since).toISOString()} title={format.moment(since)}>
            {' · '}
            {format.ago(now - since)}
          </time>
        )}
        <br />
        <bdi>{message}</bdi>
      </p>
    </div>
  )
}
