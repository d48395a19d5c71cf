import type { Incident } from '../../shared/mail-service'
import type { BounceKind } from './demo-bounces'
import type { Burst, Traffic } from './demo-traffic'
import { DAY_MS, startOfDay } from './demo-traffic'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** One hosting of the demonstration, as it is before anybody does anything to it. */
export type DemoHosting = {
  readonly serviceName: string
  /** The recipient of its daily error report at first. */
  readonly email: string
  /** What was sent, and what came back, before its record begins; in messages. */
  readonly older: { readonly sent: number; readonly returned: number }
  /** Messages; 0: no limit. */
  readonly maxPerDay: number
  readonly abuse: Readonly<Record<string, string>> | null
  readonly traffic: Omit<Traffic, 'bursts'>
  /** What else happened, for a demonstration that began at `bornAt` (ms since the epoch). */
  readonly bursts: (bornAt: number) => readonly Burst[]
  /** What stopped it, and how long before the demonstration began, in ms; null: it is not stopped. */
  readonly stop: { readonly incident: Incident; readonly msAgo: number } | null
  /** How its messages come back; the more often one is named, the more of them. */
  readonly bounceKinds: readonly BounceKind[]
}

/** A shop in good health; nine days ago it announced its sale. */
const SHOP: DemoHosting = {
  serviceName: 'shop.demo.example',
  email: 'owner@demo.example',
  older: { sent: 46_518, returned: 803 },
  maxPerDay: 1000,
  abuse: null,
  traffic: {
    seed: 1,
    perDay: 128,
    weekdays: [0.62, 1.12, 1.06, 1.01, 1.08, 0.97, 0.71],
    returnedShare: 0.017,
  },
  bursts: (bornAt) => {
    const from = startOfDay(bornAt) - 9 * DAY_MS + 8 * HOUR_MS
    return [{ from, to: from + 3 * HOUR_MS, messages: 470, returnedShare: 0.05 }]
  },
  stop: null,
  bounceKinds: ['unknown-user', 'mailbox-full', 'unknown-domain', 'mailbox-full-for-now', 'no-answer'],
}

/** A blog whose registration form was fed with invented addresses: too much came back. */
const BLOG: DemoHosting = {
  serviceName: 'blog.demo.example',
  email: 'editor@demo.example',
  older: { sent: 9_874, returned: 211 },
  maxPerDay: 800,
  abuse: null,
  traffic: { seed: 2, perDay: 36, weekdays: [1.1, 0.95, 0.9, 1, 0.95, 0.9, 1.2], returnedShare: 0.03 },
  bursts: (bornAt) => {
    const to = bornAt - 26 * HOUR_MS + 20 * MINUTE_MS
    return [{ from: to - 5 * HOUR_MS, to, messages: 390, returnedShare: 0.72 }]
  },
  stop: { incident: 'too-many-returned', msAgo: 26 * HOUR_MS },
  bounceKinds: [
    'unknown-user',
    'unknown-user',
    'unknown-user',
    'disabled-user',
    'unknown-domain',
    'no-dmarc',
  ],
}

/** A forum through which somebody sends spam. */
const FORUM: DemoHosting = {
  serviceName: 'forum.demo.example',
  email: 'webmaster@demo.example',
  older: { sent: 21_307, returned: 388 },
  maxPerDay: 0,
  abuse: { measure: 'mail-stopped' },
  traffic: { seed: 3, perDay: 74, weekdays: [1.25, 0.9, 0.85, 0.9, 0.95, 1.05, 1.2], returnedShare: 0.02 },
  bursts: (bornAt) => {
    const to = bornAt - 8 * HOUR_MS
    return [{ from: to - 3 * HOUR_MS, to, messages: 2_150, returnedShare: 0.14 }]
  },
  stop: { incident: 'spam-found', msAgo: 9 * HOUR_MS },
  bounceKinds: ['spam-content', 'spam-content', 'listed-sender', 'unknown-user', 'no-dmarc', 'try-later'],
}

/** The hostings of the demonstration, in the order in which they are listed. */
export const DEMO_HOSTINGS: readonly DemoHosting[] = [SHOP, BLOG, FORUM]
