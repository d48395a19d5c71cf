import type { HostClock, Timer } from './clock'
import type { EventLog } from './events'
import type { Queue } from './queue'
import type { HostSettings } from './settings'

/** Lets held mail expire once it has been held for `holdMs` (72 hours). */
export class Holding {
  #timer: Timer | undefined
  readonly #parts: { clock: HostClock; settings: HostSettings; queue: Queue; events: EventLog }

  constructor(parts: { clock: HostClock; settings: HostSettings; queue: Queue; events: EventLog }) {
    this.#parts = parts
  }

  /** Waits for the message that expires next. Call it whenever mail was held, and after a change of settings. */
  watch(): void {
    const { clock, settings, queue } = this.#parts
    this.#timer?.cancel()
    const since = queue.heldSince()
    if (since === null) return
    this.#timer = clock.setTimer(since + settings.holdMs - clock.now(), () => this.#expire())
  }

  #expire(): void {
    const { clock, settings, queue, events } = this.#parts
    for (const { service, messages } of queue.expire(clock.now() - settings.holdMs)) {
      events.add(service, 'expired', `${messages} messages`)
    }
    this.watch()
  }
}
