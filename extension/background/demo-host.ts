import { addressFrom } from '../../shared/address'
import type { BounceEntry, MailService, MetricsToken, Volume } from '../../shared/endpoints'
import { FailureError, failureOf } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import type { Action } from '../../shared/mail-service'
import { stateAfter } from '../../shared/mail-service'
import type { KeyValueStore } from '../platform/storage'
import type { Clock } from './clock'
import { bounceEntries, returnedBy } from './demo-bounces'
import type { DemoHosting } from './demo-hostings'
import { DEMO_HOSTINGS } from './demo-hostings'
import { lastOf, phasesOf } from './demo-phases'
import type { SentMessage } from './demo-record'
import { dailyVolumes, halfHourVolumes, messagesSent, sentOnDayOf } from './demo-record'
import type { Demo } from './demo-store'
import { DemoStore } from './demo-store'
import type { ActionOutcome, MailHost } from './mail-host'

/**
 * Where the demonstration says that its half hours are kept. Nobody is ever asked there, and no permission is to be asked
 * for it: `.invalid` never exists (RFC 2606). It is the origin to be counted as reachable.
 */
export const DEMO_METRICS: MetricsToken = { endpoint: 'https://demo.invalid', token: 'demo' }

type HostingState = Demo['hostings'][string]
const UNTOUCHED: HostingState = { email: null, asked: [] }

/**
 * A host of three made-up hostings, without a network: one in good health, one stopped for returned messages, one for
 * spam. All that happens later (effects, the end of a purge, visitors' mail) is computed from the clock when somebody
 * looks, so it does not matter when the worker dies. One object for a worker: it keeps its own changes in order.
 */
export class DemoHost implements MailHost {
  readonly #demo: DemoStore

  constructor(store: KeyValueStore, clock: Clock) {
    this.#demo = new DemoStore(store, clock)
  }

  async listServices(): Promise<string[]> {
    return DEMO_HOSTINGS.map(({ serviceName }) => serviceName)
  }

  async readMailService(serviceName: string): Promise<MailService> {
    const { hosting, demo, sent } = await this.#look(serviceName)
    return {
      state: stateOf(hosting, demo),
      email: keptOf(hosting, demo).email ?? hosting.email,
      sent: hosting.older.sent + sent.length,
      sentToday: sentOnDayOf(demo.latestAt, sent),
      bounce: hosting.older.returned + returnedBy(demo.latestAt, sent).length,
      maxPerDay: hosting.maxPerDay,
    }
  }

  /** The last 60 days, today so far included. */
  async readVolumes(serviceName: string): Promise<Volume[]> {
    const { demo, sent } = await this.#look(serviceName)
    return dailyVolumes(sent, demo.latestAt)
  }

  async readBounces(serviceName: string, limit: number): Promise<BounceEntry[]> {
    const { hosting, demo, sent } = await this.#look(serviceName)
    return bounceEntries(returnedBy(demo.latestAt, sent), serviceName, hosting.bounceKinds, limit)
  }

  async readAbuseState(serviceName: string): Promise<unknown> {
    return hostingNamed(serviceName).abuse
  }

  async readMetricsToken(serviceName: string): Promise<MetricsToken> {
    hostingNamed(serviceName)
    return DEMO_METRICS
  }

  async readHalfHours(serviceName: string): Promise<HalfHour[]> {
    const { demo, sent } = await this.#look(serviceName)
    return halfHourVolumes(sent, demo.latestAt)
  }

  async findByDomain(domain: string): Promise<string[]> {
    return DEMO_HOSTINGS.filter(({ serviceName }) => serviceName === domain).map(
      ({ serviceName }) => serviceName,
    )
  }

  async readAttachedDomains(serviceName: string): Promise<string[]> {
    return [hostingNamed(serviceName).serviceName]
  }

  /** Accepts what the state of the moment allows. Its effect shows 4 s later. */
  async act(serviceName: string, action: Action): Promise<ActionOutcome> {
    return this.#request(serviceName, (hosting, demo) => {
      const state = stateOf(hosting, demo)
      if (stateAfter(state, action) === null) return `${action} is not available in state ${state}`
      const before = keptOf(hosting, demo)
      return { ...before, asked: [...before.asked, { action, at: demo.latestAt }] }
    })
  }

  /** Another recipient is there at once. What is no address is refused. */
  async changeRecipient(serviceName: string, email: string): Promise<ActionOutcome> {
    return this.#request(serviceName, (hosting, demo) => {
      const address = addressFrom(email)
      if (address === null) return 'email must be an address'
      return { ...keptOf(hosting, demo), email: address }
    })
  }

  /** Ends the demonstration and leaves nothing of it; the next look begins another. */
  forget(): Promise<void> {
    return this.#demo.forget()
  }

  async #look(
    serviceName: string,
  ): Promise<{ hosting: DemoHosting; demo: Demo; sent: readonly SentMessage[] }> {
    const hosting = hostingNamed(serviceName)
    const demo = await this.#demo.read()
    const sent = messagesSent(hosting, demo.bornAt, phasesNow(hosting, demo), demo.latestAt)
    return { hosting, demo, sent }
  }

  /** Numbers a request and keeps what it changes; `change` gives that, or why it is refused. */
  async #request(
    serviceName: string,
    change: (hosting: DemoHosting, demo: Demo) => HostingState | string,
  ): Promise<ActionOutcome> {
    const hosting = hostingNamed(serviceName)
    return this.#demo
      .change<ActionOutcome>((before) => {
        const demo = { ...before, requests: before.requests + 1 }
        const queryId = `DEMO.${demo.requests}`
        const changed = change(hosting, demo)
        if (typeof changed === 'string') {
          const failure = { kind: 'action-refused', hostSays: changed } as const
          return { demo, value: { kind: 'refused', failure, queryId } }
        }
        const hostings = { ...demo.hostings, [serviceName]: changed }
        return { demo: { ...demo, hostings }, value: { kind: 'accepted', queryId } }
      })
      .catch((error) => ({ kind: 'not-sent', failure: failureOf(error) }))
  }
}

function hostingNamed(serviceName: string): DemoHosting {
  const hosting = DEMO_HOSTINGS.find((one) => one.serviceName === serviceName)
  if (hosting === undefined) throw new FailureError({ kind: 'service-unknown', serviceName })
  return hosting
}

function keptOf({ serviceName }: DemoHosting, { hostings }: Demo): HostingState {
  return hostings[serviceName] ?? UNTOUCHED
}

function phasesNow(hosting: DemoHosting, demo: Demo) {
  return phasesOf(hosting, demo.bornAt, keptOf(hosting, demo).asked, demo.latestAt)
}

function stateOf(hosting: DemoHosting, demo: Demo): string {
  return lastOf(phasesNow(hosting, demo)).state
}
