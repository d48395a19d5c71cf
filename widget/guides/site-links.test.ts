import { describe, expect, it } from 'vitest'
import { webAddresses } from './site-links'

describe('webAddresses', () => {
  it.each([
    [[], []],
    [['https://www.example.com'], ['https://www.example.com/ www.example.com']],
    [['http://127.0.0.1:8080'], ['http://127.0.0.1:8080/ 127.0.0.1:8080']],
    [['https://a.example', 'https://a.example/'], ['https://a.example/ a.example']],
    [['https://exämple.de'], ['https://xn--exmple-cua.de/ xn--exmple-cua.de']],
    [['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'example.com', ''], []],
  ])('%j: %j', (sites, links) => {
    expect(webAddresses(sites).map(({ href, host }) => `${href} ${host}`)).toEqual(links)
  })
})
