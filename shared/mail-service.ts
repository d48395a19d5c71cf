/**
 * The model of a hosting's mail service: its states, what may be done in each, and what follows.
 * Source of the words and rules: the contract in test/contract/ and the host's guides.
 *
 *            BLOCK                        too many messages: ko   too many returned: bounce   GTUBE: spam
 *   ok ───────────────▶ ko ─┬─ UNBLOCK ─▶ ok                            (from ok and from force)
 *   force ────BLOCK───▶ ko  ├─ PURGE ──▶ purging ── done ─▶ ok
 *   bounce ── UNBLOCK ─▶ force            ▲
 *   bounce, spam ─────────── PURGE ───────┘      (spam cannot be unblocked, only purged)
 */

export const STATES = ['ok', 'force', 'ko', 'bounce', 'spam', 'purging'] as const
export type State = (typeof STATES)[number]

export const ACTIONS = ['BLOCK', 'UNBLOCK', 'PURGE'] as const
export type Action = (typeof ACTIONS)[number]

/** What a person can confirm: an action on the service, or another recipient of its daily error report. */
export const TASKS = [...ACTIONS, 'RECIPIENT'] as const
export type Task = (typeof TASKS)[number]

/** green: mail goes out; red: it does not; amber: on its way; grey: unknown. */
export type Tone = 'green' | 'red' | 'amber' | 'grey'

/** What happens to a mail service apart from what its owner asks. */
export type Incident = 'too-many' | 'too-many-returned' | 'spam-found' | 'purge-done'

type StateFacts = {
  readonly tone: Tone
  /** Whether mail goes out in this state. */
  readonly sends: boolean
  /** The state each available action leads to first. An action not named here is refused. */
  readonly leadsTo: Readonly<Partial<Record<Action, State>>>
  readonly incidents: Readonly<Partial<Record<Incident, State>>>
}

const SENDING_INCIDENTS = { 'too-many': 'ko', 'too-many-returned': 'bounce', 'spam-found': 'spam' } as const

const TABLE: Readonly<Record<State, StateFacts>> = {
  ok: { tone: 'green', sends: true, leadsTo: { BLOCK: 'ko' }, incidents: SENDING_INCIDENTS },
  force: { tone: 'green', sends: true, leadsTo: { BLOCK: 'ko' }, incidents: SENDING_INCIDENTS },
  ko: { tone: 'red', sends: false, leadsTo: { UNBLOCK: 'ok', PURGE: 'purging' }, incidents: {} },
  bounce: { tone: 'red', sends: false, leadsTo: { UNBLOCK: 'force', PURGE: 'purging' }, incidents: {} },
  spam: { tone: 'red', sends: false, leadsTo: { PURGE: 'purging' }, incidents: {} },
  purging: { tone: 'amber', sends: false, leadsTo: {}, incidents: { 'purge-done': 'ok' } },
}

/** Whether `word`, as the host sent it, is a state we know. */
export function isState(word: string): word is State {
  return Object.hasOwn(TABLE, word)
}

/** The colour for the host's word; grey for a word we do not know, never green. */
export function toneOf(word: string): Tone {
  return isState(word) ? TABLE[word].tone : 'grey'
}

/** Whether mail goes out; `null` when the host's word is unknown. */
export function sendsIn(word: string): boolean | null {
  return isState(word) ? TABLE[word].sends : null
}

/** The actions offered in a state, in the order in which they are shown. None for an unknown word. */
export function actionsIn(word: string): readonly Action[] {
  return isState(word) ? ACTIONS.filter((action) => TABLE[word].leadsTo[action] !== undefined) : []
}

/** The state an action leads to at first, or `null` when it is not available in this state. */
export function stateAfter(word: string, action: Action): State | null {
  return isState(word) ? (TABLE[word].leadsTo[action] ?? null) : null
}

/** The state after something that happened by itself; the same state when it changes nothing. */
export function stateAfterIncident(state: State, incident: Incident): State {
  return TABLE[state].incidents[incident] ?? state
}

/** How far the host's state shows the effect of an action: `done`, under way (`running`), or `not-yet`. */
export type Effect = 'done' | 'running' | 'not-yet'

const EFFECTS: Readonly<Record<Action, Readonly<Partial<Record<State, Effect>>>>> = {
  BLOCK: { ko: 'done', bounce: 'done', spam: 'done' },
  UNBLOCK: { ok: 'done', force: 'done' },
  PURGE: { ok: 'done', force: 'done', purging: 'running' },
}

/** Reads the effect of an action out of the host's word; unknown words show nothing yet. */
export function effectShown(action: Action, word: string): Effect {
  return isState(word) ? (EFFECTS[action][word] ?? 'not-yet') : 'not-yet'
}

/** How long the host keeps held mail before it expires: 72 hours, in ms (the host's guide). */
export const HOLD_LIMIT_MS = 72 * 3_600_000
