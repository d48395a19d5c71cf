import type { FastifyReply } from 'fastify'
import type { Right } from './rights'
import type { Markup } from './site/stand-in/html'
import { html } from './site/stand-in/html'

/** Answers with a page of the host: text and forms, no scripts. */
export function sendPage(reply: FastifyReply, title: string, content: Markup | null): FastifyReply {
  const page = html`<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${content}</html>`
  return reply
    .type('text/html; charset=utf-8')
    .header('Content-Security-Policy', "default-src 'none'")
    .header('Cache-Control', 'no-store')
    .send(page.text)
}

/** What an application may call, as a list for the account's owner. */
export function rightsList(rights: readonly Right[]): Markup {
  return html`<p>It could make these calls:</p>
    <ul>${rights.map(({ method, path }) => html`<li><code>${`${method} ${path}`}</code></li>`)}</ul>`
}

/** The fields in which the owner of an account signs in, with what was wrong before. */
export function signInFields(problem: string): Markup {
  return html`<p role="alert">${problem}</p>
    <p><label>Login <input name="login" autocomplete="username" required></label></p>
    <p><label>Password <input name="password" type="password" autocomplete="current-password" required></label></p>`
}
