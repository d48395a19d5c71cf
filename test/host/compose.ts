import MailComposer from 'nodemailer/lib/mail-composer'

/** Writes the source of a plain text message. `at`: its Date, ms since the epoch. */
export function composeMessage(message: {
  from: string
  to: string | readonly string[]
  subject: string
  text: string
  at: number
}): Promise<Buffer> {
  const { from, to, subject, text, at } = message
  return new MailComposer({ from, to: [to].flat().join(', '), subject, text, date: new Date(at) })
    .compile()
    .build()
}
