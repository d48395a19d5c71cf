// @ts-check
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { findBrowser, findProgram } from './find-program.mjs'
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'

/** What the product's tests and demonstration use of the system, and Debian's packages for it. */
const NEEDS = {
  chromium: { present: () => findBrowser('chromium') !== null, packages: ['chromium'] },
  firefox: { present: () => findBrowser('firefox') !== null, packages: ['firefox-esr'] },
  php: {
    present: () => findProgram(['php']) !== null && findProgram(['unzip']) !== null,
    packages: ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-curl', 'php-gd', 'unzip'],
  },
}

/** @typedef {keyof typeof NEEDS} Need */

/**
 * Installs what is missing, where that can be done: Debian's kin, and root. It says so, and asks first when a person
 * sits at the terminal. What is still missing afterwards is found out, and said, where it is used.
 * @param {readonly Need[]} needs
 */
export async function installSystemPackages(needs) {
  const missing = needs.filter((need) => !NEEDS[need].present())
  if (missing.length === 0 || !canInstall()) return
  const packages = missing.flatMap((need) => NEEDS[need].packages)
  say(`Missing here: ${missing.join(', ')}. Debian packages: ${packages.join(' ')}.`)
  if (!(await isAgreed())) return
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['-qq', 'update'], quiet)
  const install = ['-qq', '-y', '--no-install-recommends', 'install', ...packages]
  if ((await runProgram('apt-get', install, quiet)) !== 0)
    say('Installing them did not work; going on without.')
}

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

async function isAgreed() {
  if (process.env.CI || !process.stdin.isTTY) return true
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question('Install them now? [Y/n] ')
  terminal.close()
  return !/^n/i.test(answer.trim())
}
