import { parseArgs } from 'node:util'

/** What the command line of the host asks for. */
export type CommandLine = {
  /** The API's port, the panel's, the site's and the sink's follow it; `null`: not named; 0: any free ports. */
  port: number | null
  /** Data folder; `null`: the checkout's own. */
  data: string | null
  relay: { host: string; port: number } | null
  services: number
  /** `null`: WordPress where it can be had, otherwise the stand-in. */
  site: 'none' | 'stand-in' | null
  json: boolean
}

export const USAGE =
  'Usage: npm run host -- [--port N] [--data DIR] [--relay HOST:PORT] [--services N] [--site none|stand-in] [--json]'

/** Four ports in a row must fit. */
const LARGEST_PORT = 65_535
const LARGEST_FIRST_PORT = LARGEST_PORT - 3
const MOST_SERVICES = 1_000

/** A command line that cannot be followed, as a sentence. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws {@link UsageError}. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { port, data, relay, services, site, json } = parse(args)
  if (data === '') throw new UsageError('--data must name a folder.')
  return {
    port: port === undefined ? null : wholeNumber('--port', port, 0, LARGEST_FIRST_PORT),
    data: data ?? null,
    relay: relay === undefined ? null : hostAndPort(relay),
    services: wholeNumber('--services', services ?? '2', 1, MOST_SERVICES),
    site: site === undefined ? null : siteKind(site),
    json: json ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const options = {
      port: text,
      data: text,
      relay: text,
      services: text,
      site: text,
      json: { type: 'boolean' },
    } as const
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`${option} must be a whole number from ${least} to ${most}.`)
  }
  return value
}

function hostAndPort(text: string): { host: string; port: number } {
  const [, host = '', port = ''] =
    /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(text)?.filter((part) => part !== undefined) ?? []
  if (host === '') throw new UsageError('--relay must be HOST:PORT.')
  return { host, port: wholeNumber('The port of --relay', port, 1, LARGEST_PORT) }
}

function siteKind(text: string): 'none' | 'stand-in' {
  if (text === 'none' || text === 'stand-in') return text
  throw new UsageError('--site must be none or stand-in.')
}
