import { abuseFacts } from '../../shared/abuse-state'
import { failureOf } from '../../shared/failure'
import { dailySeries } from '../../shared/history'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import { endpointFrom } from '../../shared/settings'
import type { Clock } from './clock'
import type { HostingRecord, HostingRecords } from './hosting-records'
import type { MailHost } from './mail-host'

export type DetailsOptions = {
  readonly clock: Clock
  readonly records: HostingRecords
  readonly hostOf: (ref: ServiceRef) => Promise<MailHost>
  readonly isKnown: (ref: ServiceRef) => Promise<boolean>
  readonly onChange: (ref: ServiceRef) => Promise<void>
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What changes slowly beside the state. */
export const DETAILS = ['history', 'abuse', 'halfHours'] as const
export type Detail = (typeof DETAILS)[number]

/** How old a detail may be, in ms, while somebody looks, and while nobody does (null: not read then). */
export const DETAIL_AGES: Readonly<
  Record<Detail, { readonly shown: number; readonly background: number | null }>
> = {
  history: { shown: 15 * MINUTE_MS, background: 24 * HOUR_MS },
  abuse: { shown: 5 * MINUTE_MS, background: HOUR_MS },
  halfHours: { shown: 24 * HOUR_MS, background: null },
}

type Change = (record: HostingRecord) => HostingRecord

/** Whether a detail read at `at` (ms; null: never) is due. A clock set back makes it due. */
function isDue(at: number | null, longest: number | null, now: number): boolean {
  if (longest === null) return false
  return at === null || now < at || now - at >= longest
}

/**
 * Reads what changes slowly: daily volumes, measures against unusual activity, and where 30-minute volumes are kept. It
 * never holds up the state, and what was known stays when it cannot be had.
 */
export class Details {
  readonly #options: DetailsOptions
  readonly #running = new Map<string, { readonly isShown: boolean; readonly end: Promise<void> }>()

  constructor(options: DetailsOptions) {
    this.#options = options
  }

  /**
   * Reads the details of a hosting that are due. Joins a reading already under way; one for the background is waited for,
   * then the rest is read. Never throws.
   */
  readIfDue(ref: ServiceRef, isShown: boolean): Promise<void> {
    const key = serviceKey(ref)
    const underWay = this.#running.get(key)
    if (underWay !== undefined && (underWay.isShown || !isShown)) return underWay.end
    const reading = (underWay?.end ?? Promise.resolve())
      .then(() => this.#read(ref, isShown))
      .catch(() => undefined)
    const mine = { isShown, end: reading }
    this.#running.set(key, mine)
    return reading.finally(() => this.#running.get(key) === mine && this.#running.delete(key))
  }

  async #read(ref: ServiceRef, isShown: boolean): Promise<void> {
    const { clock, records, hostOf, isKnown, onChange } = this.#options
    const record = await records.read(ref)
    const now = clock.now()
    if (now < record.notBefore) return
    const age = isShown ? 'shown' : 'background'
    const due = DETAILS.filter((detail) => isDue(record[detail]?.at ?? null, DETAIL_AGES[detail][age], now))
    if (due.length === 0) return
    const host = await hostOf(ref)
    const changes = await Promise.all(due.map((detail) => this.#changeBy(detail, host, ref)))
    if (!(await isKnown(ref))) return
    await records.change(ref, (before) => changes.reduce((changed, change) => change(changed), before))
    await onChange(ref)
  }

  /** What a detail changes in the record. A failure leaves what was known, as just read, so that it is not asked for at once. */
  async #changeBy(detail: Detail, host: MailHost, { serviceName }: ServiceRef): Promise<Change> {
    const { clock } = this.#options
    try {
      return await READERS[detail](host, serviceName, clock)
    } catch (error) {
      const historyFailure = failureOf(error)
      return detail === 'history' ? (record) => ({ ...record, historyFailure }) : staleAs(detail, clock.now())
    }
  }
}

function staleAs(detail: Exclude<Detail, 'history'>, at: number): Change {
  if (detail === 'abuse')
    return (record) => ({ ...record, abuse: { at, facts: record.abuse?.facts ?? null } })
  return (record) => ({ ...record, halfHours: { at, origin: record.halfHours?.origin ?? null } })
}

const READERS: Readonly<Record<Detail, (host: MailHost, name: string, clock: Clock) => Promise<Change>>> = {
  history: async (host, name, clock) => {
    const volumes = await host.readVolumes(name)
    const at = clock.now()
    return (record) => ({ ...record, history: { at, days: dailySeries(volumes, at) }, historyFailure: null })
  },
  abuse: async (host, name, clock) => {
    const facts = abuseFacts(await host.readAbuseState(name))
    return (record) => ({ ...record, abuse: { at: clock.now(), facts } })
  },
  halfHours: async (host, name, clock) => {
    const token = await host.readMetricsToken(name)
    const endpoint = token === null ? null : endpointFrom(token.endpoint)
    const origin = endpoint === null ? null : new URL(endpoint).origin
    return (record) => ({ ...record, halfHours: { at: clock.now(), origin } })
  },
}
