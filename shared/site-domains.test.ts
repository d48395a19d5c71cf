import { describe, expect, it } from 'vitest'
import { asciiDomain, domainsFor } from './site-domains'

describe('asciiDomain', () => {
  it.each([
    ['Example.COM', 'example.com'],
    ['example.com.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    [' a.example ', 'a.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['', null],
    ['a b.example', null],
    ['example.com/path', null],
    ['user@example.com', null],
    ['example.com:80', null],
    ['https://example.com', null],
  ])('%j: %j', (domain, ascii) => {
    expect(asciiDomain(domain)).toBe(ascii)
  })
})

describe('domainsFor', () => {
  it.each([
    ['example.com', ['example.com', 'www.example.com']],
    ['www.example.com', ['www.example.com', 'example.com']],
    [
      'blog.shop.example.com',
      ['blog.shop.example.com', 'www.blog.shop.example.com', 'shop.example.com', 'example.com'],
    ],
    ['xn--bcher-kva.example', ['xn--bcher-kva.example', 'www.xn--bcher-kva.example']],
    ['localhost', ['localhost', 'www.localhost']],
    ['127.0.0.1', ['127.0.0.1']],
    ['[::1]', ['[::1]']],
  ])('%s', (hostname, domains) => {
    expect(domainsFor(hostname)).toEqual(domains)
  })
})
