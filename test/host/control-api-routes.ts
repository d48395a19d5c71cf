import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { sendJson } from './api-answer'
import type { ConsumerKeys } from './consumer-keys'
import { CREDENTIAL_STATES } from './consumer-keys'
import type { Faults } from './faults'
import { FaultRequestSchema } from './faults'
import type { RequestLog } from './request-log'
import type { Rights } from './rights'
import type { Sessions } from './sessions'

export type ControlApiParts = {
  faults: Faults
  requestLog: RequestLog
  panelSessions: Sessions
  tokens: Sessions
  rights: Rights
  consumerKeys: ConsumerKeys
}

const HolderChange = v.strictObject({
  /** Of a consumer key only; `revoked`: from now on nobody knows it. */
  state: v.optional(v.picklist(CREDENTIAL_STATES)),
  rights: v.optional(v.array(v.strictObject({ method: v.string(), path: v.string() }))),
})

/** The part of the control interface that concerns the API: faults, log of requests, sessions, tokens and rights. */
export function registerControlApiRoutes(app: FastifyInstance, parts: ControlApiParts): void {
  const { faults, requestLog, panelSessions, tokens, rights, consumerKeys } = parts
  app.get('/faults', (_request, reply) => sendJson(reply, faults.list()))
  app.post('/faults', ({ body }, reply) => {
    faults.script(v.parse(FaultRequestSchema, body))
    return sendJson(reply.code(201), faults.list())
  })
  app.delete('/faults', (_request, reply) => {
    faults.clear()
    return sendJson(reply, faults.list())
  })
  app.get('/requests', (_request, reply) => sendJson(reply, requestLog.list()))
  app.delete('/requests', (_request, reply) => {
    requestLog.clear()
    return sendJson(reply, requestLog.list())
  })
  app.delete('/sessions', (_request, reply) => sendJson(reply, { ended: panelSessions.endAll() }))
  app.delete('/tokens', (_request, reply) => sendJson(reply, { ended: tokens.endAll() }))
  app.get('/keys/:holder', ({ params }, reply) => sendJson(reply, rights.of(holderOf(params))))
  app.put('/keys/:holder', ({ params, body }, reply) => {
    const holder = holderOf(params)
    const change = v.parse(HolderChange, body)
    if (change.rights !== undefined) rights.replace(holder, change.rights)
    if (change.state !== undefined) consumerKeys.setState(holder, change.state)
    return sendJson(reply, rights.of(holder))
  })
}

/** A consumer key or a client id. */
function holderOf(params: unknown): string {
  return (params as { holder: string }).holder
}
