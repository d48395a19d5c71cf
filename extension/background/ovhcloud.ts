import * as v from 'valibot'
import type { Endpoint, MetricsToken, Rule } from '../../shared/endpoints'
import {
  changeRecipient,
  currentCredential,
  ErrorBodySchema,
  findByDomain,
  hostTime,
  listServices,
  REQUEST_DEADLINE_MS,
  readAbuseState,
  readAttachedDomains,
  readBounces,
  readMailService,
  readMetricsToken,
  readVolumes,
  requestAction,
  requestKey,
} from '../../shared/endpoints'
import type { Failure } from '../../shared/failure'
import { FailureError, failureOf } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import type { Action } from '../../shared/mail-service'
import { isServiceName } from '../../shared/service-name'
import { readJson } from './answer-reader'
import type { Clock } from './clock'
import { readHalfHours } from './half-hour-store'
import type { HostClock } from './host-clock'
import type { ActionOutcome, MailHost } from './mail-host'
import { failureOfStatus, isRefusal } from './refusals'
import { isRedirect } from './service-tokens'
import type { SignIn } from './sign-in'

/** What a client of one account needs. */
export type OvhcloudOptions = {
  /** Base of the API, without a slash at the end. */
  readonly endpoint: string
  readonly signIn: SignIn
  readonly hostClock: HostClock
  readonly fetch: typeof fetch
  readonly clock: Clock
  readonly mayReach: (address: string) => Promise<boolean>
  readonly deadlineMs?: number
}

type Reply = {
  readonly status: number
  readonly queryId: string | null
  readonly body: unknown
  readonly retryAfter: string | null
}

/** The OVHcloud API v1, section /hosting/web, for one account. It knows named endpoints, and makes every URL itself. */
export class OvhcloudHost implements MailHost {
  readonly #options: OvhcloudOptions
  readonly #host: string

  constructor(options: OvhcloudOptions) {
    this.#options = options
    this.#host = new URL(options.endpoint).host
  }

  listServices(): Promise<string[]> {
    return this.#read(listServices, this.#deadline())
  }

  async readMailService(serviceName: string) {
    return this.#read(readMailService(checked(serviceName)), this.#deadline(), serviceName)
  }

  async readVolumes(serviceName: string) {
    return this.#read(readVolumes(checked(serviceName)), this.#deadline(), serviceName)
  }

  async readBounces(serviceName: string, limit: number) {
    return this.#read(readBounces(checked(serviceName), limit), this.#deadline(), serviceName)
  }

  async readAbuseState(serviceName: string) {
    return this.#read(readAbuseState(checked(serviceName)), this.#deadline(), serviceName)
  }

  async readMetricsToken(serviceName: string) {
    return this.#read(readMetricsToken(checked(serviceName)), this.#deadline(), serviceName)
  }

