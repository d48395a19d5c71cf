/**
 * The host's word for a state, as its page shows it, with the colour.
 * Words: the host's guide. Colours: green where mail goes out, red where it does not, amber on the way.
 *
 * @type {Readonly<Record<string, { text: string, tone: 'green' | 'red' | 'amber' }>>}
 */
const WORDS = {
  ok: { text: 'Enabled', tone: 'green' },
  force: { text: 'Force', tone: 'green' },
  ko: { text: 'Disabled', tone: 'red' },
  bounce: { text: 'Bounce', tone: 'red' },
  spam: { text: 'SPAM', tone: 'red' },
  purging: { text: 'Purging', tone: 'amber' },
}

/**
 * @param {string} state As the API sends it.
 * @returns {{ text: string, tone: string }} The state's own word, in grey, when it is unknown.
 */
export function stateWords(state) {
  return Object.hasOwn(WORDS, state) && WORDS[state] ? WORDS[state] : { text: state, tone: 'grey' }
}
