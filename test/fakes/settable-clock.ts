import type { Clock } from '../../extension/background/clock'

/** A clock that a test sets; ms since the epoch. */
export class SettableClock implements Clock {
  ms: number

  constructor(ms = Date.UTC(2026, 2, 1, 12)) {
    this.ms = ms
  }

  now(): number {
    return this.ms
  }

  advance(ms: number): void {
    this.ms += ms
  }
}
