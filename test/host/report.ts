import type { HostClock } from './clock'
import { composeMessage } from './compose'
import type { Counters, Returned } from './counters'
import { DAY_MS, dayOf, startOfDay } from './days'
import type { EventLog } from './events'
import type { HostedService, Services } from './services'
import type { Submission } from './submission'

export type ReportParts = {
  clock: HostClock
  services: Services
  counters: Counters
  submission: Submission
  events: EventLog
}

/** The daily report of returned mail: sent the following day, to the report recipient, when there is any. */
export class DailyReport {
  readonly #parts: ReportParts

  constructor(parts: ReportParts) {
    this.#parts = parts
  }

  /** Sends what is due now and keeps watch for the next day. A day the host slept through is made up for. */
  async watch(): Promise<void> {
    const { clock, services } = this.#parts
    for (const service of services.list()) await this.#bringUpToDate(service)
    clock.setTimer(startOfDay(clock.now()) + DAY_MS - clock.now(), () => this.watch())
  }

  async #bringUpToDate(service: HostedService): Promise<void> {
    const { clock, services, counters } = this.#parts
    const today = startOfDay(clock.now())
    for (let day = Date.parse(service.reportedThrough) + DAY_MS; day < today; day += DAY_MS) {
      await this.#report(service, day, counters.returnedBetween(service.name, day, day + DAY_MS))
      services.change(service.name, { reportedThrough: dayOf(day) })
    }
  }

  async #report({ name, email }: HostedService, day: number, returned: Returned[]): Promise<void> {
    if (email === null || returned.length === 0) return
    const { clock, submission, events } = this.#parts
    const sender = `report@${name}`
    const subject = `${returned.length} messages of ${name} came back on ${dayOf(day)}`
    const raw = await composeMessage({
      from: sender,
      to: email,
      subject,
      text: listing(returned),
      at: clock.now(),
    })
    await submission.acceptReport(name, { raw, sender, recipient: email })
    events.add(name, 'report', `${returned.length} messages, to ${email}`)
  }
}

function listing(returned: readonly Returned[]): string {
  return returned
    .map(({ at, recipient, response }) => `${new Date(at).toISOString()}  ${recipient}\n    ${response}\n`)
    .join('\n')
}
