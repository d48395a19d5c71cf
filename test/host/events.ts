import type { HostClock } from './clock'
import type { HostDatabase } from './database'

/** Something that happened to a service. `at`: ms since the epoch, host's clock. */
export type HostEvent = { id: number; service: string; at: number; event: string; detail: string }

/** The host's own log: changes of state, effects, expiry, purges, retries, reports. */
export class EventLog {
  readonly #database: HostDatabase
  readonly #clock: HostClock

  constructor(database: HostDatabase, clock: HostClock) {
    this.#database = database
    this.#clock = clock
  }

  add(service: string, event: string, detail = ''): void {
    const sql = 'INSERT INTO events (service, at, event, detail) VALUES (?, ?, ?, ?)'
    this.#database.run(sql, service, this.#clock.now(), event, detail)
  }

  /** Newest first; of one service, or of all. */
  list(service: string | null): HostEvent[] {
    const sql =
      'SELECT id, service, at, event, detail FROM events WHERE service = ? OR ? IS NULL ORDER BY id DESC'
    return this.#database.all<HostEvent>(sql, service, service)
  }
}