  readHalfHours(serviceName: string, token: MetricsToken): Promise<HalfHour[]> {
    return readHalfHours(checked(serviceName), token, { ...this.#options, deadline: this.#deadline() })
  }

  findByDomain(domain: string): Promise<string[]> {
    return this.#read(findByDomain(domain), this.#deadline())
  }

  async readAttachedDomains(serviceName: string) {
    return this.#read(readAttachedDomains(checked(serviceName)), this.#deadline(), serviceName)
  }

  /**
   * How far the host's clock is ahead of ours, in seconds. The first thing that is asked of a new address: fails with
   * `not-a-host` where what answers there does not know it.
   */
  async clockAhead(): Promise<number> {
    try {
      const seconds = await this.#read(hostTime, this.#deadline())
      return Math.round(seconds - this.#options.clock.now() / 1000)
    } catch (error) {
      const { kind } = failureOf(error)
      const isNone = kind === 'answer-malformed' || kind === 'answer-too-large' || kind === 'service-unknown'
      throw isNone ? new FailureError({ kind: 'not-a-host', host: this.#host }) : error
    }
  }

  /** The rules of the key in use. */
  async rules(): Promise<Rule[]> {
    return (await this.#read(currentCredential, this.#deadline())).rules
  }

  /** Asks for a key with these rules, which its owner has to validate. Never asked twice. */
  async requestKey(rules: readonly Rule[]): Promise<{ consumerKey: string; validationUrl: string }> {
    return this.#read(requestKey(rules), this.#deadline())
  }

  async act(serviceName: string, action: Action): Promise<ActionOutcome> {
    return this.#change(requestAction(checked(serviceName), action), serviceName)
  }

  async changeRecipient(serviceName: string, email: string): Promise<ActionOutcome> {
    return this.#change(changeRecipient(checked(serviceName), email), serviceName)
  }

  /** Sends a request that changes something, once, and says how it ended. */
  async #change(endpoint: Endpoint<unknown>, serviceName: string): Promise<ActionOutcome> {
    const deadline = this.#deadline()
    let reply: Reply
    let left = false
    try {
      const headers = await this.#prepare(endpoint, deadline)
      left = true
      reply = await this.#exchange(endpoint, headers, deadline)
    } catch (error) {
      return { kind: left ? 'unanswered' : 'not-sent', failure: failureOf(error) }
    }
    const { queryId, status } = reply
    if (status < 300) return { kind: 'accepted', queryId }
    const failure = this.#failureOf(reply, endpoint, serviceName)
    return isRefusal(status) ? { kind: 'refused', failure, queryId } : { kind: 'unanswered', failure }
  }

  /** One deadline for all that a call needs, the host's clock included. */
  #deadline(): AbortSignal {
    return AbortSignal.timeout(this.#options.deadlineMs ?? REQUEST_DEADLINE_MS)
  }

  async #read<Value>(endpoint: Endpoint<Value>, deadline: AbortSignal, serviceName = ''): Promise<Value> {
    const reply = await this.#ask(endpoint, deadline)
    if (reply.status === 404 && endpoint.whenMissing !== undefined) return endpoint.whenMissing
    if (reply.status >= 300) throw new FailureError(this.#failureOf(reply, endpoint, serviceName))
    const decoded = v.safeParse(endpoint.answer, reply.body)
    if (decoded.success) return decoded.output
    const what = v.getDotPath(decoded.issues[0]) ?? endpoint.path
    throw new FailureError({ kind: 'answer-malformed', host: this.#host, what })
  }

  /** Asks; once more where the host took us for nobody and there is another way to say who we are. Only for reading. */
  async #ask(endpoint: Endpoint<unknown>, deadline: AbortSignal): Promise<Reply> {
    const reply = await this.#exchange(endpoint, await this.#prepare(endpoint, deadline), deadline)
    const isAnother =
      reply.status === 401 && endpoint.method === 'GET' && (await this.#options.signIn.renew())
    return isAnother ? this.#exchange(endpoint, await this.#prepare(endpoint, deadline), deadline) : reply
  }

  #failureOf(reply: Reply, endpoint: Endpoint<unknown>, serviceName: string): Failure {
    if (reply.status === REDIRECTION) return this.#redirected()
    const body = v.safeParse(ErrorBodySchema, reply.body)
    return failureOfStatus({
      status: reply.status,
      body: body.success ? body.output : {},
      retryAfter: reply.retryAfter,
      host: this.#host,
      right: endpoint.right,
      serviceName,
      panel: this.#options.signIn.panel,
      now: this.#options.clock.now(),
    })
  }

  /** A control panel sends whoever is not signed in to its sign-in page; a host that is none may do so with everybody. */
  #redirected(): Failure {
    const { panel } = this.#options.signIn
    return panel === null ? { kind: 'host-redirects', host: this.#host } : { kind: 'panel-signed-out', panel }
  }

  /** Makes sure that the host may be reached, and makes the headers. Nothing has been sent when this fails. */
  async #prepare(endpoint: Endpoint<unknown>, deadline: AbortSignal): Promise<Record<string, string>> {
    const { endpoint: base, mayReach } = this.#options
    if (!(await mayReach(base))) {
      throw new FailureError({ kind: 'permission-missing', origin: new URL(base).origin })
    }
    return endpoint.signed ? this.#signed(endpoint, deadline) : {}
  }

  /** Sends one request and reads its whole answer within the deadline. */
  async #exchange(
    endpoint: Endpoint<unknown>,
    headers: Record<string, string>,
    deadline: AbortSignal,
  ): Promise<Reply> {
    const { deadlineMs = REQUEST_DEADLINE_MS } = this.#options
    try {
      return await this.#fetch(endpoint, headers, deadline)
    } catch (error) {
      if (error instanceof FailureError) throw error
      const tooSlow = { kind: 'host-too-slow', host: this.#host, seconds: deadlineMs / 1000 } as const
      throw new FailureError(deadline.aborted ? tooSlow : { kind: 'host-unreachable', host: this.#host })
    }
  }

  async #fetch(
    endpoint: Endpoint<unknown>,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Reply> {
    const body = endpoint.body === undefined ? null : JSON.stringify(endpoint.body)
    const response = await this.#options.fetch(this.#options.endpoint + endpoint.path, {
      method: endpoint.method,
      headers: { ...headers, ...(body === null ? {} : { 'content-type': 'application/json' }) },
      body,
      signal,
      // Not followed: a redirection is an answer, and says so.
      redirect: 'manual',
      credentials: this.#options.signIn.credentials,
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
    if (isRedirect(response)) return { status: REDIRECTION, queryId: null, retryAfter: null, body: null }
    const readable = response.ok
      ? readJson(response, this.#host)
      : readJson(response, this.#host).catch(() => null)
    return {
      status: response.status,
      queryId: response.headers.get('x-ovh-queryid')?.slice(0, 100) ?? null,
      retryAfter: response.headers.get('retry-after'),
      body: await readable,
    }
  }

  #signed(endpoint: Endpoint<unknown>, deadline: AbortSignal): Promise<Record<string, string>> {
    const { endpoint: base, hostClock, signIn } = this.#options
    const body = endpoint.body === undefined ? '' : JSON.stringify(endpoint.body)
    return signIn.headers({ method: endpoint.method, url: base + endpoint.path, body }, () =>
      hostClock.seconds(() => this.#read(hostTime, deadline)),
    )
  }
}

/** What stands for any redirection: a browser does not tell which it was. */
const REDIRECTION = 302

/** A service name fit for a path; anything else is no hosting of anybody. */
function checked(serviceName: string): string {
  if (isServiceName(serviceName)) return serviceName
  throw new FailureError({ kind: 'service-unknown', serviceName })
}
