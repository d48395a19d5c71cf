import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SITE_PATHS } from '../site-paths'
import { dashboardPage, signInPage } from './admin-pages'
import type { Received } from './received'
import type { SignIn } from './sign-in'

const COOKIE = 'site_session'

const { admin, signIn: signInPath } = SITE_PATHS['stand-in']

type AdminSite = { readonly title: string; readonly received: Received; readonly signIn: SignIn }

function sendPage(reply: FastifyReply, document: string, status = 200) {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .send(document)
}

function enter(site: AdminSite, request: FastifyRequest, reply: FastifyReply) {
  const posted = (request.body ?? {}) as Readonly<Record<string, unknown>>
  const token = site.signIn.open(posted.log, posted.pwd)
  if (token === null) return sendPage(reply, signInPage(site.title, true), 403)
  return reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax' }).redirect(admin)
}

/** Serves the admin: sign-in, front page, log-out. */
export function serveAdmin(app: FastifyInstance, site: AdminSite): void {
  app.get(signInPath, (_request, reply) => sendPage(reply, signInPage(site.title, false)))
  app.post(signInPath, (request, reply) => enter(site, request, reply))
  app.get(admin, (request, reply) =>
    site.signIn.isOpen(request.cookies[COOKIE])
      ? sendPage(reply, dashboardPage(site.title, site.received))
      : reply.redirect(signInPath),
  )
  app.get('/admin/log-out/', (request, reply) => {
    site.signIn.close(request.cookies[COOKIE])
    return reply.clearCookie(COOKIE, { path: '/' }).redirect(signInPath)
  })
}
