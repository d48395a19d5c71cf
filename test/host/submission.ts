import { sendsIn } from '../../shared/mail-service'
import type { HostClock } from './clock'
import type { Counters } from './counters'
import { readMessageSource } from './message-source'
import type { Queue } from './queue'
import type { ServiceStates } from './service-states'
import type { Services } from './services'
import type { HostSettings } from './settings'
import { incidentOnAccepting } from './thresholds'

/** A message as a program hands it over. */
export type SubmittedMessage = {
  raw: Buffer
  /** Envelope sender; `null`: the From header, or the service's own address. */
  sender: string | null
  recipients: readonly string[]
  /** Whether To, Cc and Bcc name further recipients (`sendmail -t`). */
  readHeaders: boolean
}

/** A message that is on disk. */
export type AcceptedMessage = { id: number; status: 'queued' | 'held' }

export type SubmissionParts = {
  clock: HostClock
  settings: HostSettings
  services: Services
  queue: Queue
  counters: Counters
  states: ServiceStates
  /** Called after a message was stored. */
  onAccepted: () => void
}

/** Nobody to send a message to. */
export class NoRecipientsError extends Error {
  constructor() {
    super('The message names no recipients.')
  }
}

/** Takes messages in: looks at thresholds and at the content, then stores them as queued or held. */
export class Submission {
  readonly #parts: SubmissionParts

  constructor(parts: SubmissionParts) {
    this.#parts = parts
  }

  /** Accepts a message of the site of `service`. Throws {@link NoRecipientsError}; otherwise it is on disk. */
  async accept(service: string, message: SubmittedMessage): Promise<AcceptedMessage> {
    const { clock, onAccepted } = this.#parts
    const ownAddress = `www@${service}`
    const source = await readMessageSource(message.raw, {
      now: clock.now(),
      sender: message.sender ?? ownAddress,
      host: service,
    })
    const recipients = [
      ...new Set([...message.recipients, ...(message.readHeaders ? source.recipients : [])]),
    ]
    if (recipients.length === 0) throw new NoRecipientsError()
    const status = this.#admit(service, source.carriesGtube)
    const { subject, stored: raw } = source
    const sender = message.sender ?? source.from ?? ownAddress
    const id = this.#parts.queue.add({ service, kind: 'script', sender, recipients, subject, raw }, status)
    onAccepted()
    return { id, status }
  }

  /** The host's own report: no threshold counts it, no state holds it. */
  async acceptReport(
    service: string,
    message: { raw: Buffer; sender: string; recipient: string },
  ): Promise<void> {
    const { clock, queue, onAccepted } = this.#parts
    const { raw, sender, recipient } = message
    const { subject, stored } = await readMessageSource(raw, { now: clock.now(), sender, host: service })
    queue.add({ service, kind: 'report', sender, recipients: [recipient], subject, raw: stored }, 'queued')
    onAccepted()
  }

  #admit(name: string, carriesGtube: boolean): 'queued' | 'held' {
    const { clock, settings, services, counters, states } = this.#parts
    const service = services.get(name)
    if (!sendsIn(service.state)) return 'held'
    const incident = carriesGtube
      ? 'spam-found'
      : incidentOnAccepting(service, counters, settings, clock.now())
    if (incident === null) return 'queued'
    states.incident(name, incident)
    return 'held'
  }
}
