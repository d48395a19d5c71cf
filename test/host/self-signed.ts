import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSignedCertificate } from './certificate'

/** A server with a certificate that nobody should trust. */
export type SelfSignedServer = {
  /** `https://127.0.0.1:…` */
  origin: string
  /** The certificate, for a client that is to trust it. */
  certificate: string
  /** Connections so far, also those that ended with the certificate. */
  connections(): number
  /** Requests that were made in spite of the certificate. */
  requests(): number
  stop(): Promise<void>
}

/** Starts an https server on a free port of loopback that answers every request with `body` as JSON. */
export async function startSelfSigned(body: unknown = {}): Promise<SelfSignedServer> {
  const { key, cert } = selfSignedCertificate()
  const counts = { connections: 0, requests: 0 }
  const server = createServer({ key, cert }, (_request, response) => {
    counts.requests += 1
    response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(body))
  })
  server.on('connection', () => {
    counts.connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    certificate: cert,
    connections: () => counts.connections,
    requests: () => counts.requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
