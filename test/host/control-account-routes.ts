import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import type { Accounts } from './accounts'
import { sendJson } from './api-answer'
import { ApiProblem } from './api-problem'
import type { MailSystem } from './mail-system'

export type ControlAccountParts = { accounts: Accounts; mail: MailSystem }

const AccountChange = v.strictObject({ services: v.array(v.string()) })

/** The part of the control interface that concerns accounts: which services each holds; a service may have many holders. */
export function registerControlAccountRoutes(app: FastifyInstance, parts: ControlAccountParts): void {
  const { accounts, mail } = parts
  const holding = (login: string) => ({ login, services: accounts.servicesOf(login) })
  app.get('/accounts', (_request, reply) =>
    sendJson(
      reply,
      accounts.list().map(({ login }) => holding(login)),
    ),
  )
  app.put('/accounts/:login', ({ params, body }, reply) => {
    const { login } = params as { login: string }
    if (!accounts.list().some((account) => account.login === login))
      throw new ApiProblem('not-found', `There is no account ${login}.`)
    const { services } = v.parse(AccountChange, body)
    const unknown = services.find((name) => mail.services.find(name) === undefined)
    if (unknown !== undefined) throw new ApiProblem('bad-request', `There is no service ${unknown}.`)
    accounts.setServices(login, services)
    return sendJson(reply, holding(login))
  })
}
