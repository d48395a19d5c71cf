import type { HostClock } from './clock'
import { DAY_MS, startOfDay } from './days'
import type { MailSystem } from './mail-system'

/** What a small shop's site sends on an ordinary day, Sunday first, in messages. */
const WEEKLY_RHYTHM = [5, 17, 20, 18, 21, 15, 8] as const
const LEAST_A_DAY = 3
const MOST_A_DAY = 25
/** The site sends between 6:00 and 23:00, in ms of the day. */
const OPEN_FROM_MS = 6 * 3_600_000
const OPEN_FOR_MS = 17 * 3_600_000
/** An order makes this many messages at once: to the customer, the shop, the parcel service. */
const BURST = 3
/** Every so many messages, one goes to an address that does not exist. */
const UNKNOWN_EVERY = 23

const SUBJECTS = [
  'Your order has been received',
  'New message from the contact form',
  'Confirm your registration',
]

/** Moves a new host's clock back, so that seeding can live through the days up to now. */
export function startOfHistory(days: number): number {
  return startOfDay(Date.now()) - days * DAY_MS - Date.now()
}

/**
 * Lives through the days from the clock's time to the present: real messages go through the queue to the sink, a
 * few come back, reports are sent. Ends with the clock at real time. Deterministic, apart from the date.
 */
export async function seedHistory(mail: MailSystem): Promise<void> {
  const { clock, services, database } = mail
  database.setDurable(false)
  let number = 0
  for (let day = clock.now(); day < startOfDay(Date.now()); day += DAY_MS) {
    const moments = services.names().flatMap((service, position) => momentsOf(service, position, day))
    for (const { at, service } of moments.sort((one, other) => one.at - other.at)) {
      await advanceTo(clock, at)
      await sendOne(mail, service, number++)
    }
  }
  await clock.advanceToPresent()
  database.setDurable(true)
}

/** When a service sends on one day (ms since the epoch). The first service is the busy one. */
function momentsOf(service: string, position: number, day: number): { at: number; service: string }[] {
  const dayNumber = Math.floor(day / DAY_MS)
  const usual = WEEKLY_RHYTHM[new Date(day).getUTCDay()] ?? LEAST_A_DAY
  const varied = Math.round(usual / (3 * position + 1)) + ((dayNumber * 7 + position * 3) % 6) - 1
  const messages = Math.min(MOST_A_DAY, Math.max(LEAST_A_DAY, varied))
  return Array.from({ length: messages }, (_, index) => ({
    at: startOfDay(day) + OPEN_FROM_MS + Math.floor(((index - (index % BURST)) / messages) * OPEN_FOR_MS),
    service,
  }))
}

async function sendOne({ submission }: MailSystem, service: string, number: number): Promise<void> {
  const name = number % UNKNOWN_EVERY === UNKNOWN_EVERY - 1 ? 'unknown' : 'customer'
  const to = `${name}${number}@receiver.example`
  const subject = SUBJECTS[number % SUBJECTS.length] ?? ''
  const from = `www@${service}`
  const raw = Buffer.from(`From: ${from}\nTo: ${to}\nSubject: ${subject}\n\nMessage number ${number}.\n`)
  await submission.accept(service, { raw, sender: from, recipients: [to], readHeaders: false })
}

function advanceTo(clock: HostClock, time: number): Promise<void> {
  return clock.advance(Math.max(0, time - clock.now()))
}
