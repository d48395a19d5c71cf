import type { Clock } from './clock'

/** How long a difference of clocks is trusted: 10 minutes, in ms. */
const TRUSTED_FOR_MS = 10 * 60_000

/** The host's clock, by its difference from ours. Signatures need it: this machine's may be wrong. */
export class HostClock {
  readonly #clock: Clock
  #delta: { readonly ms: number; readonly at: number } | null = null

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The host's time in whole seconds. `ask` reads it from the host (seconds) when the difference is not known. */
  async seconds(ask: () => Promise<number>): Promise<number> {
    const now = this.#clock.now()
    // A clock that was set back makes the age negative.
    const age = this.#delta === null ? Number.POSITIVE_INFINITY : now - this.#delta.at
    if (age < 0 || age > TRUSTED_FOR_MS) {
      const hostSeconds = await ask()
      const then = this.#clock.now()
      this.#delta = { ms: hostSeconds * 1000 - then, at: then }
    }
    return Math.round((this.#clock.now() + (this.#delta?.ms ?? 0)) / 1000)
  }
}
