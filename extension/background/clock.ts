/** The worker's clock: ms since the epoch. Tests give their own. */
export type Clock = { now(): number }

export const systemClock: Clock = { now: () => Date.now() }
