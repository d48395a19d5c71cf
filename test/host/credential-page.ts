import type { FastifyInstance } from 'fastify'
import type { Accounts } from './accounts'
import type { ConsumerKey, ConsumerKeys } from './consumer-keys'
import { rightsList, sendPage, signInFields } from './html-page'
import type { Rights } from './rights'
import type { Markup } from './site/stand-in/html'
import { html } from './site/stand-in/html'

export type CredentialPageParts = { accounts: Accounts; consumerKeys: ConsumerKeys; rights: Rights }

/** Path of the page on which an owner signs in and accepts or refuses a consumer key. */
export const CREDENTIAL_PAGE_PATH = '/auth/validate'

type Form = { login?: string; password?: string; decision?: string }

/** The validation page of consumer keys: shows the rights asked for; a sign-in accepts or refuses them. */
export function registerCredentialPage(app: FastifyInstance, parts: CredentialPageParts): void {
  const { accounts, consumerKeys, rights } = parts
  app.get(CREDENTIAL_PAGE_PATH, (request, reply) => {
    const key = pendingKey(request.query, consumerKeys)
    if (key === undefined) return sendPage(reply.code(404), 'This request is not open any more.', null)
    return sendPage(reply, 'An application asks for access to your account', formOf(key, rights, ''))
  })
  app.post(CREDENTIAL_PAGE_PATH, (request, reply) => {
    const key = pendingKey(request.query, consumerKeys)
    if (key === undefined) return sendPage(reply.code(404), 'This request is not open any more.', null)
    const { login = '', password = '', decision } = (request.body ?? {}) as Form
    if (!accounts.signsIn(login, password)) {
      const form = formOf(key, rights, 'Login or password is wrong.')
      return sendPage(reply.code(401), 'An application asks for access to your account', form)
    }
    const state = decision === 'accept' ? 'validated' : 'refused'
    consumerKeys.settle(key.consumerKey, login, state)
    if (key.redirection !== null) return reply.redirect(key.redirection, 303)
    return sendPage(reply, `Access ${state}. You can close this page.`, null)
  })
}

function pendingKey(query: unknown, consumerKeys: ConsumerKeys): ConsumerKey | undefined {
  const key = consumerKeys.findByValidationToken(
    (query as { credentialToken?: string }).credentialToken ?? '',
  )
  return key?.state === 'pendingValidation' ? key : undefined
}

function formOf(key: ConsumerKey, rights: Rights, problem: string): Markup {
  return html`${rightsList(rights.of(key.consumerKey))}
    <form method="post">${signInFields(problem)}
    <p><button name="decision" value="accept">Accept</button> <button name="decision" value="refuse">Refuse</button></p>
    </form>`
}
