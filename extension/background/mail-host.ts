import type { BounceEntry, MailService, MetricsToken, Volume } from '../../shared/endpoints'
import type { Failure } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import type { Action } from '../../shared/mail-service'

/** How a request that may have changed something at the host ended. */
export type ActionOutcome =
  /** The host took it; its effect shows later. */
  | { readonly kind: 'accepted'; readonly queryId: string | null }
  /** The host said no: nothing was done. */
  | { readonly kind: 'refused'; readonly failure: Failure; readonly queryId: string | null }
  /** It never left this machine. */
  | { readonly kind: 'not-sent'; readonly failure: Failure }
  /** No answer, or one that does not tell: it may have been done. */
  | { readonly kind: 'unanswered'; readonly failure: Failure }

/**
 * A host of mail services, as the worker sees it. OVHcloud's API is one; a demonstration is another.
 * Every method throws a FailureError, and ends within 20 s.
 */
export type MailHost = {
  listServices(): Promise<string[]>
  readMailService(serviceName: string): Promise<MailService>
  /** Messages sent per day, in any order; empty when the host keeps none. */
  readVolumes(serviceName: string): Promise<Volume[]>
  /** The newest messages that came back, at most `limit`; empty when there are none. */
  readBounces(serviceName: string, limit: number): Promise<BounceEntry[]>
  /** What it tells of unusual activity, undecoded; null when nothing. */
  readAbuseState(serviceName: string): Promise<unknown>
  /** Where its 30-minute volumes can be had; null when nowhere. */
  readMetricsToken(serviceName: string): Promise<MetricsToken | null>
  /** 30-minute volumes over 30 days, oldest first. */
  readHalfHours(serviceName: string, token: MetricsToken): Promise<HalfHour[]>
  /** The hostings to which a domain is attached, as the host writes their names; empty when there is none. */
  findByDomain(domain: string): Promise<string[]>
  /** The domains that are attached to a hosting. */
  readAttachedDomains(serviceName: string): Promise<string[]>
  /** Sends one request, once. Does not throw for what the host says. */
  act(serviceName: string, action: Action): Promise<ActionOutcome>
  /** The same for another recipient of the daily error report. */
  changeRecipient(serviceName: string, email: string): Promise<ActionOutcome>
}
