import * as v from 'valibot'
import type { Action } from './mail-service'
import { ACTIONS, TASKS } from './mail-service'
import { isServiceName } from './service-name'

/**
 * The named endpoints of the hosting mail API: the only requests there are.
 * Source: test/contract/hosting-email.openapi.yaml. Answers are decoded tolerantly: unknown fields are dropped,
 * unknown states stay the host's word.
 */

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A counter that is negative, fractional, missing or beyond counting tells nothing; the state beside it still does. */
const ToldCount = v.fallback(v.nullable(Count), null)
/** Longest address there is (RFC 5321), in characters. */
const LONGEST_ADDRESS = 320

function cutAddress(address: string): string {
  return address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address
}

export const MailServiceSchema = v.object({
  state: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  email: v.fallback(v.nullable(v.pipe(v.string(), v.transform(cutAddress))), null),
  sent: ToldCount,
  sentToday: ToldCount,
  bounce: ToldCount,
  /** 0 or less: no limit to show. */
  maxPerDay: v.fallback(v.pipe(v.number(), v.safeInteger()), 0),
})
export type MailService = v.InferOutput<typeof MailServiceSchema>

export const VolumeSchema = v.object({
  date: v.fallback(v.pipe(v.string(), v.maxLength(64)), ''),
  volume: v.optional(v.fallback(v.nullable(v.number()), null)),
})
export type Volume = v.InferOutput<typeof VolumeSchema>

/** One message that came back, as the host tells it. Everything in it is hostile input. */
export const BounceEntrySchema = v.object({
  date: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(64))), null),
  to: v.fallback(v.nullable(v.string()), null),
  message: v.fallback(v.nullable(v.string()), null),
})
export type BounceEntry = v.InferOutput<typeof BounceEntrySchema>

/** A list of which entries that are none stand as `fallback`: one bad entry does not hide the good ones. */
function listOf<Schema extends v.GenericSchema>(entry: Schema, fallback: v.InferOutput<Schema>) {
  return v.array(v.fallback(entry, fallback as never))
}

/** The most bounces that the host gives at once. */
export const MOST_BOUNCES = 100

const MetricsTokenSchema = v.object({
  endpoint: v.pipe(v.string(), v.maxLength(300)),
  token: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4096}$/)),
})
/** Where 30-minute volumes are kept, and the bearer token for them. Secret: it never leaves the worker. */
export type MetricsToken = v.InferOutput<typeof MetricsTokenSchema>

const ServiceNames = v.pipe(v.array(v.pipe(v.string(), v.check(isServiceName))), v.maxLength(10_000))

/** The host's error body, in either of its two shapes. */
export const ErrorBodySchema = v.object({
  message: v.optional(v.string()),
  class: v.optional(v.string()),
  errorCode: v.optional(v.string()),
})
export type ErrorBody = v.InferOutput<typeof ErrorBodySchema>

/** One request: what is sent, and how its answer is decoded. */
export type Endpoint<Answer> = {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Path below the API's base, already encoded. */
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
  /** Whether the request says who asks; the clock is public. */
  readonly signed: boolean
  /** The right an owner has to grant for it, as the host writes rights. */
  readonly right: string
  readonly answer: v.GenericSchema<unknown, Answer>
  /** What a 404 stands for, where the host means "none" by it. */
  readonly whenMissing?: Answer
}

function servicePath(serviceName: string, rest: string): string {
  if (!isServiceName(serviceName)) throw new RangeError('not a service name')
  return `/hosting/web/${encodeURIComponent(serviceName)}${rest}`
}

function emailPath(serviceName: string, rest = ''): string {
  return servicePath(serviceName, `/email${rest}`)
}

/** `GET /auth/time`: the host's clock in whole seconds since the epoch. */
export const hostTime: Endpoint<number> = {
  method: 'GET',
  path: '/auth/time',
  signed: false,
  right: '',
  answer: Count,
}

/** `GET /hosting/web`: the service names of the account. */
export const listServices: Endpoint<string[]> = {
  method: 'GET',
  path: '/hosting/web',
  signed: true,
  right: 'GET /hosting/web',
  answer: ServiceNames,
}

const Domains = v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10_000))

/** `GET /hosting/web/attachedDomain?domain=…`: the hostings of the account to which that domain is attached. */
export function findByDomain(domain: string): Endpoint<string[]> {
  return {
    method: 'GET',
    path: `/hosting/web/attachedDomain?domain=${encodeURIComponent(domain)}`,
    signed: true,
    right: 'GET /hosting/web/attachedDomain',
    answer: ServiceNames,
    whenMissing: [],
  }
}

