import { join } from 'node:path'
import { Accounts } from './accounts'
import { HostClock } from './clock'
import { keepClockOffset, keptClockOffset } from './clock-offset'
import { CONTROL_PATH } from './control-routes'
import type { HostDatabase } from './database'
import { openDatabase } from './database'
import type { HostDescription } from './description'
import type { MailSystem } from './mail-system'
import { openMailSystem } from './mail-system'
import { namingTakenPort } from './ports'
import { Rights } from './rights'
import { seedHistory, startOfHistory } from './seed'
import { writeSendmailWrapper } from './sendmail-wrapper'
import type { Closer } from './servers'
import { startServers } from './servers'
import { Services } from './services'
import type { HostSettings } from './settings'
import { DEFAULT_SETTINGS } from './settings'
import type { RunningSite } from './site/start-site'
import { startSite } from './site/start-site'
import { HostStartError } from './start-error'
import { SUBMISSION_PATH } from './submission-route'

export type HostOptions = {
  /** Folder of the queue and everything else that is kept; made where there is none. */
  dataDir: string
  /** 0 or absent: any free port. `smtp` is the embedded sink's. */
  ports?: { api?: number; panel?: number; site?: number; smtp?: number }
  /** Where mail is delivered; absent: to the embedded SMTP sink. */
  relay?: { host: string; port: number }
  /** Number of services, 2 when absent. A kept folder may hold more. */
  services?: number
  /** `none` when absent. */
  site?: 'wordpress' | 'stand-in' | 'none'
  /** The prepared WordPress, needed when `site` is `wordpress`. */
  wordpressRoot?: string
  /** Days of real, delivered mail that a new folder starts with; 0 when absent. */
  seedHistoryDays?: number
  settings?: Partial<HostSettings>
}

export type RunningHost = {
  description: HostDescription
  clock: HostClock
  /** The mail service itself, for tests in the same process. */
  mail: MailSystem
  stop(): Promise<void>
}

/**
 * Starts the local host. Throws {@link HostStartError} with a sentence when the data folder is held by another
 * copy, a port is taken or the options do not fit together; whatever was started by then is stopped again.
 */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  if (options.relay !== undefined && (options.seedHistoryDays ?? 0) > 0) {
    throw new HostStartError('History can only be seeded into the embedded sink, not through a relay.')
  }
  const closers: Closer[] = []
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    return { ...(await assemble(options, closers)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function assemble(options: HostOptions, closers: Closer[]): Promise<Omit<RunningHost, 'stop'>> {
  const database = openDatabase(options.dataDir)
  closers.push(() => database.close())
  const seeds = database.isNew && (options.seedHistoryDays ?? 0) > 0
  const clock = openClock(database, seeds ? startOfHistory(options.seedHistoryDays ?? 0) : null)
  closers.push(() => clock.stop())
  const accounts = prepareAccounts(database, clock, options.services ?? 2)
  const mail = await openMail(options, database, clock)
  closers.push(() => mail.stop())
  await mail.start()
  if (seeds) await seedHistory(mail)
  const { api, panel } = await startServers({ ports: options.ports ?? {}, mail, accounts, closers })
  const wrappers = new Map(
    mail.services
      .list()
      .map((service) => [
        service.name,
        writeSendmailWrapper(options.dataDir, service, `${api}${SUBMISSION_PATH}`),
      ]),
  )
  const site = await openSite(options, wrappers)
  if (site !== null) closers.push(() => site.stop())
  return { description: describe({ api, panel, site, options, mail, accounts, wrappers }), clock, mail }
}

/** The clock goes on from where it was; it starts in the past only to live through a new folder's history. */
function openClock(database: HostDatabase, past: number | null): HostClock {
  return new HostClock(past ?? keptClockOffset(database), (offsetMs) => keepClockOffset(database, offsetMs))
}

function prepareAccounts(database: HostDatabase, clock: HostClock, count: number): Accounts {
  const services = new Services(database)
  const made = services.ensure(count, clock.now())
  const accounts = new Accounts(database, new Rights(database))
  accounts.ensure(made, clock.now())
  return accounts
}

function openMail(options: HostOptions, database: HostDatabase, clock: HostClock): Promise<MailSystem> {
  const settings = { ...DEFAULT_SETTINGS, ...options.settings }
  const sinkPort = options.ports?.smtp ?? 0
  return namingTakenPort(
    sinkPort,
    openMailSystem({ database, clock, settings, relay: options.relay, sinkPort }),
  )
}

async function openSite(
  options: HostOptions,
  wrappers: ReadonlyMap<string, string>,
): Promise<RunningSite | null> {
  const { site: kind = 'none', dataDir, ports, wordpressRoot } = options
  const [sendmail = ''] = wrappers.values()
  if (kind === 'none') return null
  const root = wordpressRoot === undefined ? {} : { wordpressRoot }
  return startSite({ kind, port: ports?.site ?? 0, dataDir: join(dataDir, 'site'), sendmail, ...root })
}

function describe(host: {
  api: string
  panel: string
  site: RunningSite | null
  options: HostOptions
  mail: MailSystem
  accounts: Accounts
  wrappers: ReadonlyMap<string, string>
}): HostDescription {
  const { api, panel, site, options, mail, accounts, wrappers } = host
  const services = mail.services
    .list()
    .map(({ name, domains }) => ({ serviceName: name, domains, sendmail: wrappers.get(name) ?? '' }))
  return {
    api: `${api}/1.0`,
    tokenUrl: `${api}/auth/oauth2/token`,
    panel,
    site: site?.url ?? '',
    siteKind: options.site ?? 'none',
    siteLogin: site === null ? null : { ...site.login },
    smtp: `smtp://${mail.target.host}:${mail.target.port}`,
    sendmail: services[0]?.sendmail ?? '',
    services,
    accounts: accounts.list(),
    control: `${api}${CONTROL_PATH}`,
  }
}
