import type { BounceEntry } from '../../shared/endpoints'
import { MOST_BOUNCES } from '../../shared/endpoints'
import { chance } from './demo-chance'
import type { SentMessage } from './demo-record'

/** A receiver takes up to this long to send a message back, in ms. */
const LONGEST_WAY_BACK_MS = 90_000

type Receiver = { readonly to: string; readonly domain: string; readonly sender: string }

/**
 * What receiving servers answer, in the words that common ones use. Codes: RFC 5321 and RFC 3463; addresses are those
 * kept for documentation (RFC 5737).
 */
const ANSWERS = {
  'unknown-user': ({ to }) =>
    `550 5.1.1 <${to}>: Recipient address rejected: User unknown in virtual mailbox table`,
  'disabled-user': ({ to, domain }) =>
    `550-5.2.1 The email account that you tried to reach is inactive.\n550 5.2.1 <${to}> (mx1.${domain})`,
  'mailbox-full': ({ to }) =>
    `552 5.2.2 <${to}>: Recipient address rejected: Mailbox is full (quota exceeded)`,
  'mailbox-full-for-now': ({ domain }) =>
    `452-4.2.2 The recipient's inbox is out of storage space. Please direct the\n452 4.2.2 recipient to mx2.${domain}; message expired after 5 days in queue`,
  'unknown-domain': ({ domain }) =>
    `Host or domain name not found. Name service error for name=${domain} type=MX: Host not found`,
  'no-answer': ({ domain }) =>
    `connect to mx1.${domain}[192.0.2.25]:25: Connection timed out (delivery given up)`,
  'no-dmarc': ({ sender }) =>
    `550-5.7.26 Unauthenticated email from ${sender} is not accepted due to domain's\n550 5.7.26 DMARC policy. Please contact the administrator of ${sender}`,
  'spam-content': () => '554 5.7.1 Message rejected: content looks like spam (score 14.2, threshold 8.0)',
  'listed-sender': () =>
    '550 5.7.1 Service unavailable; client host [198.51.100.17] blocked using zen.blocklist.example',
  'try-later': ({ to }) =>
    `451 4.7.1 <${to}>: Recipient address rejected: Too many messages from this sender, try again later`,
} as const satisfies Readonly<Record<string, (receiver: Receiver) => string>>

/** A reason for which a message comes back. */
export type BounceKind = keyof typeof ANSWERS

const NAMES = [
  'anna',
  'ben',
  'camille',
  'david',
  'eva',
  'filip',
  'giulia',
  'hugo',
  'ines',
  'jan',
  'klara',
  'luis',
]
const DOMAINS = ['mail.example', 'post.example', 'webmail.example', 'office.example', 'inbox.example']
/** Domains that somebody mistyped: nobody receives there. */
const MISTYPED = ['mial.example', 'wembail.example', 'ofice.example']

/** The value that stands at a part of the list, from 0 up to 1. */
function pick<Value>(values: readonly Value[], part: number): Value {
  return values[Math.floor(part * values.length)] as Value
}

/** When a message that comes back is back, in ms since the epoch. */
function backAt({ madeAt, sentAt }: SentMessage): number {
  return sentAt + 1_000 + Math.floor(chance(madeAt, 1) * (LONGEST_WAY_BACK_MS - 1_000))
}

/** The messages that have come back by `now` (ms since the epoch). */
export function returnedBy(now: number, sent: readonly SentMessage[]): SentMessage[] {
  return sent.filter((message) => message.isReturned && backAt(message) <= now)
}

/** The newest of what has come back, at most `limit` and at most 100, newest first. */
export function bounceEntries(
  returned: readonly SentMessage[],
  sender: string,
  kinds: readonly BounceKind[],
  limit: number,
): BounceEntry[] {
  return [...returned]
    .sort((one, other) => backAt(other) - backAt(one) || other.madeAt - one.madeAt)
    .slice(0, Math.min(MOST_BOUNCES, Math.max(0, Math.trunc(limit))))
    .map((message) => entryOf(message, sender, kinds))
}

function entryOf(message: SentMessage, sender: string, kinds: readonly BounceKind[]): BounceEntry {
  const { madeAt } = message
  const kind = pick(kinds, chance(madeAt, 2))
  const domain = pick(kind === 'unknown-domain' ? MISTYPED : DOMAINS, chance(madeAt, 3))
  const to = `${pick(NAMES, chance(madeAt, 4))}.${1 + Math.floor(chance(madeAt, 5) * 998)}@${domain}`
  return {
    date: new Date(backAt(message)).toISOString(),
    to,
    message: ANSWERS[kind]({ to, domain, sender }),
  }
}
