import type { Operation } from '../../shared/journal'
import { useNow } from '../now'
import { useSpoken } from '../spoken'
import { ToneIcon } from './icons'
import { isNews, operationMessage } from './operation-message'

/** The operation on its way, or how the last one ended; nothing once that is old. */
export function OperationLine({ operation }: { operation: Operation }) {
  const spoken = useSpoken()
  const { words, format } = spoken
  const since = operation.settledAt ?? operation.runningSince ?? operation.sentAt ?? operation.intendedAt
  const now = useNow(since)
  if (!isNews(operation, now)) return null
  const { tone, message } = operationMessage(operation, now, spoken)
  return (
    <div class="notice" data-tone={tone} data-status={operation.status}>
      <span class="notice-sign">
        {tone === 'moving' ? <span class="spinner" /> : <ToneIcon tone={tone} />}
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
