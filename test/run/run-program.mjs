// @ts-check
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program in the foreground; what it prints goes to standard error.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was ended by a signal
 */
export function runProgram(program, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * Becomes a TypeScript program: its input, output and signals are ours, and its exit code ends us.
 * @param {string} script path from the top of the project
 * @param {readonly string[]} args
 */
export function become(script, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  endWithNpm(child)
  // As a shell tells it: 128 and the signal's number.
  child.once('exit', (code, signal) =>
    process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
  )
}

const LOOK_FOR_NPM_MS = 250

/**
 * npm ends at a signal without passing it on; then the program is to end too.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, LOOK_FOR_NPM_MS)
}
