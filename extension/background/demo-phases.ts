import type { Action, State } from '../../shared/mail-service'
import { stateAfter, stateAfterIncident } from '../../shared/mail-service'
import type { DemoHosting } from './demo-hostings'

/** How long the demonstration takes to do what it has accepted: 4 s, in ms. */
export const EFFECT_MS = 4_000
/** How long its purge takes: 45 s, in ms. The host's own takes 5 to 10 minutes, too long to look on. */
export const PURGE_MS = 45_000

/** An action that the demonstration accepted at `at` (ms since the epoch). */
export type Asked = { readonly action: Action; readonly at: number }

/** A state and since when, in ms since the epoch. The next phase ends it. */
export type Phase = { readonly at: number; readonly state: State }

/**
 * The states of a hosting up to `now` (ms since the epoch), oldest first: how the demonstration found it, then what
 * followed of each action, asked in this order. An action that finds a state which does not allow it does nothing.
 */
export function phasesOf(
  { stop }: DemoHosting,
  bornAt: number,
  asked: readonly Asked[],
  now: number,
): readonly [Phase, ...Phase[]] {
  const phases: [Phase, ...Phase[]] = [{ at: Number.NEGATIVE_INFINITY, state: 'ok' }]
  if (stop !== null) phases.push({ at: bornAt - stop.msAgo, state: stateAfterIncident('ok', stop.incident) })
  for (const { action, at } of asked) {
    const effectAt = at + EFFECT_MS
    if (effectAt > now) break
    endPurge(phases, effectAt)
    const next = stateAfter(lastOf(phases).state, action)
    if (next !== null) phases.push({ at: effectAt, state: next })
  }
  endPurge(phases, now)
  return phases
}

/** The state that a hosting has been in since the last of its phases. */
export function lastOf(phases: readonly [Phase, ...Phase[]]): Phase {
  return phases.at(-1) ?? phases[0]
}

/** Ends a purge that is over by `now`. */
function endPurge(phases: [Phase, ...Phase[]], now: number): void {
  const { at, state } = lastOf(phases)
  if (state !== 'purging' || at + PURGE_MS > now) return
  phases.push({ at: at + PURGE_MS, state: stateAfterIncident(state, 'purge-done') })
}
