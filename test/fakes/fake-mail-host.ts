import type { Action, Incident, State } from '../../shared/mail-service'
import { stateAfter, stateAfterIncident } from '../../shared/mail-service'
import type { SettableClock } from './settable-clock'

/** How the host treats one request. */
export type Treatment =
  /** Does what it is asked and says so. */
  | 'answers'
  /** The same, but the answer never arrives: the connection is cut. */
  | 'acts-then-resets'
  | 'acts-then-fails'
  | 'acts-in-silence'
  | 'acts-then-garbles'
  /** Nothing was done. */
  | 'resets'
  | 'fails'
  | 'refuses'
  | 'limits'
  | 'silent'

export const TREATMENTS: readonly Treatment[] = [
  ...(['answers', 'acts-then-resets', 'acts-then-fails', 'acts-in-silence', 'acts-then-garbles'] as const),
  ...(['resets', 'fails', 'refuses', 'limits', 'silent'] as const),
]

const ACTING: readonly Treatment[] = TREATMENTS.filter((one) => one === 'answers' || one.startsWith('acts'))

type Effect = { readonly at: number; readonly change: (state: State) => State }
type MailService = { state: State; effects: Effect[] }
type Waiting = { readonly until: number; readonly end: () => void }

export type Received = {
  readonly at: number
  readonly method: string
  /** Path and query below the API's base, as it was called. */
  readonly path: string
  readonly body: unknown
}

export type FakeMailHostOptions = {
  readonly endpoint: string
  readonly serviceNames: readonly string[]
  readonly clock: SettableClock
}

/** Time after which a request without an answer is given up: the client's deadline, in ms. */
const GIVEN_UP_AFTER_MS = 20_000
const ROUTE = /^\/hosting\/web\/([^/]+)\/email(\/request|\/volumes)?$/

/**
 * A hosting's mail API as a `fetch`. It moves with the clock given to it alone: what it does late, and connections that
 * stay open, wait for `catchUp`.
 */
export class FakeMailHost {
  /** Everything that arrived, in order. */
  readonly received: Received[] = []
  /** Every state that was shown to somebody. */
  readonly shown: { readonly at: number; readonly serviceName: string; readonly state: State }[] = []
  /** Treatments of the next requests that act; afterwards all are answered. */
  readonly nextActions: Treatment[] = []
  /** Treatments of the next requests that read. */
  readonly nextReads: Treatment[] = []
  /** The rules of every key. */
  rules: readonly { readonly method: string; readonly path: string }[] = ['GET', 'PUT', 'POST'].map(
    (method) => {
      return { method, path: '/*' }
    },
  )
  /** How long after it was asked an action takes effect, and a purge takes, in ms. */
  effectAfterMs = 0
  purgeTakesMs = 5 * 60_000

  readonly #options: FakeMailHostOptions
  readonly #services = new Map<string, MailService>()
  #waiting: Waiting[] = []

  constructor(options: FakeMailHostOptions) {
    this.#options = options
    for (const name of options.serviceNames) this.#services.set(name, { state: 'ok', effects: [] })
  }

  /** The state of a hosting at the clock's time. */
  stateOf(serviceName: string): State {
    const service = this.#services.get(serviceName)
    if (service === undefined) throw new Error(`no hosting ${serviceName}`)
    const now = this.#options.clock.now()
    const due = service.effects.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at)
    service.effects = service.effects.filter(({ at }) => at > now)
    service.state = due.reduce((state, { change }) => change(state), service.state)
    return service.state
  }

  /** Something happens to a hosting by itself. */
  happen(serviceName: string, incident: Incident): void {
    const state = stateAfterIncident(this.stateOf(serviceName), incident)
    this.#services.set(serviceName, { ...this.#service(serviceName), state })
  }

  /** Ends the connections whose time is over. Call it after the clock has moved. */
  catchUp(): void {
    const now = this.#options.clock.now()
    const over = this.#waiting.filter(({ until }) => until <= now)
    this.#waiting = this.#waiting.filter(({ until }) => until > now)
    for (const { end } of over) end()
  }

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { endpoint, clock } = this.#options
    const address = String(input)
    if (!address.startsWith(`${endpoint}/`)) throw new TypeError(`a request went to ${address}`)
    const method = init.method ?? 'GET'
    const path = address.slice(endpoint.length)
    const body = init.body == null ? null : JSON.parse(String(init.body))
    this.received.push({ at: clock.now(), method, path, body })
    const treatment = (method === 'GET' ? this.nextReads : this.nextActions).shift() ?? 'answers'
    const answer = ACTING.includes(treatment) ? this.#handle(method, path, body) : null
    return this.#reply(treatment, answer)
  }

  #service(serviceName: string): MailService {
    return this.#services.get(serviceName) ?? { state: 'ok', effects: [] }
  }

  /** Does what is asked; gives the answer's body, or a status. */
  #handle(method: string, path: string, body: unknown): { status: number; body: unknown } {
    if (path === '/auth/time') return { status: 200, body: Math.floor(this.#options.clock.now() / 1000) }
    if (path === '/auth/currentCredential')
      return { status: 200, body: { status: 'validated', rules: this.rules } }
    if (path.startsWith('/hosting/web/attachedDomain?')) return { status: 200, body: [] }
    if (path === '/hosting/web') return { status: 200, body: [...this.#services.keys()] }
    const [, name = '', rest] = ROUTE.exec(path) ?? []
    if (!this.#services.has(name)) return { status: 404, body: { message: 'no such service' } }
    if (method === 'POST') return this.#act(name, (body as { action: Action }).action)
    return { status: 200, body: rest === '/volumes' ? [] : this.#show(name) }
  }

  #act(name: string, action: Action): { status: number; body: unknown } {
    const now = this.#options.clock.now()
    if (stateAfter(this.stateOf(name), action) === null) {
      return { status: 400, body: { message: 'not in this state' } }
    }
    const at = now + this.effectAfterMs
    const service = this.#service(name)
    service.effects.push({ at, change: (state) => stateAfter(state, action) ?? state })
    if (action === 'PURGE') {
      service.effects.push({
        at: at + this.purgeTakesMs,
        change: (state) => stateAfterIncident(state, 'purge-done'),
      })
    }
    return { status: 200, body: 'taken' }
  }

  #show(serviceName: string): object {
    const state = this.stateOf(serviceName)
    this.shown.push({ at: this.#options.clock.now(), serviceName, state })
    return { state, email: null, sent: 1, sentToday: 1, bounce: 0, maxPerDay: 0 }
  }

  #reply(treatment: Treatment, answer: { status: number; body: unknown } | null): Promise<Response> {
    switch (treatment) {
      case 'answers':
        return Promise.resolve(json(answer?.status ?? 200, answer?.body))
      case 'acts-then-garbles':
        return Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } }))
      case 'acts-then-fails':
      case 'fails':
        return Promise.resolve(json(503, { message: 'later' }))
      case 'refuses':
        return Promise.resolve(json(400, { message: 'no' }))
      case 'limits':
        return Promise.resolve(json(429, { message: 'slower' }, { 'retry-after': '120' }))
      case 'acts-then-resets':
      case 'resets':
        return Promise.reject(new TypeError('network error'))
      case 'acts-in-silence':
      case 'silent':
        return this.#stayOpen()
    }
  }

  #stayOpen(): Promise<never> {
    const until = this.#options.clock.now() + GIVEN_UP_AFTER_MS
    return new Promise((_, reject) => {
      const end = () => reject(new DOMException('The operation timed out.', 'TimeoutError'))
      this.#waiting.push({ until, end })
    })
  }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}
