import type { HostClock } from './clock'
import type { HostDatabase } from './database'
import type { MessageKind } from './queue'

/** One attempt to bring one message to one recipient. */
export type DeliveryJob = {
  recipientId: number
  messageId: number
  service: string
  kind: MessageKind
  envelopeId: string
  sender: string
  address: string
  raw: Buffer
  /** Attempts before this one. */
  attempts: number
}

const DUE = `SELECT recipients.id AS recipientId, messages.id AS messageId, service, kind,
    envelope_id AS envelopeId, sender, address, raw, attempts
  FROM recipients JOIN messages ON messages.id = message_id
  WHERE recipients.status = 'waiting' AND messages.status = 'queued' AND next_attempt_at <= ?
  ORDER BY next_attempt_at, recipients.id LIMIT 1`

const NEXT = `SELECT min(next_attempt_at) AS value FROM recipients JOIN messages ON messages.id = message_id
  WHERE recipients.status = 'waiting' AND messages.status = 'queued'`

/** Hands out the recipients that are due and writes down, at once, what came of each attempt. */
export class DeliveryJobs {
  readonly #database: HostDatabase
  readonly #clock: HostClock

  constructor(database: HostDatabase, clock: HostClock) {
    this.#database = database
    this.#clock = clock
  }

  /** Takes the next recipient that is due, or `null`. It is nobody else's until its result is written. */
  take(): DeliveryJob | null {
    return this.#database.transaction(() => {
      const job = this.#database.get<DeliveryJob>(DUE, this.#clock.now())
      if (job === undefined) return null
      this.#database.run("UPDATE recipients SET status = 'attempting' WHERE id = ?", job.recipientId)
      return job
    })
  }

  /** When the next recipient is due (ms since the epoch), or `null` when none waits. */
  nextDue(): number | null {
    return this.#database.get<{ value: number | null }>(NEXT)?.value ?? null
  }

  /** The receiver took the message. */
  delivered(job: DeliveryJob, response: string): void {
    this.#database.transaction(() => {
      this.#finish(job, 'delivered', response)
      this.#settle(job)
    })
  }

  /** The receiver refused for good, or every attempt failed: the message came back, and is logged as such. */
  returned(job: DeliveryJob, response: string): void {
    this.#database.transaction(() => {
      this.#finish(job, 'bounced', response)
      this.#settle(job)
      if (job.kind === 'report') return
      const sql = 'INSERT INTO bounces (service, at, recipient, response) VALUES (?, ?, ?, ?)'
      this.#database.run(sql, job.service, this.#clock.now(), job.address, response)
    })
  }

  /** The attempt failed for now; the next one is due at `nextAttemptAt` (ms since the epoch). */
  deferred(job: DeliveryJob, response: string, nextAttemptAt: number): void {
    const sql = `UPDATE recipients SET status = 'waiting', attempts = attempts + 1, next_attempt_at = ?, response = ?
      WHERE id = ?`
    this.#database.run(sql, nextAttemptAt, response, job.recipientId)
  }

  #finish(job: DeliveryJob, status: 'delivered' | 'bounced', response: string): void {
    const sql = 'UPDATE recipients SET status = ?, attempts = attempts + 1, response = ? WHERE id = ?'
    this.#database.run(sql, status, response, job.recipientId)
  }

  /** Once no recipient is open, the message is delivered if anybody got it, otherwise bounced. */
  #settle(job: DeliveryJob): void {
    const now = this.#clock.now()
    this.#database.run('UPDATE messages SET sent_at = coalesce(sent_at, ?) WHERE id = ?', now, job.messageId)
    const open =
      "SELECT 1 FROM recipients WHERE message_id = messages.id AND status IN ('waiting', 'attempting')"
    const got = "SELECT 1 FROM recipients WHERE message_id = messages.id AND status = 'delivered'"
    this.#database.run(
      `UPDATE messages SET status = CASE WHEN EXISTS (${got}) THEN 'delivered' ELSE 'bounced' END,
        raw = NULL, settled_at = ? WHERE id = ? AND NOT EXISTS (${open})`,
      now,
      job.messageId,
    )
  }
}
