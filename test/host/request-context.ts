import type { FastifyInstance } from 'fastify'
import type { Caller } from './authentication'
import type { Fault } from './faults'
import type { LoggedRequest } from './request-log'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls, once authentication found out. */
    caller: Caller | null
    /** The body's text, as received. */
    rawBody: string
    /** The request's line in the log. */
    logged: LoggedRequest | null
    /** The fault that hits this request. */
    fault: Fault | null
  }
}

/** Gives the requests of a server the fields that its hooks hand to each other. */
export function decorateRequests(app: FastifyInstance): void {
  app.decorateRequest('caller', null)
  app.decorateRequest('rawBody', '')
  app.decorateRequest('logged', null)
  app.decorateRequest('fault', null)
}
