/** A timer that has been set; cancelling one that has run does nothing. */
export type Timer = { cancel(): void }

type Entry = { readonly due: number; readonly order: number; readonly action: () => unknown }

/** The longest delay a Node timer takes: 2^31 − 1 ms. */
const LONGEST_NODE_DELAY_MS = 2_147_483_647

/**
 * The host's clock: real time plus an offset that tests move forward, so that 72 hours pass in a moment.
 * Every timer of the host goes through it.
 */
export class HostClock {
  #offsetMs: number
  #order = 0
  #stopped = false
  #alarm: NodeJS.Timeout | undefined
  #advancing: Promise<void> = Promise.resolve()
  readonly #entries = new Set<Entry>()
  readonly #running = new Set<Promise<void>>()
  readonly #onOffset: (offsetMs: number) => void

  /** `offsetMs`: ahead of real time (negative: behind). `onOffset` is told each new offset, to keep it. */
  constructor(offsetMs = 0, onOffset: (offsetMs: number) => void = () => {}) {
    this.#offsetMs = offsetMs
    this.#onOffset = onOffset
  }

  /** The host's time: ms since the epoch. */
  now(): number {
    return Date.now() + this.#offsetMs
  }

  /** Runs `action` once `delayMs` have passed on this clock. Its failure is written to standard error. */
  setTimer(delayMs: number, action: () => unknown): Timer {
    const entry: Entry = { due: this.now() + Math.max(0, delayMs), order: this.#order++, action }
    if (!this.#stopped) this.#entries.add(entry)
    this.#arm()
    return {
      cancel: () => {
        this.#entries.delete(entry)
      },
    }
  }

  /** Resolves once `delayMs` have passed on this clock. */
  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.setTimer(delayMs, resolve))
  }

  /**
   * Moves time forward by `ms`, running every timer on the way at its own time, in order; resolves once they,
   * and what they started and returned, are done.
   */
  advance(ms: number): Promise<void> {
    this.#advancing = this.#advancing.then(() => this.#runUntil(this.now() + ms))
    return this.#advancing
  }

  /** Brings a clock that runs behind back to real time, running every timer on the way. */
  async advanceToPresent(): Promise<void> {
    await this.advance(-this.#offsetMs)
    this.#setOffset(0)
  }

  /** Drops all timers, for good. */
  stop(): void {
    this.#stopped = true
    this.#entries.clear()
    clearTimeout(this.#alarm)
  }

  async #runUntil(target: number): Promise<void> {
    for (;;) {
      // Real time flows meanwhile, so more may have started by the time that these are done.
      while (this.#running.size > 0) await Promise.all(this.#running)
      const next = this.#next()
      if (next === undefined || next.due > target) break
      this.#moveTo(next.due)
      this.#run(next)
    }
    this.#moveTo(target)
    this.#arm()
  }

  #next(): Entry | undefined {
    let next: Entry | undefined
    for (const entry of this.#entries) {
      if (next === undefined || entry.due < next.due) next = entry
    }
    return next
  }

  #run(entry: Entry): void {
    this.#entries.delete(entry)
    const run = Promise.resolve()
      .then(entry.action)
      .catch((error: unknown) => console.error('A timer of the local host failed:', error))
      .then(() => {
        this.#running.delete(run)
      })
    this.#running.add(run)
  }

  #runDue(): void {
    for (let next = this.#next(); next !== undefined && next.due <= this.now(); next = this.#next())
      this.#run(next)
    this.#arm()
  }

  #arm(): void {
    clearTimeout(this.#alarm)
    const next = this.#next()
    if (next === undefined) return
    const delay = Math.min(Math.max(0, next.due - this.now()), LONGEST_NODE_DELAY_MS)
    this.#alarm = setTimeout(() => this.#runDue(), delay)
  }

  #moveTo(time: number): void {
    const ahead = time - this.now()
    if (ahead > 0) this.#setOffset(this.#offsetMs + ahead)
  }

  #setOffset(offsetMs: number): void {
    this.#offsetMs = offsetMs
    this.#onOffset(offsetMs)
  }
}
