/**
 * Which buttons the host's own page offers in a state: block while mail goes out; otherwise unblock, which stays
 * grey in `spam` and `bounce` until a purge has finished, and purge in the stopped states.
 * Source: what the host's own page does; it is stricter than its API, which takes an unblock in `bounce`.
 *
 * @type {Readonly<Record<string, readonly import('./mail-service.js').Action[]>>}
 */
const OFFERED = {
  ok: ['BLOCK'],
  force: ['BLOCK'],
  ko: ['UNBLOCK', 'PURGE'],
  bounce: ['PURGE'],
  spam: ['PURGE'],
  purging: [],
}

/**
 * @param {string} state As the API sends it.
 * @returns {readonly import('./mail-service.js').Action[]} None for an unknown state.
 */
export function offeredActions(state) {
  return Object.hasOwn(OFFERED, state) ? (OFFERED[state] ?? []) : []
}
