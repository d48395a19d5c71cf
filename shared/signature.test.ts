import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signatureText } from './signature'

const KEYS = { applicationSecret: 'SECRET', consumerKey: 'CONSUMER' }
const BASE = 'https://eu.api.ovh.com/1.0'

describe('signatureText', () => {
  it.each([
    [
      { method: 'GET', url: `${BASE}/hosting/web`, body: '', timestamp: 1_366_560_945 },
      `SECRET+CONSUMER+GET+${BASE}/hosting/web++1366560945`,
      'b83d508ca1942a132e474b11cb15fb7ff22535aa',
    ],
    [
      {
        method: 'POST',
        url: `${BASE}/hosting/web/shop.example/email/request`,
        body: '{"action":"PURGE"}',
        timestamp: 1_700_000_000,
      },
      `SECRET+CONSUMER+POST+${BASE}/hosting/web/shop.example/email/request+{"action":"PURGE"}+1700000000`,
      'ebb0a1e3b8ffe6022f65284b7b1d2259bb1b6da9',
    ],
  ])('joins the parts of %j', (request, text, digest) => {
    expect(signatureText(KEYS, request)).toBe(text)
    expect(createHash('sha1').update(signatureText(KEYS, request)).digest('hex')).toBe(digest)
  })
})
