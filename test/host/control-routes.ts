import type { FastifyInstance, FastifyReply } from 'fastify'
import * as v from 'valibot'
import { STATES } from '../../shared/mail-service'
import { sendJson } from './api-answer'
import { problemOf } from './api-problem'
import { composeMessage } from './compose'
import type { ControlAccountParts } from './control-account-routes'
import { registerControlAccountRoutes } from './control-account-routes'
import type { ControlApiParts } from './control-api-routes'
import { registerControlApiRoutes } from './control-api-routes'
import type { MailSystem } from './mail-system'
import { countByStatus, listMessages } from './message-list'
import { HostSettingsChangeSchema } from './settings'

/** Base of the control interface. */
export const CONTROL_PATH = '/control'

const DELIVERED_LIMIT = 200

const ServiceChange = v.strictObject({
  state: v.optional(v.picklist(STATES)),
  email: v.optional(v.nullable(v.string())),
  maxPerDay: v.optional(v.pipe(v.number(), v.integer())),
  abuseState: v.optional(v.record(v.string(), v.unknown())),
  /** The attached domains, in ASCII or in Unicode; another service may hold them too. */
  domains: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
})

const NewMessage = v.strictObject({
  service: v.string(),
  from: v.optional(v.string()),
  to: v.union([v.string(), v.array(v.string())]),
  subject: v.optional(v.string(), 'Message of the site'),
  text: v.optional(v.string(), 'Sent by the site.'),
})

export type ControlParts = ControlApiParts & ControlAccountParts

/** The control interface of tests: looks into the host and moves it. Times are ms since the epoch, host's clock. */
export function registerControl(app: FastifyInstance, parts: ControlParts): void {
  const { mail, faults } = parts
  app.setErrorHandler((error, _request, reply) => {
    const wrongInput = v.isValiError(error)
    const status = wrongInput ? 400 : problemOf(error).status
    return sendJson(reply.code(status), { message: error instanceof Error ? error.message : String(error) })
  })
  app.get('/state', (_request, reply) =>
    sendJson(reply, {
      now: mail.clock.now(),
      settings: mail.settings,
      clockSkewSeconds: faults.clockSkewMs / 1000,
      faults: faults.list(),
      delivered: mail.arrivals.count(),
      services: mail.services.names().map((name) => serviceState(mail, name)),
    }),
  )
  registerReading(app, mail)
  registerMoving(app, mail)
  registerControlApiRoutes(app, parts)
  registerControlAccountRoutes(app, parts)
}

function serviceState({ database, services, counters, clock }: MailSystem, name: string) {
  const { state, email, maxPerDay, abuseState, domains, purgeEndsAt } = services.get(name)
  return {
    ...{ serviceName: name, domains, state, email, maxPerDay, abuseState, purgeEndsAt },
    sent: counters.sent(name),
    sentToday: counters.sentToday(name, clock.now()),
    bounce: counters.bounce(name),
    queue: countByStatus(database, name),
  }
}

function registerReading(app: FastifyInstance, { database, arrivals, events }: MailSystem): void {
  type Filter = { service?: string; limit?: string }
  app.get('/messages', ({ query }, reply) =>
    sendJson(reply, listMessages(database, (query as Filter).service ?? null)),
  )
  app.get('/events', ({ query }, reply) => sendJson(reply, events.list((query as Filter).service ?? null)))
  app.get('/delivered', async ({ query }, reply) => {
    return sendJson(reply, await arrivals.list(Number((query as Filter).limit ?? DELIVERED_LIMIT)))
  })
}

function registerMoving(app: FastifyInstance, mail: MailSystem): void {
  const { clock, settings, holding } = mail
  app.get('/clock', (_request, reply) => sendJson(reply, { now: clock.now() }))
  app.post('/clock', async ({ body }, reply) => {
    const { advanceMs } = v.parse(v.strictObject({ advanceMs: v.pipe(v.number(), v.minValue(0)) }), body)
    await clock.advance(advanceMs)
    return sendJson(reply, { now: clock.now() })
  })
  app.put('/settings', ({ body }, reply) => {
    Object.assign(settings, v.parse(HostSettingsChangeSchema, body))
    holding.watch()
    return sendJson(reply, settings)
  })
  app.put('/services/:name', ({ params, body }, reply) => changeService(mail, params, body, reply))
  app.post('/submit', async ({ body }, reply) => sendJson(reply.code(201), await submit(mail, body)))
}

function changeService(mail: MailSystem, params: unknown, body: unknown, reply: FastifyReply): FastifyReply {
  const { name } = params as { name: string }
  if (mail.services.find(name) === undefined) {
    return sendJson(reply.code(404), { message: `There is no service ${name}.` })
  }
  const { state, email, maxPerDay, abuseState, domains } = v.parse(ServiceChange, body)
  if (email !== undefined) mail.services.change(name, { email })
  if (maxPerDay !== undefined) mail.services.change(name, { maxPerDay })
  if (abuseState !== undefined) mail.services.setAbuseState(name, abuseState)
  if (domains !== undefined) mail.services.setDomains(name, domains)
  if (state !== undefined) mail.states.enter(name, state, 'set through the control interface')
  return sendJson(reply, serviceState(mail, name))
}

async function submit({ submission, clock }: MailSystem, body: unknown) {
  const { service, to, subject, text, from = `www@${service}` } = v.parse(NewMessage, body)
  const raw = await composeMessage({ from, to, subject, text, at: clock.now() })
  return submission.accept(service, { raw, sender: from, recipients: [to].flat(), readHeaders: false })
}
