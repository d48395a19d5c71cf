import { domainToASCII } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { ACTIONS } from '../../shared/mail-service'
import type { Accounts } from './accounts'
import { sendJson } from './api-answer'
import { ApiProblem } from './api-problem'
import { DAY_MS, startOfDay } from './days'
import type { MailSystem } from './mail-system'
import type { HostedService } from './services'

export type ApiRoutesParts = {
  mail: MailSystem
  accounts: Accounts
  /** Where the metrics answer. */
  metricsEndpoint: () => string
}

/** How far back volumes go: 30 days, today included. */
const VOLUME_DAYS = 30
const LARGEST_LIMIT = 100

type ServiceAnswer = (service: HostedService, request: FastifyRequest) => unknown

/** The calls of /hosting/web in the contract. The caller is known by now and may call. */
export function registerHostingRoutes(app: FastifyInstance, parts: ApiRoutesParts): void {
  const { mail, accounts, metricsEndpoint } = parts
  const answers: [method: 'GET' | 'PUT' | 'POST', path: string, answer: ServiceAnswer][] = [
    ['GET', '/attachedDomain', ({ domains }) => domains],
    ['GET', '/email', (service) => mailServiceOf(mail, service)],
    ['PUT', '/email', (service, { body }) => changeRecipient(mail, service, body)],
    ['POST', '/email/request', (service, { body }) => requestAction(mail, service, body)],
    ['GET', '/email/bounces', (service, { query }) => bouncesOf(mail, service, query)],
    ['GET', '/email/volumes', (service) => volumesOf(mail, service)],
    ['GET', '/abuseState', ({ abuseState }) => abuseState],
    ['GET', '/metricsToken', ({ metricsToken }) => ({ endpoint: metricsEndpoint(), token: metricsToken })],
  ]
  for (const [method, path, answer] of answers) {
    app.route({
      method,
      url: `/hosting/web/:serviceName${path}`,
      handler: (request, reply) => sendJson(reply, answer(serviceOf(request, parts), request)),
    })
  }
  app.get('/hosting/web', (request, reply) => sendJson(reply, accounts.servicesOf(loginOf(request))))
  app.get('/hosting/web/attachedDomain', (request, reply) => sendHolders(request, reply, parts))
}

function loginOf({ caller }: FastifyRequest): string {
  if (caller === null) throw new ApiProblem('not-signed-in', 'You must login first')
  return caller.login
}

function serviceOf(request: FastifyRequest, { mail, accounts }: ApiRoutesParts): HostedService {
  const { serviceName } = request.params as { serviceName: string }
  const held = accounts.servicesOf(loginOf(request)).includes(serviceName)
  const service = held ? mail.services.find(serviceName) : undefined
  if (service === undefined) {
    throw new ApiProblem('not-found', `The requested object (serviceName = ${serviceName}) does not exist`)
  }
  return service
}

function sendHolders(
  request: FastifyRequest,
  reply: FastifyReply,
  { mail, accounts }: ApiRoutesParts,
): FastifyReply {
  const { domain } = request.query as { domain?: string | string[] }
  if (typeof domain !== 'string') throw new ApiProblem('bad-request', 'Missing parameter: domain')
  const names = accounts.servicesOf(loginOf(request))
  const wanted = sameForm(domain)
  return sendJson(
    reply,
    names.filter((name) => mail.services.get(name).domains.some((held) => sameForm(held) === wanted)),
  )
}

/** A domain in the one form in which two can be compared: ASCII, small letters. A text that is none stays as it is. */
function sameForm(domain: string): string {
  // The converter would cut the text at these.
  return /[/:?#@\\]/.test(domain) ? domain : domainToASCII(domain) || domain
}

function mailServiceOf({ counters, clock }: MailSystem, { name, state, email, maxPerDay }: HostedService) {
  return {
    state,
    email,
    sent: counters.sent(name),
    sentToday: counters.sentToday(name, clock.now()),
    bounce: counters.bounce(name),
    maxPerDay,
  }
}

const RecipientChange = v.object({ email: v.pipe(v.string(), v.maxLength(254), v.rfcEmail()) })

function changeRecipient({ services, events }: MailSystem, { name }: HostedService, body: unknown): null {
  const change = v.safeParse(RecipientChange, body)
  if (!change.success) throw new ApiProblem('bad-request', 'Invalid parameter: email must be an address')
  services.change(name, { email: change.output.email })
  events.add(name, 'recipient', change.output.email)
  return null
}

const ActionRequest = v.object({ action: v.picklist(ACTIONS) })

function requestAction({ states }: MailSystem, { name, state }: HostedService, body: unknown): string {
  const request = v.safeParse(ActionRequest, body)
  if (!request.success)
    throw new ApiProblem('bad-request', `Invalid parameter: action must be one of ${ACTIONS.join(', ')}`)
  const { action } = request.output
  const outcome = states.request(name, action)
  if (outcome === 'purge-running')
    throw new ApiProblem('conflict', 'A purge is running, try again when it is done')
  if (outcome === 'not-available')
    throw new ApiProblem('bad-request', `${action} is not available in state ${state}`)
  return `Request ${action} accepted`
}

function bouncesOf({ counters }: MailSystem, { name }: HostedService, query: unknown) {
  const { limit } = query as { limit?: string }
  if (!/^\d{1,3}$/.test(limit ?? '') || Number(limit) > LARGEST_LIMIT) {
    throw new ApiProblem(
      'bad-request',
      `Invalid parameter: limit must be a number from 0 to ${LARGEST_LIMIT}`,
    )
  }
  if (counters.bounce(name) === 0) throw new ApiProblem('not-found', 'No bounces')
  return counters
    .returned(name, Number(limit))
    .map(({ at, recipient, response }) => ({ date: dateTime(at), to: recipient, message: response }))
}

function volumesOf({ counters, clock }: MailSystem, { name }: HostedService) {
  const days = counters.perDay(name, startOfDay(clock.now()) - (VOLUME_DAYS - 1) * DAY_MS)
  if (days.length === 0) throw new ApiProblem('not-found', 'No volumes')
  return days.map(({ day, messages }) => ({ date: dateTime(day), volume: messages }))
}

function dateTime(ms: number): string {
  return new Date(ms).toISOString()
}
