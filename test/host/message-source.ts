import { randomUUID } from 'node:crypto'
import type { Address, Email } from 'postal-mime'
import PostalMime from 'postal-mime'

/** What the host reads out of a message's source. */
export type MessageSource = {
  subject: string
  /** Address in From, or `null`. */
  from: string | null
  /** Addresses in To, Cc and Bcc, each once. */
  recipients: string[]
  /** Whether the message carries the string every spam filter recognises. */
  carriesGtube: boolean
  /** The source as it is sent: without Bcc, with Date, Message-ID and From. */
  stored: Buffer
}

/** Generic Test for Unsolicited Bulk Email: https://spamassassin.apache.org/gtube/ */
const GTUBE = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'

/**
 * Reads the source of a message and completes it the way a mail server does for a program that hands it one.
 * `now`: ms since the epoch; `sender`: written as From where there is none; `host`: domain of the Message-ID.
 */
export async function readMessageSource(
  raw: Buffer,
  { now, sender, host }: { now: number; sender: string; host: string },
): Promise<MessageSource> {
  const email = await PostalMime.parse(raw)
  const missing = missingHeaders(email, { now, sender, host })
  return {
    subject: email.subject ?? '',
    from: addressesIn([email.from])[0] ?? null,
    recipients: addressesIn([...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])]),
    carriesGtube: [raw.toString('latin1'), email.text, email.html].some((text) => text?.includes(GTUBE)),
    stored: Buffer.concat([Buffer.from(missing), withoutBcc(raw, email)]),
  }
}

function addressesIn(addresses: readonly (Address | undefined)[]): string[] {
  const mailboxes = addresses.flatMap((address) => address?.group ?? (address === undefined ? [] : [address]))
  return [
    ...new Set(mailboxes.map((mailbox) => mailbox.address ?? '').filter((address) => address.includes('@'))),
  ]
}

function missingHeaders(
  email: Email,
  { now, sender, host }: { now: number; sender: string; host: string },
): string {
  const present = new Set(email.headers.map((header) => header.key))
  const defaults = {
    From: sender,
    Date: new Date(now).toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<${randomUUID()}@${host}>`,
  }
  return Object.entries(defaults)
    .filter(([name]) => !present.has(name.toLowerCase()))
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
}

/** Bytes stay as they came where there is no Bcc; otherwise the header is put together again from its lines. */
function withoutBcc(raw: Buffer, email: Email): Buffer {
  if (!email.headers.some((header) => header.key === 'bcc')) return raw
  const headers = email.headerLines.filter((header) => header.key !== 'bcc').map((header) => header.line)
  const end = /\r?\n\r?\n/.exec(raw.toString('latin1'))
  const body = end === null ? Buffer.alloc(0) : raw.subarray(end.index + end[0].length)
  return Buffer.concat([Buffer.from(`${headers.join('\n')}\n\n`.replaceAll('\n', '\r\n')), body])
}
