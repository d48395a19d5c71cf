import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { HostDescription } from './description'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

/** A process of the command line. Node itself runs it, without a parent that a signal could miss. */
function run(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** A host in a process of its own, without a site; ends with the test. Resolves to its `--json` line. */
export async function spawnHost(...args: string[]) {
  const child = run(['--site', 'none', '--json', ...args])
  const failed = text(child.stderr).then((words) =>
    Promise.reject(new Error(`The host did not start: ${words}`)),
  )
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), failed])
  failed.catch(() => {})
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const exited = once(child, 'exit')
    child.kill(signal)
    return (await exited)[0]
  }
  return { description: JSON.parse(line) as HostDescription, end }
}

/** Runs the command line to its end. */
export async function runHost(
  ...args: string[]
): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const child = run(args)
  const exited = once(child, 'exit')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: (await exited)[0], stderr, stdout }
}
