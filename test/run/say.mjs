// @ts-check

/**
 * Tells the person what goes on. On standard error, so that standard output carries results alone.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/**
 * Ends the program with one sentence.
 * @param {string} sentence
 * @param {number} [code] exit code
 * @returns {never}
 */
export function giveUp(sentence, code = 1) {
  say(sentence)
  process.exit(code)
}
