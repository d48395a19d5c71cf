/**
 * Keeps a page that puts a confirm window under the pointer, or counts on a double click, from confirming for the
 * person (security.md, S2). Nothing is committed until the window has been painted, focused and visible for 800 ms
 * without a break; input that began before that is ignored to its end; so is input the browser did not get from a
 * person; and there is one commit at most.
 *
 *   painted + focused + visible ──▶ quiet ── 800 ms ──▶ open ── press ──▶ committed
 *            ▲                        │                   │
 *            └── focus or sight lost ─┴───────────────────┘
 *
 * Times are ms on the clock of `event.timeStamp` and `performance.now()`. An event counts with the time at which it
 * happened, not at which a busy page came to handle it.
 */
export const QUIET_MS = 800

export type Guard = {
  readonly painted: boolean
  readonly focused: boolean
  readonly visible: boolean
  /** Since when all three have held; null while they do not. */
  readonly quietSince: number | null
  /** Whether the input that is under way began too early, or is a key held down. */
  readonly spoiled: boolean
  readonly committed: boolean
}

export type GuardEvent =
  | { readonly kind: 'painted'; readonly at: number }
  | { readonly kind: 'focus'; readonly at: number; readonly has: boolean }
  | { readonly kind: 'sight'; readonly at: number; readonly has: boolean }
  /** A pointer or key went down; `repeated` for a key that is held. */
  | { readonly kind: 'input'; readonly at: number; readonly repeated: boolean }
  /** The button was pressed; `trusted` as the browser says in `event.isTrusted`. */
  | { readonly kind: 'press'; readonly at: number; readonly trusted: boolean }

export const NEW_GUARD: Guard = {
  painted: false,
  focused: false,
  visible: false,
  quietSince: null,
  spoiled: false,
  committed: false,
}

/** Whether input that happens at `at` (ms) may commit. */
export function isOpenAt(guard: Guard, at: number): boolean {
  return !guard.committed && guard.quietSince !== null && at - guard.quietSince >= QUIET_MS
}

/** Time until the guard opens, in ms; 0 when it is open, `null` while it waits for paint, focus or sight. */
export function opensIn(guard: Guard, now: number): number | null {
  return guard.quietSince === null ? null : Math.max(0, guard.quietSince + QUIET_MS - now)
}

function withConditions(guard: Guard, change: Partial<Guard>, at: number): Guard {
  const next = { ...guard, ...change }
  const holds = next.painted && next.focused && next.visible
  return { ...next, quietSince: holds ? (guard.quietSince ?? at) : null }
}

function pressed(guard: Guard, at: number, trusted: boolean): Guard {
  if (!trusted) return guard
  const commits = !guard.spoiled && isOpenAt(guard, at)
  return { ...guard, spoiled: false, committed: guard.committed || commits }
}

/** The guard after an event. Where `committed` turns true, and only there, the action is committed. */
export function guardAfter(guard: Guard, event: GuardEvent): Guard {
  switch (event.kind) {
    case 'painted':
      return withConditions(guard, { painted: true }, event.at)
    case 'focus':
      return withConditions(guard, { focused: event.has }, event.at)
    case 'sight':
      return withConditions(guard, { visible: event.has }, event.at)
    case 'input':
      return { ...guard, spoiled: event.repeated || !isOpenAt(guard, event.at) }
    case 'press':
      return pressed(guard, event.at, event.trusted)
  }
}
