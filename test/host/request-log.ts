import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { HostClock } from './clock'

/** A request as it was received. `at`: ms since the epoch, host's clock; `status` is `null` where none was sent. */
export type LoggedRequest = {
  at: number
  method: string
  /** The request target, byte for byte. */
  url: string
  headers: Record<string, string | string[] | undefined>
  body: string
  status: number | null
  /** Login of whoever called, once known. */
  account: string | null
}

/** Older requests make room beyond this number. */
const KEPT_REQUESTS = 20_000

/** The log of API requests, oldest first. */
export class RequestLog {
  #requests: LoggedRequest[] = []
  readonly #clock: HostClock

  constructor(clock: HostClock) {
    this.#clock = clock
  }

  list(): readonly LoggedRequest[] {
    return this.#requests
  }

  clear(): void {
    this.#requests = []
  }

  /** Logs every request of a server or of a part of it, also those that are refused or cut off. */
  watch(app: FastifyInstance): void {
    app.addHook('onRequest', async (request) => {
      request.logged = this.#add(request)
    })
    app.addHook('onResponse', async ({ logged, fault }, reply) => {
      if (logged !== null) logged.status = fault?.reset === undefined ? reply.statusCode : null
    })
  }

  #add({ raw, headers }: FastifyRequest): LoggedRequest {
    const { method = '', url = '' } = raw
    const logged = { at: this.#clock.now(), method, url, headers, body: '', status: null, account: null }
    this.#requests.push(logged)
    if (this.#requests.length > KEPT_REQUESTS) this.#requests.shift()
    return logged
  }
}
