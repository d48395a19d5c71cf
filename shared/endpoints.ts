import * as v from 'valibot'
import type { Action } from './mail-service'
import { ACTIONS } from './mail-service'
import { isServiceName } from './service-name'

/**
 * The named endpoints of the hosting mail API: the only requests there are.
 * Source: test/contract/hosting-email.openapi.yaml. Answers are decoded tolerantly: unknown fields are dropped,
 * unknown states stay the host's word.
 */

/** Counters are messages; a negative or fractional one is not a count and is refused. */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const ShortText = v.pipe(v.string(), v.maxLength(320))

export const MailServiceSchema = v.object({
  state: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  email: v.optional(v.nullable(ShortText)),
  sent: Count,
  sentToday: Count,
  bounce: Count,
  maxPerDay: v.pipe(v.number(), v.integer()),
})
export type MailService = v.InferOutput<typeof MailServiceSchema>

export const VolumeSchema = v.object({
  date: v.pipe(v.string(), v.maxLength(64)),
  volume: v.optional(v.nullable(v.number())),
})
export type Volume = v.InferOutput<typeof VolumeSchema>

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
  readonly body?: Readonly<Record<string, string>>
  /** Whether the request is signed; the clock is public. */
  readonly signed: boolean
  /** The right an owner has to grant for it, as the host writes rights. */
  readonly right: string
  readonly answer: v.GenericSchema<unknown, Answer>
  /** What a 404 stands for, where the host means "none" by it. */
  readonly whenMissing?: Answer
}

function emailPath(serviceName: string, rest = ''): string {
  if (!isServiceName(serviceName)) throw new RangeError('not a service name')
  return `/hosting/web/${encodeURIComponent(serviceName)}/email${rest}`
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
    answer: v.pipe(v.array(VolumeSchema), v.maxLength(10_000)),
    whenMissing: [],
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

/** Largest answer that is read: 1 MiB, in bytes. */
export const LARGEST_ANSWER_BYTES = 1_048_576

/** Deadline of a request, body included: 20 s, in ms. A background page may be ended at 30 s. */
export const REQUEST_DEADLINE_MS = 20_000
