import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Accounts } from './accounts'
import { sendJson } from './api-answer'
import type { Sessions } from './sessions'
import type { HostSettings } from './settings'

export type OAuth2Parts = {
  accounts: Accounts
  tokens: Sessions
  settings: HostSettings
  now: () => number
}

/** The token endpoint: client credentials against an access token (RFC 6749, 4.4; errors: 5.2). */
export function registerTokenRoute(app: FastifyInstance, parts: OAuth2Parts): void {
  app.post('/auth/oauth2/token', (request, reply) => {
    reply.header('Cache-Control', 'no-store')
    const form = (request.body ?? {}) as Record<string, string | undefined>
    if (form.grant_type !== 'client_credentials') return refuse(reply, 400, 'unsupported_grant_type')
    if ((form.scope ?? 'all') !== 'all') return refuse(reply, 400, 'invalid_scope')
    const { id, secret } = clientOf(request, form)
    const login = parts.accounts.clientLogin(id, secret)
    if (login === undefined) return refuse(reply, 401, 'invalid_client')
    const { tokenSeconds } = parts.settings
    const access_token = parts.tokens.start(login, parts.now() + tokenSeconds * 1000)
    return sendJson(reply, { access_token, token_type: 'Bearer', expires_in: tokenSeconds, scope: 'all' })
  })
}

function refuse(reply: FastifyReply, status: number, error: string): FastifyReply {
  return sendJson(reply.code(status), { error })
}

/** The client's id and secret: from the Basic header, or from the form (RFC 6749, 2.3.1). */
function clientOf(
  request: FastifyRequest,
  form: Record<string, string | undefined>,
): { id: string; secret: string } {
  const basic = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (basic === undefined) return { id: form.client_id ?? '', secret: form.client_secret ?? '' }
  const [id = '', secret = ''] = Buffer.from(basic, 'base64')
    .toString('utf8')
    .split(':')
    .map(decodeURIComponent)
  return { id, secret }
}