/** `GET …/attachedDomain`: the domains that are attached to a hosting. */
export function readAttachedDomains(serviceName: string): Endpoint<string[]> {
  return {
    method: 'GET',
    path: servicePath(serviceName, '/attachedDomain'),
    signed: true,
    right: 'GET /hosting/web/*/attachedDomain',
    answer: Domains,
  }
}

const RuleSchema = v.object({
  method: v.pipe(v.string(), v.maxLength(10)),
  path: v.pipe(v.string(), v.maxLength(500)),
})
/** A right of a key, as the host keeps it: a method, and a path in which `*` stands for anything. */
export type Rule = v.InferOutput<typeof RuleSchema>
const Rules = v.pipe(v.array(RuleSchema), v.maxLength(1000))

/** `GET /auth/currentCredential`: what the key in use may do. Every key may ask it. */
export const currentCredential: Endpoint<{ status: string; rules: Rule[] }> = {
  method: 'GET',
  path: '/auth/currentCredential',
  signed: true,
  right: '',
  answer: v.object({ status: v.fallback(v.string(), ''), rules: Rules }),
}

/** `POST /auth/credential`: asks for a key that the owner validates on the page whose address comes back. */
export function requestKey(
  accessRules: readonly Rule[],
): Endpoint<{ consumerKey: string; validationUrl: string }> {
  return {
    method: 'POST',
    path: '/auth/credential',
    body: { accessRules },
    signed: true,
    right: '',
    answer: v.object({
      consumerKey: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,128}$/)),
      validationUrl: v.pipe(v.string(), v.maxLength(2000)),
    }),
  }
}

/** `GET …/email`: state, counters, report recipient. */
export function readMailService(serviceName: string): Endpoint<MailService> {
  return {
    method: 'GET',
    path: emailPath(serviceName),
    signed: true,
    right: 'GET /hosting/web/*/email',
    answer: MailServiceSchema,
  }
}

/** `GET …/email/volumes`: messages sent per day; a 404 means none. */
export function readVolumes(serviceName: string): Endpoint<Volume[]> {
  return {
    method: 'GET',
    path: emailPath(serviceName, '/volumes'),
    signed: true,
    right: 'GET /hosting/web/*/email/volumes',
    answer: v.pipe(listOf(VolumeSchema, { date: '' }), v.maxLength(10_000)),
    whenMissing: [],
  }
}

/** `GET …/email/bounces`: the newest messages that came back, at most `limit` (1 to 100); a 404 means none. */
export function readBounces(serviceName: string, limit: number): Endpoint<BounceEntry[]> {
  return {
    method: 'GET',
    path: emailPath(serviceName, `/bounces?limit=${Math.min(MOST_BOUNCES, Math.max(1, Math.trunc(limit)))}`),
    signed: true,
    right: 'GET /hosting/web/*/email/bounces',
    answer: listOf(BounceEntrySchema, { date: null, to: null, message: null }),
    whenMissing: [],
  }
}

/** `GET …/abuseState`: measures against unusual activity. Its fields are not documented; a 404 means none. */
export function readAbuseState(serviceName: string): Endpoint<unknown> {
  return {
    method: 'GET',
    path: servicePath(serviceName, '/abuseState'),
    signed: true,
    right: 'GET /hosting/web/*/abuseState',
    answer: v.unknown(),
    whenMissing: null,
  }
}

/** `GET …/metricsToken`: where 30-minute volumes can be had; a 404 means nowhere. */
export function readMetricsToken(serviceName: string): Endpoint<MetricsToken | null> {
  return {
    method: 'GET',
    path: servicePath(serviceName, '/metricsToken'),
    signed: true,
    right: 'GET /hosting/web/*/metricsToken',
    answer: MetricsTokenSchema,
    whenMissing: null,
  }
}

/** `PUT …/email`: another recipient of the daily error report. */
export function changeRecipient(serviceName: string, email: string): Endpoint<unknown> {
  return {
    method: 'PUT',
    path: emailPath(serviceName),
    body: { email },
    signed: true,
    right: 'PUT /hosting/web/*/email',
    answer: v.unknown(),
  }
}

/** `POST …/email/request`: block, unblock or purge. Answers at once, takes effect later. Never sent twice. */
export function requestAction(serviceName: string, action: Action): Endpoint<unknown> {
  return {
    method: 'POST',
    path: emailPath(serviceName, '/request'),
    body: { action },
    signed: true,
    right: 'POST /hosting/web/*/email/request',
    answer: v.unknown(),
  }
}

export const ActionSchema = v.picklist(ACTIONS)
export const TaskSchema = v.picklist(TASKS)

/** Largest answer that is read: 1 MiB, in bytes. */
export const LARGEST_ANSWER_BYTES = 1_048_576

/** Deadline of a request, body included: 20 s, in ms. A background page may be ended at 30 s. */
export const REQUEST_DEADLINE_MS = 20_000
