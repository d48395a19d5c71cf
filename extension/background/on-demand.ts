import type { Bounce } from '../../shared/bounces'
import { bouncesOf } from '../../shared/bounces'
import type { MetricsToken } from '../../shared/endpoints'
import { FailureError } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import { FRESH_MS } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { Clock } from './clock'
import type { HostingRecords } from './hosting-records'
import type { MailHost } from './mail-host'

export type OnDemandOptions = {
  readonly clock: Clock
  readonly records: HostingRecords
  readonly hostOf: (ref: ServiceRef) => Promise<MailHost>
}

/** A metrics token is used again for 10 minutes, in ms. It stands in memory alone. */
const TOKEN_LIFE_MS = 10 * 60_000

type Made<Value> = { readonly at: number; readonly value: Promise<Value> }

/**
 * What a person asks for and nobody keeps: returned messages, 30-minute volumes. One request for all who ask within
 * three seconds; none while the host has asked for time. Fails with what the host said.
 */
export class OnDemand {
  readonly #options: OnDemandOptions
  readonly #made = new Map<string, Made<unknown>>()

  constructor(options: OnDemandOptions) {
    this.#options = options
  }

  /** The newest messages that came back, at most `limit`, and when they were read (ms). */
  bounces(ref: ServiceRef, limit: number): Promise<{ at: number; bounces: Bounce[] }> {
    return this.#once(`bounces:${limit}:${serviceKey(ref)}`, FRESH_MS, async () => {
      const host = await this.#host(ref)
      const entries = await host.readBounces(ref.serviceName, limit)
      return { at: this.#options.clock.now(), bounces: bouncesOf(entries, limit) }
    })
  }

  /** 30-minute volumes over 30 days. Fails with `half-hours-not-kept` where the host gives none. */
  halfHours(ref: ServiceRef): Promise<{ at: number; halfHours: HalfHour[] }> {
    return this.#once(`half-hours:${serviceKey(ref)}`, FRESH_MS, async () => {
      const token = await this.#token(ref)
      if (token === null) throw new FailureError({ kind: 'half-hours-not-kept' })
      const host = await this.#host(ref)
      const halfHours = await host.readHalfHours(ref.serviceName, token)
      return { at: this.#options.clock.now(), halfHours }
    })
  }

  #token(ref: ServiceRef): Promise<MetricsToken | null> {
    return this.#once(`token:${serviceKey(ref)}`, TOKEN_LIFE_MS, async () =>
      (await this.#host(ref)).readMetricsToken(ref.serviceName),
    )
  }

  async #host(ref: ServiceRef): Promise<MailHost> {
    const { clock, records, hostOf } = this.#options
    const wait = (await records.read(ref)).notBefore - clock.now()
    if (wait > 0) {
      throw new FailureError({ kind: 'rate-limited', retryAfterSeconds: Math.ceil(wait / 1000) })
    }
    return hostOf(ref)
  }

  /** What was made for `key` within `lifeMs`, else made anew. A failure is not kept. */
  #once<Value>(key: string, lifeMs: number, make: () => Promise<Value>): Promise<Value> {
    const now = this.#options.clock.now()
    const kept = this.#made.get(key) as Made<Value> | undefined
    if (kept !== undefined && now >= kept.at && now - kept.at < lifeMs) return kept.value
    const made = { at: now, value: make() }
    this.#made.set(key, made)
    made.value.catch(() => this.#made.get(key) === made && this.#made.delete(key))
    return made.value
  }
}
