import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendJson } from './api-answer'
import { pathBelowBase, pathOf } from './api-path'
import type { ProblemShape } from './api-problem'
import { ApiProblem, problemOf } from './api-problem'
import type { ApiRoutesParts } from './api-routes'
import { registerHostingRoutes } from './api-routes'
import type { AuthRoutesParts } from './auth-routes'
import { registerAuthRoutes, registerCurrentCredential } from './auth-routes'
import type { Authenticate } from './authentication'

export type ApiParts = ApiRoutesParts &
  AuthRoutesParts & {
    authenticate: Authenticate
    /** The shape of error bodies for a request. */
    problemShape: (request: FastifyRequest) => ProblemShape
  }

/** The API of the contract, under the base of the given part of a server. */
export function registerApi(app: FastifyInstance, parts: ApiParts): void {
  const { authenticate, problemShape } = parts
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('X-OVH-QUERYID', `EU.ext-local.${randomBytes(8).toString('hex')}`)
    reply.header('Cache-Control', 'no-store')
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    return sendJson(reply.code(problem.status), problem.body(problemShape(request)))
  })
  // A route rather than a not-found handler: under the panel, its web files would answer first.
  app.all('/*', () => {
    throw new ApiProblem('not-found', 'Got an invalid (or empty) URL')
  })
  registerAuthRoutes(app, parts)
  app.register(async (signedIn) => {
    signedIn.addHook('preHandler', async (request) => {
      request.caller = authenticate(callOf(request))
      if (request.logged !== null) request.logged.account = request.caller.login
    })
    registerCurrentCredential(signedIn, parts)
    registerHostingRoutes(signedIn, parts)
  })
}

function callOf(request: FastifyRequest) {
  const target = request.raw.url ?? ''
  return {
    method: request.method,
    url: `${request.protocol}://${request.host}${target}`,
    path: pathBelowBase(pathOf(target)),
    body: request.rawBody,
    header: (name: string) => [request.headers[name]].flat()[0],
    session: request.cookies?.session,
  }
}
