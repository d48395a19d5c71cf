import type { KeyObject } from 'node:crypto'
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/*
 * Node reads X.509 certificates but does not write them, and the openssl program is not everywhere: so the few parts of
 * one are put together here (RFC 5280, in the encoding of X.690: tag, length, content).
 */

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...head]), content])
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const integer = (bytes: Uint8Array) => der(0x02, bytes)
const objectIdentifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const bitString = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes)

const ECDSA_WITH_SHA256 = sequence(objectIdentifier('2a8648ce3d040302'))
const COMMON_NAME = objectIdentifier('550403')
const SUBJECT_ALTERNATIVE_NAME = objectIdentifier('551d11')

function nameOf(commonName: string): Buffer {
  return sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(commonName)))))
}

/** UTCTime: YYMMDDHHMMSSZ. */
function time(ms: number): Buffer {
  return der(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)}Z`))
}

/** For `localhost` and 127.0.0.1. */
function alternativeNames(): Buffer {
  const names = sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))
  return der(0xa3, sequence(sequence(SUBJECT_ALTERNATIVE_NAME, der(0x04, names))))
}

const DAY_MS = 86_400_000

function toBeSigned(publicKey: KeyObject): Buffer {
  const name = nameOf('localhost')
  const now = Date.now()
  return sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    sequence(time(now - DAY_MS), time(now + DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    alternativeNames(),
  )
}

/** Makes a key and a certificate that it signed itself: for `localhost` and 127.0.0.1, valid from yesterday to tomorrow. */
export function selfSignedCertificate(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const content = toBeSigned(publicKey)
  const certificate = sequence(content, ECDSA_WITH_SHA256, bitString(sign('sha256', content, privateKey)))
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}
