import * as v from 'valibot'
import type { FileTrouble } from './failure'
import { FailureError } from './failure'
import { isServiceName } from './service-name'
import type { Account, Settings, Site } from './settings'
import {
  endpointFrom,
  LARGEST_SETTINGS_FILE,
  originFrom,
  PANEL_API,
  REGION_FACTS,
  REGIONS,
  WAYS,
} from './settings'

const FORMAT = 'scripts-emails-settings'
const VERSION = 1

const Address = v.pipe(v.string(), v.maxLength(300))
const Names = v.pipe(v.array(v.pipe(v.string(), v.check(isServiceName))), v.maxLength(10_000))
const Endpoint = v.pipe(
  Address,
  v.check((text) => endpointFrom(text) === text),
)
const Origin = v.pipe(
  Address,
  v.check((text) => originFrom(text) === text),
)

const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  language: v.nullable(v.pipe(v.string(), v.maxLength(8))),
  accounts: v.pipe(
    v.array(
      v.strictObject({
        label: v.pipe(v.string(), v.maxLength(80)),
        region: v.picklist(REGIONS),
        way: v.picklist(WAYS),
        endpoint: Endpoint,
        tokenUrl: v.nullable(Endpoint),
        panelOrigins: v.pipe(v.array(Origin), v.maxLength(10)),
        serviceNames: Names,
      }),
    ),
    v.maxLength(500),
  ),
  sites: v.pipe(
    v.array(
      v.strictObject({
        origin: Origin,
        /** Place of its account in `accounts`. */
        account: v.pipe(v.number(), v.integer(), v.minValue(0)),
        serviceName: v.pipe(v.string(), v.check(isServiceName)),
      }),
    ),
    v.maxLength(10_000),
  ),
})
type File = v.InferOutput<typeof FileSchema>

/** Whether an account can go into a file: the demonstration is made anew by a click. */
function isPortable(account: Account): account is Account & Pick<File['accounts'][number], 'region' | 'way'> {
  return account.region !== 'demo' && account.way !== 'none'
}

/** The settings as the text of a file. It holds no secret: there is none in the settings. */
export function settingsFile({ accounts, sites, language }: Settings): string {
  const portable = accounts.filter(isPortable)
  const file: File = {
    format: FORMAT,
    version: VERSION,
    language,
    accounts: portable.map(({ label, region, way, endpoint, tokenUrl, panelOrigins, serviceNames }) => {
      return { label, region, way, endpoint, tokenUrl, panelOrigins, serviceNames }
    }),
    sites: sites.flatMap(({ origin, accountId, serviceName }) => {
      const account = portable.findIndex(({ id }) => id === accountId)
      return account < 0 ? [] : [{ origin, account, serviceName }]
    }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What a file added, by number. */
export type Imported = { readonly settings: Settings; readonly accounts: number; readonly sites: number }

/**
 * The settings with those of a file's text. What is there already stays as it is; accounts come with ids made by `newId`,
 * and without keys. Addresses of known regions are ours, whatever the file says. Fails with `file-unreadable`.
 */
export function importSettings(settings: Settings, text: string, newId: () => string): Imported {
  const file = read(text)
  const accounts = [...settings.accounts]
  const ids = file.accounts.map((one): string => {
    const account = accountOf(one)
    const known = accounts.find((other) => isSameAccount(other, account))
    if (known !== undefined) return known.id
    accounts.push({ ...account, id: newId() })
    return accounts.at(-1)?.id ?? ''
  })
  const sites = [...settings.sites]
  for (const { origin, account, serviceName } of file.sites) {
    const site: Site = { origin, accountId: ids[account] ?? '', serviceName }
    const isHeld = accounts.some(
      ({ id, serviceNames }) => id === site.accountId && serviceNames.includes(serviceName),
    )
    if (isHeld && !sites.some((one) => one.origin === origin)) sites.push(site)
  }
  return {
    settings: { ...settings, accounts, sites, language: settings.language ?? file.language },
    accounts: accounts.length - settings.accounts.length,
    sites: sites.length - settings.sites.length,
  }
}

function unreadable(why: FileTrouble): FailureError {
  return new FailureError({ kind: 'file-unreadable', why })
}

function read(text: string): File {
  if (text.length > LARGEST_SETTINGS_FILE) throw unreadable('too-large')
  const file = v.safeParse(FileSchema, parsed(text))
  if (file.success) return file.output
  const ours = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), parsed(text))
  throw unreadable(ours.success && ours.output.version > VERSION ? 'newer' : 'foreign')
}

/** What cannot be parsed, or carries `__proto__`, is nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (key === '__proto__') throw new SyntaxError('__proto__')
      return value
    })
  } catch {
    return null
  }
}

function accountOf(one: File['accounts'][number]): Omit<Account, 'id'> {
  const common = { ...one, missingRights: [] }
  if (one.region === 'custom') return common
  const { endpoint, tokenUrl, panelOrigins } = REGION_FACTS[one.region]
  const panel = panelOrigins[0] ?? ''
  return {
    ...common,
    endpoint: one.way === 'session' ? panel + PANEL_API : endpoint,
    tokenUrl: one.way === 'oauth2' ? tokenUrl : null,
    panelOrigins: [...panelOrigins],
  }
}

function isSameAccount(one: Account, other: Omit<Account, 'id'>): boolean {
  return one.label === other.label && one.way === other.way && one.endpoint === other.endpoint
}
