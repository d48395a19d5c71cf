import { X509Certificate } from 'node:crypto'
import { get } from 'node:https'
import { json } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { startSelfSigned } from './self-signed'

async function serverOfTest(body?: unknown) {
  const server = await startSelfSigned(body)
  onTestFinished(() => server.stop())
  return server
}

it('is refused by a client that trusts only what is to be trusted', async () => {
  const server = await serverOfTest()
  await expect(fetch(server.origin)).rejects.toMatchObject({ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } })
  expect(server.connections()).toBe(1)
  expect(server.requests()).toBe(0)
})

it.each(['127.0.0.1', 'localhost'])('answers JSON to one who trusts it, as %s', async (host) => {
  const server = await serverOfTest({ all: 'well' })
  const body = await new Promise((resolve, reject) => {
    const url = server.origin.replace('127.0.0.1', host)
    // Family 4: the server listens on 127.0.0.1 alone.
    get(url, { ca: server.certificate, family: 4, agent: false }, (response) => resolve(json(response))).on(
      'error',
      reject,
    )
  })
  expect(body).toEqual({ all: 'well' })
  expect(server.requests()).toBe(1)
})

it('has a certificate that is valid but for who signed it', async () => {
  const certificate = new X509Certificate((await serverOfTest()).certificate)
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1')
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now())
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now())
})
