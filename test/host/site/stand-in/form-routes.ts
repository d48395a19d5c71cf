import type { FastifyInstance, FastifyReply } from 'fastify'
import { type OutgoingMail, sendWithSendmail } from '../send-with-sendmail'
import { html, type Markup } from './html'
import { publicPage } from './layout'
import { type Addresses, formMarkup, type MailForm, readTyped } from './mail-form'
import type { Received } from './received'

/** What the forms need of the site. */
export type FormSite = {
  readonly title: string
  readonly sendmail: string
  readonly addresses: Addresses
  readonly received: Received
}

/** One after the other; true only when every one was taken. */
async function sendAll(program: string, mails: readonly OutgoingMail[]): Promise<boolean> {
  for (const mail of mails) {
    if (!(await sendWithSendmail(program, mail))) return false
  }
  return true
}

function show(reply: FastifyReply, site: FormSite, form: MailForm, status: number, outcome: Markup | null) {
  const body = html`${outcome}${formMarkup(form)}`
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(publicPage({ siteTitle: site.title, title: form.title, body }))
}

async function submit(reply: FastifyReply, site: FormSite, form: MailForm, body: unknown) {
  const typed = readTyped(form, body)
  if (typed === null) {
    const incomplete = html`<p id="${form.failed.id}" role="alert">This could not be sent: please fill in every field, with a valid address.</p>`
    return show(reply, site, form, 400, incomplete)
  }
  if (!(await sendAll(site.sendmail, form.mails(typed, site.addresses))))
    return show(reply, site, form, 503, html`<p id="${form.failed.id}" role="alert">${form.failed.text}</p>`)
  site.received.add(form.title, typed)
  return show(reply, site, form, 200, html`<p id="${form.sent.id}" role="status">${form.sent.text}</p>`)
}

/** Serves a form at its path, and sends its mail when it is posted. */
export function serveForm(app: FastifyInstance, site: FormSite, form: MailForm): void {
  app.get(form.path, (_request, reply) => show(reply, site, form, 200, null))
  app.post(form.path, (request, reply) => submit(reply, site, form, request.body))
}
