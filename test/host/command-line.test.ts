import { describe, expect, it } from 'vitest'
import { readCommandLine, UsageError } from './command-line'

const DEFAULTS = { port: null, data: null, relay: null, services: 2, site: null, json: false }

describe('the command line', () => {
  it.each([
    [[], {}],
    [['--port', '4100', '--json'], { port: 4100, json: true }],
    [['--data', 'folder', '--services', '5'], { data: 'folder', services: 5 }],
    [['--relay', 'mail.example:25'], { relay: { host: 'mail.example', port: 25 } }],
    [['--relay', '[::1]:2525'], { relay: { host: '::1', port: 2525 } }],
    [['--site', 'none'], { site: 'none' }],
  ])('reads %j', (args, expected) => {
    expect(readCommandLine(args)).toEqual({ ...DEFAULTS, ...expected })
  })

  it.each([
    [['--port', 'x']],
    [['--port', '65533']],
    [['--port']],
    [['--data', '']],
    [['--relay', 'mail.example']],
    [['--relay', 'mail.example:0']],
    [['--services', '0']],
    [['--site', 'wordpress']],
    [['--unknown']],
    [['stray']],
  ])('refuses %j', (args) => {
    expect(() => readCommandLine(args)).toThrow(UsageError)
  })
})
