import { spawn } from 'node:child_process'
import { once } from 'node:events'
import MailComposer from 'nodemailer/lib/mail-composer'

/** One message in plain text. Addresses are bare, without a name. */
export type OutgoingMail = {
  readonly from: string
  readonly to: string
  readonly replyTo?: string
  readonly subject: string
  readonly text: string
}

/** How long the program may take for one message, in ms; then it is ended and the message counts as not sent. */
const SEND_LIMIT_MS = 30_000

/** Addresses are given as objects, so that nothing a visitor typed is read as a list of recipients. */
async function compose(mail: OutgoingMail): Promise<Buffer> {
  const address = (bare: string) => ({ name: '', address: bare })
  const composer = new MailComposer({
    from: address(mail.from),
    to: address(mail.to),
    ...(mail.replyTo === undefined ? {} : { replyTo: address(mail.replyTo) }),
    subject: mail.subject,
    text: mail.text,
    newline: 'unix',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

/**
 * Hands a message to a sendmail-compatible program (`-t -i`, message on standard input).
 * True only when the program says with exit code 0 that it has it; 75 (try later), any other code, a signal,
 * 30 s without an end or a program that cannot be started are false. Source of the codes: sysexits.h.
 */
export async function sendWithSendmail(program: string, mail: OutgoingMail): Promise<boolean> {
  const message = await compose(mail)
  const sending = spawn(program, ['-t', '-i'], {
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: SEND_LIMIT_MS,
  })
  // A program that ends before it has read everything breaks the pipe; its exit code tells the rest.
  sending.stdin.on('error', () => undefined)
  sending.stdin.end(message)
  return once(sending, 'close').then(
    ([code]) => code === 0,
    () => false,
  )
}
