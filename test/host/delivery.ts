import nodemailer from 'nodemailer'
import type { HostClock, Timer } from './clock'
import type { DeliveryJob, DeliveryJobs } from './delivery-jobs'
import type { HostSettings } from './settings'

export type DeliveryParts = {
  clock: HostClock
  settings: HostSettings
  jobs: DeliveryJobs
  /** Where mail is handed to. */
  target: { host: string; port: number }
  /** Called when an attempt is over and its result is on disk. */
  onResult: (service: string) => void
}

/** Connections that are open at most at once. */
const CONNECTIONS = 4
/** A receiver that says nothing for this long has failed for now: 30 s, in ms. */
const SMTP_SILENCE_MS = 30_000
/** On stopping, transmissions under way are given this long: 2 s, in ms. */
const STOP_GRACE_MS = 2_000

/**
 * Brings queued messages to the relay over SMTP, one transaction per recipient, and writes down each result as it
 * comes. A crash between a receiver's answer and that line repeats one attempt; it then carries the same ENVID
 * (RFC 3461), by which the embedded sink recognises it.
 */
export class Delivery {
  readonly #parts: DeliveryParts
  readonly #transport
  readonly #workers = new Set<Promise<void>>()
  #timer: Timer | undefined
  #stopping = false

  constructor(parts: DeliveryParts) {
    this.#parts = parts
    this.#transport = nodemailer.createTransport({
      pool: true,
      ...parts.target,
      secure: false,
      ignoreTLS: true,
      maxConnections: CONNECTIONS,
      maxRequeues: 0,
      socketTimeout: SMTP_SILENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  /** Has the next due recipient attended to in time. Call it whenever something may have become due. */
  wake(): void {
    this.#timer?.cancel()
    const due = this.#parts.jobs.nextDue()
    if (due === null || this.#stopping) return
    this.#timer = this.#parts.clock.setTimer(due - this.#parts.clock.now(), () => this.#drain())
  }

  /** Takes nothing more and lets what is on the wire end, within 2 s. */
  async stop(): Promise<void> {
    this.#stopping = true
    this.#timer?.cancel()
    const giveUp = setTimeout(() => this.#transport.close({ force: true }), STOP_GRACE_MS)
    await Promise.all(this.#workers)
    clearTimeout(giveUp)
    this.#transport.close()
  }

  async #drain(): Promise<void> {
    while (this.#workers.size < CONNECTIONS && !this.#stopping) {
      const worker: Promise<void> = this.#work().finally(() => this.#workers.delete(worker))
      this.#workers.add(worker)
    }
    await Promise.all(this.#workers)
    this.wake()
  }

  async #work(): Promise<void> {
    while (!this.#stopping) {
      const job = this.#parts.jobs.take()
      if (job === null) return
      await this.#attempt(job)
      this.#parts.onResult(job.service)
    }
  }

  async #attempt(job: DeliveryJob): Promise<void> {
    const { jobs } = this.#parts
    try {
      const { response } = await this.#transport.sendMail({
        envelope: { from: job.sender, to: [job.address] },
        raw: job.raw,
        dsn: { id: job.envelopeId, return: 'headers' },
      })
      jobs.delivered(job, response ?? '')
    } catch (error) {
      this.#failed(job, smtpFailure(error))
    }
  }

  #failed(job: DeliveryJob, { response, permanent }: SmtpFailure): void {
    const { clock, settings, jobs } = this.#parts
    const pause = settings.retryDelaysMs[job.attempts]
    if (permanent || pause === undefined) jobs.returned(job, response)
    else jobs.deferred(job, response, clock.now() + pause)
  }
}

type SmtpFailure = { response: string; permanent: boolean }

/** 5xx is final, 4xx and a broken connection are not (RFC 5321, 4.2.1); an address that cannot be written is. */
function smtpFailure(error: unknown): SmtpFailure {
  const { response, responseCode, code, message } = error as {
    response?: string
    responseCode?: number
    code?: string
    message: string
  }
  const unwritable = responseCode === undefined && code === 'EENVELOPE'
  return { response: response ?? message, permanent: (responseCode ?? 0) >= 500 || unwritable }
}
