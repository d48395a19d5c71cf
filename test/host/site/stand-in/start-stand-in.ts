import { readFile } from 'node:fs/promises'
import cookie from '@fastify/cookie'
import formBody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { listeningPort } from '../listening-port'
import { siteLogin } from '../site-login'
import type { RunningSite, SiteOptions } from '../start-site'
import { serveAdmin } from './admin-routes'
import { type FormSite, serveForm } from './form-routes'
import { html } from './html'
import { publicPage } from './layout'
import { Received } from './received'
import { SignIn } from './sign-in'
import { SITE_FORMS } from './site-forms'

/** The same addresses as the WordPress site's: the domain has to be attached to the hosting. */
const ADDRESSES = { site: 'wordpress@shop.example', owner: 'owner@shop.example' }

type StandInOptions = SiteOptions & { readonly title: string }

async function serveFrontPage(app: FastifyInstance, title: string): Promise<void> {
  const style = await readFile(new URL('style.css', import.meta.url), 'utf8')
  const body = html`<p>A shop for testing. <a href="/contact/">Write to us</a>, or <a href="/opening-hours/">see when we are open</a>.</p>`
  app.get('/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(style))
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send())
  app.get('/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(publicPage({ siteTitle: title, title: 'Welcome', body })),
  )
}

/**
 * Starts the site for machines without PHP: a contact, a comment and a registration form that really send mail,
 * and an admin. Resolves once it listens. Fails with a sentence when the port is taken.
 */
export async function startStandIn(options: StandInOptions): Promise<RunningSite> {
  const port = await listeningPort(options.port)
  const { user, password } = await siteLogin(options.dataDir)
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true }, forceCloseConnections: true })
  const received = new Received()
  const site: FormSite = { title: options.title, sendmail: options.sendmail, addresses: ADDRESSES, received }
  await app.register(cookie)
  await app.register(formBody)
  // As wp-admin does: the extension has to stand in a page with these.
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'X-Frame-Options': 'SAMEORIGIN', 'X-Content-Type-Options': 'nosniff' })
  })
  await serveFrontPage(app, options.title)
  for (const form of SITE_FORMS) serveForm(app, site, form)
  serveAdmin(app, { title: options.title, received, signIn: new SignIn({ user, password }) })
  await app.listen({ host: '127.0.0.1', port })
  return { url: `http://127.0.0.1:${port}`, login: { user, password }, stop: () => app.close() }
}
