import { fileURLToPath } from 'node:url'
import type { CommandLine } from './command-line'
import { readCommandLine, USAGE, UsageError } from './command-line'
import { readableDescription } from './description'
import type { HostOptions } from './host'
import { startHost } from './host'
import { arePortsFree } from './ports'
import { chooseSite } from './site/choose-site'
import { HostStartError } from './start-error'

const DEFAULT_DATA_FOLDER = fileURLToPath(new URL('../../.cache/host-data', import.meta.url))
const DEFAULT_FIRST_PORT = 4_000

async function portsOf({ port }: CommandLine): Promise<NonNullable<HostOptions['ports']>> {
  const inRow = (first: number) => ({ api: first, panel: first + 1, site: first + 2, smtp: first + 3 })
  if (port !== null) return port === 0 ? {} : inRow(port)
  const usual = inRow(DEFAULT_FIRST_PORT)
  return (await arePortsFree(Object.values(usual))) ? usual : {}
}

async function siteOf({ site }: CommandLine): Promise<Pick<HostOptions, 'site' | 'wordpressRoot'>> {
  if (site !== null) return { site }
  const chosen = await chooseSite()
  if (chosen.site === 'stand-in') console.error(`The site is a stand-in: ${chosen.reason}`)
  return chosen.site === 'stand-in' ? { site: chosen.site } : chosen
}

async function run(commandLine: CommandLine): Promise<void> {
  const { data, relay, services, json } = commandLine
  const host = await startHost({
    dataDir: data ?? DEFAULT_DATA_FOLDER,
    ports: await portsOf(commandLine),
    ...(relay === null ? {} : { relay }),
    services,
    ...(await siteOf(commandLine)),
  })
  let isStopping = false
  const stop = async () => {
    // A terminal's Ctrl+C comes twice: from it, and from the program that started us.
    if (isStopping) return
    isStopping = true
    await host.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  console.log(json ? JSON.stringify(host.description) : readableDescription(host.description))
}

try {
  await run(readCommandLine(process.argv.slice(2)))
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n${USAGE}`)
  else if (error instanceof HostStartError) console.error(error.message)
  else
    console.error(`The local host could not start: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(error instanceof UsageError ? 2 : 1)
}
