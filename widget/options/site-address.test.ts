import { expect, it } from 'vitest'
import { withScheme } from './site-address'

it.each([
  ['example.com', 'https://example.com'],
  [' www.example.com/wp-admin ', 'https://www.example.com/wp-admin'],
  ['example.com:8443', 'https://example.com:8443'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['HTTPS://EXAMPLE.COM', 'HTTPS://EXAMPLE.COM'],
  ['', ''],
])('withScheme(%j) is %j', (typed, address) => {
  expect(withScheme(typed)).toBe(address)
})
