import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { sendJson } from './api-answer'
import { ApiProblem } from './api-problem'
import type { ConsumerKey, ConsumerKeys } from './consumer-keys'
import type { Right, Rights } from './rights'

export type AuthRoutesParts = {
  consumerKeys: ConsumerKeys
  rights: Rights
  /** The API's clock: ms since the epoch. */
  now: () => number
  /** Address of the page on which the owner validates a key. */
  validationUrl: (token: string) => string
}

const CredentialRequest = v.object({
  accessRules: v.array(
    v.object({
      method: v.picklist(['GET', 'POST', 'PUT', 'DELETE']),
      path: v.pipe(v.string(), v.startsWith('/')),
    }),
  ),
  redirection: v.optional(v.nullable(v.pipe(v.string(), v.url()))),
})

/** The calls that need no credentials: the clock, and asking for a consumer key. */
export function registerAuthRoutes(app: FastifyInstance, parts: AuthRoutesParts): void {
  app.get('/auth/time', (_request, reply) => sendJson(reply, Math.floor(parts.now() / 1000)))
  app.post('/auth/credential', (request, reply) => {
    const { consumerKey, state, validationToken } = askForKey(request, parts)
    return sendJson(reply, { consumerKey, state, validationUrl: parts.validationUrl(validationToken) })
  })
}

/** The key in use and its rules. */
export function registerCurrentCredential(app: FastifyInstance, { rights }: AuthRoutesParts): void {
  app.get('/auth/currentCredential', ({ caller }, reply) => {
    const key = caller?.consumerKey ?? null
    if (key === null) throw new ApiProblem('bad-request', 'This call needs a consumer key')
    return sendJson(reply, currentCredential(key, rights.of(key.consumerKey)))
  })
}

function askForKey(request: FastifyRequest, { consumerKeys }: AuthRoutesParts): ConsumerKey {
  const application = [request.headers['x-ovh-application']].flat()[0]
  if (application === undefined || !consumerKeys.applicationExists(application)) {
    throw new ApiProblem('application-unknown', 'This application key is invalid')
  }
  const asked = v.safeParse(CredentialRequest, request.body)
  if (!asked.success) throw new ApiProblem('bad-request', 'Invalid parameter: accessRules or redirection')
  return consumerKeys.ask(application, asked.output.accessRules, asked.output.redirection ?? null)
}

function currentCredential({ id, state, createdAt }: ConsumerKey, rules: readonly Right[]) {
  return {
    credentialId: id,
    status: state,
    rules,
    creation: new Date(createdAt).toISOString(),
    expiration: null,
    lastUse: null,
    ovhSupport: false,
  }
}
