import { randomBytes } from 'node:crypto'
import type { State } from '../../shared/mail-service'
import type { HostDatabase, SqlValue } from './database'
import { DAY_MS, dayOf } from './days'
import { FIRST_SERVICE_MAX_PER_DAY } from './settings'

/** One hosting, as the host keeps it. Times are ms since the epoch. */
export type HostedService = {
  name: string
  domains: string[]
  state: State
  email: string | null
  /** Messages a day; 0: no limit. */
  maxPerDay: number
  abuseState: Record<string, unknown>
  sendingSince: number
  purgeEndsAt: number | null
  reportedThrough: string
  submissionToken: string
  metricsToken: string
}

type Row = {
  name: string
  domains: string
  state: State
  email: string | null
  max_per_day: number
  abuse_state: string
  sending_since: number
  purge_ends_at: number | null
  reported_through: string
  submission_token: string
  metrics_token: string
}

/** The fields that may change, by the name of their column. */
const COLUMNS = {
  state: 'state',
  email: 'email',
  maxPerDay: 'max_per_day',
  sendingSince: 'sending_since',
  purgeEndsAt: 'purge_ends_at',
  reportedThrough: 'reported_through',
} as const

type Change = Partial<Pick<HostedService, keyof typeof COLUMNS>>

/** The services of this host. */
export class Services {
  readonly #database: HostDatabase

  constructor(database: HostDatabase) {
    this.#database = database
  }

  /** Makes services until there are `count`; those that exist stay as they are. Gives the names of those made. */
  ensure(count: number, now: number): string[] {
    const before = this.names().length
    for (let position = before; position < count; position++) this.#create(position, now)
    return this.names().slice(before)
  }

  names(): string[] {
    const rows = this.#database.all<{ name: string }>('SELECT name FROM services ORDER BY position')
    return rows.map((row) => row.name)
  }

  list(): HostedService[] {
    return this.#database.all<Row>('SELECT * FROM services ORDER BY position').map(fromRow)
  }

  find(name: string): HostedService | undefined {
    const row = this.#database.get<Row>('SELECT * FROM services WHERE name = ?', name)
    return row && fromRow(row)
  }

  /** A service that must exist. Throws when it does not, which is an error of the host's own. */
  get(name: string): HostedService {
    const service = this.find(name)
    if (service === undefined) throw new Error(`There is no service ${name}.`)
    return service
  }

  findBySubmissionToken(token: string): HostedService | undefined {
    return this.list().find((service) => service.submissionToken === token)
  }

  findByMetricsToken(token: string): HostedService | undefined {
    return this.list().find((service) => service.metricsToken === token)
  }

  change(name: string, change: Change): void {
    for (const field of Object.keys(change) as (keyof Change)[]) {
      this.#set(name, COLUMNS[field], change[field] ?? null)
    }
  }

  setAbuseState(name: string, abuseState: Record<string, unknown>): void {
    this.#set(name, 'abuse_state', JSON.stringify(abuseState))
  }

  /** What domains are attached to a service, as written: in ASCII or in Unicode. */
  setDomains(name: string, domains: readonly string[]): void {
    this.#set(name, 'domains', JSON.stringify(domains))
  }

  #set(name: string, column: string, value: SqlValue): void {
    this.#database.run(`UPDATE services SET ${column} = ? WHERE name = ?`, value, name)
  }

  #create(position: number, now: number): void {
    const { name, domains, email, maxPerDay } = newService(position)
    this.#database.run(
      `INSERT INTO services (name, position, domains, state, email, max_per_day, abuse_state, sending_since,
        reported_through, submission_token, metrics_token) VALUES (?, ?, ?, 'ok', ?, ?, '{}', ?, ?, ?, ?)`,
      name,
      position,
      JSON.stringify(domains),
      email,
      maxPerDay,
      now,
      dayOf(now - DAY_MS),
      randomBytes(24).toString('hex'),
      randomBytes(24).toString('hex'),
    )
  }
}

/** The local site answers under these names; it belongs to the first service. */
const LOCAL_NAMES = ['127.0.0.1', 'localhost']

function newService(position: number) {
  const label = ['shop', 'blog'][position] ?? `site${position + 1}`
  const domains = [`${label}.example`, `www.${label}.example`]
  return {
    name: `${label}.cluster031.hosting.ovh.net`,
    domains: position === 0 ? [...domains, ...LOCAL_NAMES] : domains,
    email: `owner@${label}.example`,
    maxPerDay: position === 0 ? FIRST_SERVICE_MAX_PER_DAY : 0,
  }
}

function fromRow(row: Row): HostedService {
  return {
    name: row.name,
    domains: JSON.parse(row.domains),
    state: row.state,
    email: row.email,
    maxPerDay: row.max_per_day,
    abuseState: JSON.parse(row.abuse_state),
    sendingSince: row.sending_since,
    purgeEndsAt: row.purge_ends_at,
    reportedThrough: row.reported_through,
    submissionToken: row.submission_token,
    metricsToken: row.metrics_token,
  }
}
