import * as v from 'valibot'
import { matchesPattern } from './rights'

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What goes wrong. `status` or `body`: this is answered and the host does not act; everything else is done to the
 * host's own answer, after it acted, except `reset: 'before'` and the delay.
 */
const FaultSchema = v.strictObject({
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  /** Text is sent as it is, anything else as JSON. */
  body: v.optional(v.unknown()),
  contentType: v.optional(v.string()),
  headers: v.optional(v.record(v.string(), v.string())),
  /** Value of the Retry-After header: seconds, or a date. */
  retryAfter: v.optional(v.union([v.string(), Whole])),
  /** Waits so long before anything else: ms of the host's clock. */
  delayMs: v.optional(Whole),
  /** Sends the body byte by byte with so many ms between two of them. */
  drip: v.optional(Whole),
  /** Announces the whole body, sends so many bytes of it, then closes the connection. */
  truncate: v.optional(Whole),
  /** Closes the connection before the host acts, or after it, without an answer. */
  reset: v.optional(v.picklist(['before', 'after'])),
  /** Lengthens the body to so many bytes, with spaces after the JSON. */
  oversize: v.optional(Whole),
})
export type Fault = v.InferOutput<typeof FaultSchema>

export const FaultRequestSchema = v.strictObject({
  /** Absent: any method. */
  method: v.optional(v.string()),
  /** Path without query, `*` for any text; with its base (`/1.0/auth/time`) or below it (`/auth/time`). */
  path: v.optional(v.string(), '*'),
  /** How many requests it hits; absent: all, until it is taken away. */
  times: v.optional(Whole),
  fault: v.optional(FaultSchema),
  /** The API's clock runs so many seconds ahead (negative: behind). */
  clockSkewSeconds: v.optional(v.number()),
})
export type FaultRequest = v.InferOutput<typeof FaultRequestSchema>

type ScriptedFault = { method: string | undefined; path: string; timesLeft: number; fault: Fault }

/** The faults that are scripted at present; the first one that matches a request hits it. */
export class Faults {
  #scripted: ScriptedFault[] = []
  #clockSkewMs = 0

  get clockSkewMs(): number {
    return this.#clockSkewMs
  }

  list(): readonly { method: string | undefined; path: string; timesLeft: number | null; fault: Fault }[] {
    return this.#scripted.map((scripted) => ({
      ...scripted,
      timesLeft: Number.isFinite(scripted.timesLeft) ? scripted.timesLeft : null,
    }))
  }

  script({ method, path, times, fault, clockSkewSeconds }: FaultRequest): void {
    if (clockSkewSeconds !== undefined) this.#clockSkewMs = clockSkewSeconds * 1000
    const timesLeft = times ?? Number.POSITIVE_INFINITY
    if (fault !== undefined) this.#scripted.push({ method: method?.toUpperCase(), path, timesLeft, fault })
  }

  clear(): void {
    this.#scripted = []
    this.#clockSkewMs = 0
  }

  /** The fault that hits a request, if any, counted as used. `paths`: the forms of its path. */
  take(method: string, paths: readonly string[]): Fault | null {
    const hit = this.#scripted.find(
      (scripted) =>
        scripted.timesLeft > 0 &&
        (scripted.method === undefined || scripted.method === method) &&
        paths.some((path) => matchesPattern(scripted.path, path)),
    )
    if (hit === undefined) return null
    hit.timesLeft -= 1
    return hit.fault
  }
}
