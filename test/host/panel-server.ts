import { fileURLToPath } from 'node:url'
import cookie from '@fastify/cookie'
import statics from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import Fastify from 'fastify'
import * as v from 'valibot'
import type { Accounts } from './accounts'
import type { ApiParts } from './api'
import { registerApi } from './api'
import { sendJson } from './api-answer'
import { PANEL_API_BASE } from './api-path'
import { ApiProblem } from './api-problem'
import { injectFaults } from './fault-hooks'
import type { Faults } from './faults'
import { keepRawBody } from './raw-body'
import { decorateRequests } from './request-context'
import type { RequestLog } from './request-log'
import { SERVER_OPTIONS } from './server-options'
import type { Sessions } from './sessions'

export type PanelServerParts = ApiParts & {
  accounts: Accounts
  panelSessions: Sessions
  requestLog: RequestLog
  faults: Faults
}

const WEB_FILES = fileURLToPath(new URL('panel/web/', import.meta.url))
const SESSION_COOKIE = { httpOnly: true, sameSite: 'lax', path: '/' } as const
/** How long a session lasts: 30 days, in ms, so that tests can let 72 hours pass within one. */
const SESSION_MS = 30 * 86_400_000

/** The server of the control panel: its web files, signing in and out, and the API under the session. */
export function buildPanelServer(parts: PanelServerParts): FastifyInstance {
  const { requestLog, faults, mail } = parts
  const app = Fastify(SERVER_OPTIONS)
  decorateRequests(app)
  app.register(cookie)
  app.register(statics, {
    root: WEB_FILES,
    redirect: true,
    cacheControl: false,
    setHeaders: (response) => void response.header('Cache-Control', 'no-store'),
  })
  registerSigningIn(app, parts)
  app.register(
    async (engine) => {
      requestLog.watch(engine)
      keepRawBody(engine)
      injectFaults(engine, { faults, clock: mail.clock })
      registerApi(engine, parts)
    },
    { prefix: PANEL_API_BASE },
  )
  return app
}

const SignIn = v.object({ login: v.string(), password: v.string() })

function registerSigningIn(app: FastifyInstance, { accounts, panelSessions, now }: PanelServerParts): void {
  app.post('/login', ({ body }, reply) => {
    const signIn = v.safeParse(SignIn, body)
    if (!signIn.success || !accounts.signsIn(signIn.output.login, signIn.output.password)) {
      return refuse(reply, 'Login or password is wrong.')
    }
    const session = panelSessions.start(signIn.output.login, now() + SESSION_MS)
    return sendJson(reply.setCookie('session', session, SESSION_COOKIE), { login: signIn.output.login })
  })
  app.post('/logout', (request, reply) => {
    panelSessions.end(request.cookies.session ?? '')
    return sendJson(reply.clearCookie('session', SESSION_COOKIE), null)
  })
  app.get('/whoami', (request, reply) => {
    const login = panelSessions.loginOf(request.cookies.session, now())
    return login === undefined ? refuse(reply, 'You must login first') : sendJson(reply, { login })
  })
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  reply.header('Cache-Control', 'no-store')
  return sendJson(reply.code(401), new ApiProblem('not-signed-in', message).body('class'))
}
