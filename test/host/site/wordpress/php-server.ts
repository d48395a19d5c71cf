import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const WRAPPER = fileURLToPath(new URL('serve-until-parent-ends.sh', import.meta.url))

/** Without several workers a heavy admin page waits for its own sub-requests until they time out. */
const WORKERS = '6'

/** How long the server may take to answer for the first time, and to end, in ms. */
const START_LIMIT_MS = 30_000
const END_LIMIT_MS = 5_000
const POLL_EVERY_MS = 25

/** A running `php -S` with its workers. */
export type PhpServer = {
  /** Ends the server and its workers; resolves once they are gone. */
  stop(): Promise<void>
}

type ServerOptions = {
  /** Arguments of `php`, with -S and the router. */
  readonly phpArguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** File that receives what PHP prints. */
  readonly log: string
  /** Address that answers below 500 once the server is ready. */
  readonly readyUrl: string
}

/** Kills what is left of the group; that nothing is left is no failure. */
function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ESRCH') throw failure
  }
}

async function spawnGroup(options: ServerOptions): Promise<ChildProcess> {
  const log = await open(options.log, 'a')
  try {
    const server = spawn('sh', [WRAPPER, 'php', ...options.phpArguments], {
      detached: true,
      env: { ...process.env, ...options.environment, PHP_CLI_SERVER_WORKERS: WORKERS },
      stdio: ['ignore', log.fd, log.fd, 'pipe'],
    })
    await once(server, 'spawn')
    return server
  } finally {
    await log.close()
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(START_LIMIT_MS) }).then(
    async (response) => {
      await response.body?.cancel()
      return response.status < 500
    },
    () => false,
  )
}

async function untilReady(server: ChildProcess, options: ServerOptions): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await answers(options.readyUrl))) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`PHP ended at once; see ${options.log}.`)
    if (Date.now() > deadline)
      throw new Error(`The site did not answer in ${START_LIMIT_MS / 1000} s; see ${options.log}.`)
    await pause(POLL_EVERY_MS)
  }
}

/** Closing the pipe asks the group to end; what has not ended in time is killed. */
async function stopGroup(server: ChildProcess): Promise<void> {
  const { pid } = server
  if (pid === undefined) return
  const ended =
    server.exitCode !== null || server.signalCode !== null ? Promise.resolve() : once(server, 'exit')
  ;(server.stdio[3] as Writable | null)?.destroy()
  const inTime = await Promise.race([ended.then(() => true), pause(END_LIMIT_MS, false, { ref: false })])
  killGroup(pid)
  if (!inTime) await ended
}

/**
 * Starts PHP's built-in server as a process group of its own and resolves once `readyUrl` answers.
 * It also ends by itself when this process ends, however that happens.
 * Fails with a sentence when PHP ends or does not answer within 30 s.
 */
export async function startPhpServer(options: ServerOptions): Promise<PhpServer> {
  const server = await spawnGroup(options)
  try {
    await untilReady(server, options)
  } catch (failure) {
    await stopGroup(server)
    throw failure
  }
  return { stop: () => stopGroup(server) }
}
