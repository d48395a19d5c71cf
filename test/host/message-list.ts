import type { HostDatabase } from './database'
import type { MessageKind, MessageStatus } from './queue'
import { MESSAGE_STATUSES } from './queue'

export type RecipientResult = { address: string; status: string; attempts: number; response: string | null }

/** A message as the control interface lists it. Times are ms since the epoch, host's clock. */
export type ListedMessage = {
  id: number
  service: string
  kind: MessageKind
  status: MessageStatus
  from: string
  recipients: string[]
  /** What came of each recipient so far, with the receiver's own words. */
  results: RecipientResult[]
  subject: string
  acceptedAt: number
  settledAt: number | null
}

type MessageRow = Omit<ListedMessage, 'recipients' | 'results'>
type RecipientRow = RecipientResult & { messageId: number }

/** All messages, newest first; of one service, or of all (`null`). */
export function listMessages(database: HostDatabase, service: string | null): ListedMessage[] {
  const messages = database.all<MessageRow>(
    `SELECT id, service, kind, status, sender AS "from", subject, accepted_at AS acceptedAt, settled_at AS settledAt
      FROM messages WHERE service = ? OR ? IS NULL ORDER BY id DESC`,
    service,
    service,
  )
  const byMessage = resultsByMessage(database)
  return messages.map((message) => {
    const results = byMessage.get(message.id) ?? []
    return { ...message, recipients: results.map(({ address }) => address), results }
  })
}

/** How many messages of the site a service has in each status. */
export function countByStatus(database: HostDatabase, service: string): Record<MessageStatus, number> {
  const rows = database.all<{ status: MessageStatus; messages: number }>(
    "SELECT status, count(*) AS messages FROM messages WHERE service = ? AND kind = 'script' GROUP BY status",
    service,
  )
  const counts = new Map(rows.map((row) => [row.status, row.messages]))
  return Object.fromEntries(MESSAGE_STATUSES.map((status) => [status, counts.get(status) ?? 0])) as Record<
    MessageStatus,
    number
  >
}

function resultsByMessage(database: HostDatabase): Map<number, RecipientResult[]> {
  const rows = database.all<RecipientRow>(
    'SELECT message_id AS messageId, address, status, attempts, response FROM recipients ORDER BY id',
  )
  const byMessage = new Map<number, RecipientResult[]>()
  for (const { messageId, ...result } of rows) {
    const list = byMessage.get(messageId)
    if (list === undefined) byMessage.set(messageId, [result])
    else list.push(result)
  }
  return byMessage
}
