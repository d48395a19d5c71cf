import { sendsIn } from '../../shared/mail-service'
import { Arrivals } from './arrivals'
import type { HostClock } from './clock'
import { Counters } from './counters'
import type { HostDatabase } from './database'
import { Delivery } from './delivery'
import { DeliveryJobs } from './delivery-jobs'
import { EventLog } from './events'
import { Holding } from './holding'
import { Queue } from './queue'
import { DailyReport } from './report'
import { ServiceStates } from './service-states'
import { Services } from './services'
import type { HostSettings } from './settings'
import { Sink } from './sink'
import { Submission } from './submission'
import { incidentOnSettling } from './thresholds'

/** The parts of the mail service, wired together. */
export type MailSystem = {
  database: HostDatabase
  clock: HostClock
  settings: HostSettings
  services: Services
  counters: Counters
  events: EventLog
  states: ServiceStates
  submission: Submission
  arrivals: Arrivals
  holding: Holding
  report: DailyReport
  /** Where mail is delivered: the relay, or the embedded sink. */
  target: { host: string; port: number }
  /** Starts sending, holding and reporting. */
  start(): Promise<void>
  stop(): Promise<void>
}

export type MailSystemOptions = {
  database: HostDatabase
  clock: HostClock
  settings: HostSettings
  /** Absent: the embedded sink receives, on `sinkPort` (0: any free port). */
  relay: { host: string; port: number } | undefined
  sinkPort: number
}

/** Opens the queue and its sink. Nothing moves before `start`. */
export async function openMailSystem(options: MailSystemOptions): Promise<MailSystem> {
  const { database, clock, settings, relay, sinkPort } = options
  const arrivals = new Arrivals(database, clock)
  const sink = relay === undefined ? new Sink({ clock, settings, arrivals }) : undefined
  const target = relay ?? { host: '127.0.0.1', port: (await sink?.listen(sinkPort)) ?? 0 }

  const services = new Services(database)
  const counters = new Counters(database)
  const events = new EventLog(database, clock)
  const queue = new Queue(database, clock)
  const jobs = new DeliveryJobs(database, clock)
  const holding = new Holding({ clock, settings, queue, events })
  const delivery = new Delivery({ clock, settings, jobs, target, onResult: afterResult })
  const states = new ServiceStates({ database, clock, settings, services, queue, events, onQueueMoved })
  const submission = new Submission({
    clock,
    settings,
    services,
    queue,
    counters,
    states,
    onAccepted: onQueueMoved,
  })
  const report = new DailyReport({ clock, services, counters, submission, events })

  function onQueueMoved(): void {
    delivery.wake()
    holding.watch()
  }

  /** A message that was on the wire while its service stopped is held now, if it is still open. */
  function afterResult(name: string): void {
    const service = services.get(name)
    const incident = sendsIn(service.state) ? incidentOnSettling(service, counters, settings) : null
    if (incident !== null) states.incident(name, incident)
    else if (!sendsIn(service.state) && queue.hold(name) > 0) holding.watch()
  }

  return {
    ...{
      database,
      clock,
      settings,
      services,
      counters,
      events,
      states,
      submission,
      arrivals,
      holding,
      report,
    },
    target,
    async start() {
      states.resume()
      onQueueMoved()
      await report.watch()
    },
    async stop() {
      await delivery.stop()
      await sink?.close()
    },
  }
}
