import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import type { ApiParts } from './api'
import { registerApi } from './api'
import { sendJson } from './api-answer'
import { API_BASES } from './api-path'
import type { ControlParts } from './control-routes'
import { CONTROL_PATH, registerControl } from './control-routes'
import type { CredentialPageParts } from './credential-page'
import { registerCredentialPage } from './credential-page'
import { injectFaults } from './fault-hooks'
import type { KeyPageParts } from './key-page'
import { registerKeyPage } from './key-page'
import { registerMetrics } from './metrics'
import type { OAuth2Parts } from './oauth2'
import { registerTokenRoute } from './oauth2'
import { keepRawBody } from './raw-body'
import { decorateRequests } from './request-context'
import { SERVER_OPTIONS } from './server-options'
import { registerSubmission } from './submission-route'

export type ApiServerParts = ApiParts & ControlParts & CredentialPageParts & KeyPageParts & OAuth2Parts

/** The server of the API, of the control interface and of the submission of mail. */
export function buildApiServer(parts: ApiServerParts): FastifyInstance {
  const { mail, faults, requestLog } = parts
  const app = Fastify(SERVER_OPTIONS)
  decorateRequests(app)
  app.register(async (control) => registerControl(control, parts), { prefix: CONTROL_PATH })
  app.register(async (submission) => {
    injectFaults(submission, { faults, clock: mail.clock })
    await registerSubmission(submission, mail)
  })
  app.register(async (open) => {
    requestLog.watch(open)
    keepRawBody(open)
    injectFaults(open, { faults, clock: mail.clock })
    open.register(formbody)
    registerTokenRoute(open, parts)
    registerCredentialPage(open, parts)
    registerKeyPage(open, parts)
    registerMetrics(open, mail)
    open.setNotFoundHandler((_request, reply) =>
      sendJson(reply.code(404), { message: 'There is nothing here.' }),
    )
    for (const prefix of API_BASES) open.register(async (api) => registerApi(api, parts), { prefix })
  })
  return app
}
