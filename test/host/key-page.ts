import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Accounts } from './accounts'
import type { ConsumerKey, ConsumerKeys } from './consumer-keys'
import { rightsList, sendPage, signInFields } from './html-page'
import type { Right } from './rights'
import type { Markup } from './site/stand-in/html'
import { html } from './site/stand-in/html'

export type KeyPageParts = { accounts: Accounts; consumerKeys: ConsumerKeys }

/** Path of the page on which an owner makes keys; the rights stand in its query: `?GET=/hosting/web&PUT=…`. */
export const KEY_PAGE_PATH = '/createToken/'

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const

/** The page that makes an application and a consumer key for it, with exactly the rights its address names. */
export function registerKeyPage(app: FastifyInstance, { accounts, consumerKeys }: KeyPageParts): void {
  app.get(KEY_PAGE_PATH, ({ query }, reply) => sendForm(reply, rightsIn(query), ''))
  app.post(KEY_PAGE_PATH, ({ query, body }, reply) => {
    const rights = rightsIn(query)
    const { login = '', password = '' } = (body ?? {}) as { login?: string; password?: string }
    if (!accounts.signsIn(login, password)) {
      return sendForm(reply.code(401), rights, 'Login or password is wrong.')
    }
    if (rights.length === 0) return sendForm(reply.code(400), rights, 'The address names no rights.')
    return sendPage(reply, 'Your keys', keysOf(consumerKeys.create(login, rights)))
  })
}

function rightsIn(query: unknown): Right[] {
  const values = query as Readonly<Record<string, string | string[] | undefined>>
  return METHODS.flatMap((method) =>
    [values[method] ?? []]
      .flat()
      .filter((path) => path.startsWith('/'))
      .map((path) => ({ method, path })),
  )
}

function sendForm(reply: FastifyReply, rights: readonly Right[], problem: string): FastifyReply {
  const form = html`${rightsList(rights)}
    <form method="post">${signInFields(problem)}<p><button>Create keys</button></p></form>`
  return sendPage(reply, 'Keys for an application', form)
}

function keysOf({ applicationKey, applicationSecret, consumerKey }: ConsumerKey): Markup {
  return html`<dl><dt>Application key</dt><dd id="application-key">${applicationKey}</dd>
    <dt>Application secret</dt><dd id="application-secret">${applicationSecret}</dd>
    <dt>Consumer key</dt><dd id="consumer-key">${consumerKey}</dd></dl>`
}
