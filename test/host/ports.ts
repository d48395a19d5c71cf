import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { HostStartError } from './start-error'

/** The only address the host listens on. */
export const LOOPBACK = '127.0.0.1'

/** Whether every one of these ports is free on loopback at this moment. */
export async function arePortsFree(ports: readonly number[]): Promise<boolean> {
  const free = await Promise.all(ports.map(isPortFree))
  return free.every(Boolean)
}

function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, LOOPBACK, () => server.close(() => resolve(true)))
  })
}

/** Lets a server listen on loopback; `port` 0: any free one. Gives its origin, such as `http://127.0.0.1:4000`. */
export function listen(server: FastifyInstance, port: number): Promise<string> {
  return namingTakenPort(port, server.listen({ port, host: LOOPBACK }))
}

/** Turns the failure of listening on a taken port into a sentence ({@link HostStartError}). */
export async function namingTakenPort<Result>(port: number, listening: Promise<Result>): Promise<Result> {
  try {
    return await listening
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw taken
      ? new HostStartError(`Port ${port} is taken by another program; choose another with --port.`)
      : error
  }
}
