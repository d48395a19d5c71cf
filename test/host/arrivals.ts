import PostalMime from 'postal-mime'
import type { HostClock } from './clock'
import type { HostDatabase } from './database'

/** A message the sink has stored. `at`: ms since the epoch, host's clock; header names in lower case. */
export type Arrival = {
  to: string
  from: string
  subject: string
  text: string
  at: number
  headers: Record<string, string>
}

type NewArrival = { envelopeId: string | null; sender: string; recipient: string; raw: Buffer }
type Row = { recipient: string; sender: string; raw: Buffer; at: number }

/** What the embedded sink has received. */
export class Arrivals {
  readonly #database: HostDatabase
  readonly #clock: HostClock

  constructor(database: HostDatabase, clock: HostClock) {
    this.#database = database
    this.#clock = clock
  }

  /** Stores a message, unless it is the repetition of one that is stored already (same ENVID and recipient). */
  add({ envelopeId, sender, recipient, raw }: NewArrival): void {
    this.#database.run(
      'INSERT OR IGNORE INTO arrivals (envelope_id, sender, recipient, raw, at) VALUES (?, ?, ?, ?, ?)',
      envelopeId,
      sender,
      recipient,
      raw,
      this.#clock.now(),
    )
  }

  count(): number {
    return this.#database.number('SELECT count(*) AS value FROM arrivals')
  }

  /** Newest first, at most `limit`. */
  async list(limit: number): Promise<Arrival[]> {
    const ids = this.#database.all<{ id: number }>('SELECT id FROM arrivals ORDER BY id DESC LIMIT ?', limit)
    const sql = 'SELECT recipient, sender, raw, at FROM arrivals WHERE id = ?'
    const rows = ids.map(({ id }) => this.#database.get<Row>(sql, id)).filter((row) => row !== undefined)
    return Promise.all(rows.map(readArrival))
  }
}

async function readArrival({ recipient, sender, raw, at }: Row): Promise<Arrival> {
  const email = await PostalMime.parse(raw)
  return {
    to: recipient,
    from: sender,
    subject: email.subject ?? '',
    text: email.text ?? email.html ?? '',
    at,
    headers: Object.fromEntries(email.headers.map(({ key, value }) => [key, value])),
  }
}
