// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runProgram } from './run-program.mjs'
import { giveUp, say } from './say.mjs'

const MARK = 'node_modules/.installed-for'
const OLDEST_NODE = [20, 19]

/** Ends the program where Node is too old for what it is about to run. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  giveUp(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`)
}

/** Installs exactly what the lock file names, unless that has been done. */
export async function installNodePackages() {
  checkNode()
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return
  say('Installing the packages of the lock file …')
  const code = await runProgram('npm', ['ci', '--loglevel=error'])
  if (code !== 0) giveUp('The packages could not be installed: see the lines above. Is the network there?')
  writeFileSync(MARK, wanted)
}
