import { createServer } from 'node:net'

/**
 * The port the site will listen on: `wanted`, or a free one for 0. Loopback only.
 * Fails with a sentence when the port is taken or not allowed, before anything else is started.
 */
export async function listeningPort(wanted: number): Promise<number> {
  const server = createServer()
  try {
    return await new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted, '127.0.0.1', () => {
        const address = server.address()
        resolve(address !== null && typeof address === 'object' ? address.port : wanted)
      })
    })
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`
    throw new Error(`Port ${wanted} for the site ${why}.`)
  } finally {
    await new Promise((closed) => server.close(closed))
  }
}
