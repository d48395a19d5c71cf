import type { HostDatabase } from './database'
import { DAY_MS, startOfDay } from './days'

/** One day's number; `day`: its first ms, host's day. */
export type DayCount = { day: number; messages: number }

/** A message that came back. `at`: ms since the epoch. */
export type Returned = { at: number; recipient: string; response: string }

const SENT = "FROM messages WHERE service = ? AND kind = 'script' AND sent_at"

/**
 * The numbers of a service, all read out of the queue. A message counts as sent from the first final answer of a
 * receiver on, whether it was taken or came back; it counts once, however many recipients it has.
 */
export class Counters {
  readonly #database: HostDatabase

  constructor(database: HostDatabase) {
    this.#database = database
  }

  /** Messages sent since the service was created. */
  sent(service: string): number {
    return this.#database.number(`SELECT count(*) AS value ${SENT} IS NOT NULL`, service)
  }

  /** Messages sent on the host's day of `now` so far. */
  sentToday(service: string, now: number): number {
    return this.sentBetween(service, startOfDay(now) - 1, now)
  }

  /** Messages sent after `from` and up to `to` (ms since the epoch). */
  sentBetween(service: string, from: number, to: number): number {
    return this.#database.number(`SELECT count(*) AS value ${SENT} > ? AND sent_at <= ?`, service, from, to)
  }

  /** Messages accepted for going out that have not been sent yet. */
  underWay(service: string): number {
    const sql =
      "SELECT count(*) AS value FROM messages WHERE service = ? AND kind = 'script' AND status = 'queued'"
    return this.#database.number(`${sql} AND sent_at IS NULL`, service)
  }

  /** Messages of the site accepted at or after `from` (ms since the epoch). */
  acceptedSince(service: string, from: number): number {
    const sql =
      "SELECT count(*) AS value FROM messages WHERE service = ? AND kind = 'script' AND accepted_at >= ?"
    return this.#database.number(sql, service, from)
  }

  /** Messages sent per day since `from` (ms since the epoch), oldest first, days without mail left out. */
  perDay(service: string, from: number): DayCount[] {
    return this.#database.all<DayCount>(
      `SELECT (sent_at / ${DAY_MS}) * ${DAY_MS} AS day, count(*) AS messages ${SENT} >= ? GROUP BY day ORDER BY day`,
      service,
      from,
    )
  }

  /** The share of the last messages, at most `last` of them and accepted since `from`, that came back. */
  returnedShare(service: string, from: number, last: number): { messages: number; share: number } {
    const { messages, returned } = this.#database.get<{ messages: number; returned: number }>(
      `SELECT count(*) AS messages, coalesce(sum(came_back), 0) AS returned FROM (
        SELECT EXISTS (SELECT 1 FROM recipients WHERE message_id = messages.id AND status = 'bounced') AS came_back
        FROM messages WHERE service = ? AND kind = 'script' AND sent_at IS NOT NULL AND settled_at >= ?
        ORDER BY settled_at DESC LIMIT ?)`,
      service,
      from,
      last,
    ) ?? { messages: 0, returned: 0 }
    return { messages, share: messages === 0 ? 0 : returned / messages }
  }

  /** Recipients whose message came back, since the service was created. */
  bounce(service: string): number {
    return this.#database.number('SELECT count(*) AS value FROM bounces WHERE service = ?', service)
  }

  /** The last messages that came back, newest first, at most `limit`. */
  returned(service: string, limit: number): Returned[] {
    const sql = 'SELECT at, recipient, response FROM bounces WHERE service = ? ORDER BY id DESC LIMIT ?'
    return this.#database.all<Returned>(sql, service, limit)
  }

  /** What came back from `from` on and before `to` (ms since the epoch), oldest first. */
  returnedBetween(service: string, from: number, to: number): Returned[] {
    const sql =
      'SELECT at, recipient, response FROM bounces WHERE service = ? AND at >= ? AND at < ? ORDER BY id'
    return this.#database.all<Returned>(sql, service, from, to)
  }
}
