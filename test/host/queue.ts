import { randomUUID } from 'node:crypto'
import type { HostClock } from './clock'
import type { HostDatabase } from './database'

/** `script`: made by the site; `report`: the host's own daily report, neither counted nor held. */
export type MessageKind = 'script' | 'report'

export const MESSAGE_STATUSES = ['queued', 'held', 'delivered', 'bounced', 'expired', 'purged'] as const
export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

export type NewMessage = {
  service: string
  kind: MessageKind
  sender: string
  recipients: readonly string[]
  subject: string
  raw: Buffer
}

/** Messages that nobody is transmitting right now; those on the wire end as the receiver says. */
const NOT_ON_THE_WIRE = `NOT EXISTS (
  SELECT 1 FROM recipients WHERE recipients.message_id = messages.id AND recipients.status = 'attempting')`

/** The messages of all services on disk, and what holding, releasing, purging and expiry do to them. */
export class Queue {
  readonly #database: HostDatabase
  readonly #clock: HostClock

  constructor(database: HostDatabase, clock: HostClock) {
    this.#database = database
    this.#clock = clock
    database.run("UPDATE recipients SET status = 'waiting' WHERE status = 'attempting'")
  }

  /** Stores a message; it is on disk once this returns. Gives its id. */
  add(message: NewMessage, status: 'queued' | 'held'): number {
    const now = this.#clock.now()
    return this.#database.transaction(() => {
      const { id } = this.#database.run(
        `INSERT INTO messages (service, kind, status, envelope_id, sender, subject, raw, accepted_at, held_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        message.service,
        message.kind,
        status,
        randomUUID(),
        message.sender,
        message.subject,
        message.raw,
        now,
        status === 'held' ? now : null,
      )
      for (const address of message.recipients) {
        const sql =
          "INSERT INTO recipients (message_id, address, status, next_attempt_at) VALUES (?, ?, 'waiting', ?)"
        this.#database.run(sql, id, address, now)
      }
      return id
    })
  }

  /** Holds what a service has queued. Gives the number of messages. */
  hold(service: string): number {
    const sql = `UPDATE messages SET status = 'held', held_at = ?
      WHERE service = ? AND status = 'queued' AND kind = 'script' AND ${NOT_ON_THE_WIRE}`
    return this.#database.run(sql, this.#clock.now(), service).changes
  }

  /** Lets a service's held mail go out, at once. Gives the number of messages. */
  release(service: string): number {
    const now = this.#clock.now()
    return this.#database.transaction(() => {
      this.#database.run(
        `UPDATE recipients SET next_attempt_at = ? WHERE status = 'waiting' AND message_id IN
          (SELECT id FROM messages WHERE service = ? AND status = 'held')`,
        now,
        service,
      )
      const sql =
        "UPDATE messages SET status = 'queued', held_at = NULL WHERE service = ? AND status = 'held'"
      return this.#database.run(sql, service).changes
    })
  }

  /** Deletes a service's held mail for good; only its entry in the list stays. Gives the number of messages. */
  purge(service: string): number {
    const sql = `UPDATE messages SET status = 'purged', raw = NULL, settled_at = ?
      WHERE service = ? AND status = 'held'`
    return this.#database.run(sql, this.#clock.now(), service).changes
  }

  /** Expires mail held since `heldBefore` (ms) or longer. Gives the services concerned and their numbers. */
  expire(heldBefore: number): { service: string; messages: number }[] {
    return this.#database.transaction(() => {
      const expired = this.#database.all<{ service: string; messages: number }>(
        `SELECT service, count(*) AS messages FROM messages WHERE status = 'held' AND held_at <= ? GROUP BY service`,
        heldBefore,
      )
      this.#database.run(
        "UPDATE messages SET status = 'expired', raw = NULL, settled_at = ? WHERE status = 'held' AND held_at <= ?",
        this.#clock.now(),
        heldBefore,
      )
      return expired
    })
  }

  /** Since when the oldest held message has been held (ms), of one service or of all; `null`: nothing is held. */
  heldSince(service: string | null = null): number | null {
    const sql =
      "SELECT min(held_at) AS value FROM messages WHERE status = 'held' AND (service = ? OR ? IS NULL)"
    return this.#database.get<{ value: number | null }>(sql, service, service)?.value ?? null
  }
}
