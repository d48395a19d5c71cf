// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { installNodePackages } from './node-packages.mjs'
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'
import { installSystemPackages } from './system-packages.mjs'

/**
 * `npm test`: everything, one step after the other; a failing step does not hide the next.
 * The last line of the output is `N passed, N failed`.
 */
const RESULTS = '.cache/results'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * A step that passes or fails as a whole.
 * @param {string} title
 * @param {readonly string[]} command a program of node_modules/.bin and its arguments
 * @returns {Promise<Count>}
 */
async function check(title, [program = '', ...args]) {
  say(`\n── ${title}`)
  const code = await runProgram(`node_modules/.bin/${program}`, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/**
 * A project of vitest, counted test by test.
 * @param {string} title
 * @param {string} project
 * @returns {Promise<Count>}
 */
async function tests(title, project) {
  say(`\n── ${title}`)
  const file = `${RESULTS}/${project}.json`
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runProgram('node_modules/.bin/vitest', ['run', '--project', project, ...reporters])
  return countIn(file, code)
}

/**
 * @param {string} file the JSON that vitest wrote
 * @param {number} code vitest's exit code
 * @returns {Count}
 */
function countIn(file, code) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    // A file that could not be loaded fails the run without failing a test.
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

await installNodePackages()
await installSystemPackages(['chromium', 'firefox', 'php'])
mkdirSync(RESULTS, { recursive: true })

const counts = [
  await check('format and lint', ['biome', 'check', '--error-on-warnings', '.']),
  await check('types', ['tsc', '--noEmit']),
  await tests('unit, contract and repository tests', 'unit'),
  await tests('every view in every situation: accessibility, and room in every language', 'gallery'),
  await tests('end-to-end tests, the built extension in both browsers', 'e2e'),
]

/** @param {keyof Count} kind */
const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0)
const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`)
process.exitCode = sum('failed') === 0 ? 0 : 1
