import type { OutgoingMail } from '../send-with-sendmail'
import { html, type Markup } from './html'

/** One input of a form. */
export type Field = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'email' | 'long-text'
}

/** What a visitor typed, by field name; trimmed. */
export type Typed = Readonly<Record<string, string>>

/** The addresses a form writes from and to. */
export type Addresses = { readonly site: string; readonly owner: string }

/** A form of the site that sends mail. */
export type MailForm = {
  readonly path: string
  readonly title: string
  readonly introduction: string
  readonly formId: string
  readonly fields: readonly Field[]
  readonly button: { readonly id: string; readonly text: string }
  /** Ids and sentences of the two outcomes. */
  readonly sent: { readonly id: string; readonly text: string }
  readonly failed: { readonly id: string; readonly text: string }
  /** The messages one filled-in form leads to. */
  readonly mails: (typed: Typed, addresses: Addresses) => readonly OutgoingMail[]
}

/** Longest text that is taken from one field, in characters. */
const LONGEST = 20_000

const ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,190}$/

/** Reads the fields out of a posted body; `null` when one is empty, too long, or no address where one is needed. */
export function readTyped(form: MailForm, body: unknown): Typed | null {
  const posted = (body ?? {}) as Readonly<Record<string, unknown>>
  const typed: Record<string, string> = {}
  for (const field of form.fields) {
    const value = posted[field.name]
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '' || text.length > LONGEST) return null
    if (field.kind === 'email' && !ADDRESS.test(text)) return null
    typed[field.name] = text
  }
  return typed
}

function input(field: Field): Markup {
  if (field.kind === 'long-text')
    return html`<textarea id="${field.id}" name="${field.name}" rows="6" required></textarea>`
  return html`<input id="${field.id}" name="${field.name}" type="${field.kind}" required>`
}

/** The form itself. */
export function formMarkup(form: MailForm): Markup {
  const rows = form.fields.map(
    (field) => html`<p><label for="${field.id}">${field.label}</label>${input(field)}</p>\n`,
  )
  return html`<p>${form.introduction}</p>
<form id="${form.formId}" method="post" action="${form.path}">
${rows}<p><button id="${form.button.id}" type="submit">${form.button.text}</button></p>
</form>`
}
