import type { Failure } from '../../shared/failure'
import type { Connection, SiteFinding, VaultState, WantedAccess } from '../../shared/messages'
import type { Settings } from '../../shared/settings'
import { NO_SETTINGS } from '../../shared/settings'
import type { OptionsClient, Outcome, WelcomeClient } from '../../widget/clients'

/** Clients of the set-up pages that tell what a scene says, and answer every request with the same outcome. */
const done = async () => ({ ok: null })
const nothing = () => {}

/** What an options page is told; `refusal` answers every request that could fail at a host. */
export type OptionsScript = {
  settings?: Settings
  refusal?: Failure
  wanted?: readonly WantedAccess[]
  vault?: Partial<VaultState>
  /** What connecting and checking show, beside the first account. */
  check?: Partial<Connection['check']>
  finding?: SiteFinding
  siteAsked?: string
  imported?: { accounts: number; sites: number }
}

/** The value, the refusal in its place, or `internal` where the scene has no such value. */
function answer<Value>(value: Value | undefined, refusal: Failure | undefined): Promise<Outcome<Value>> {
  if (refusal) return Promise.resolve({ failure: refusal })
  return Promise.resolve(value === undefined ? { failure: { kind: 'internal' } } : { ok: value })
}

function connectionIn(settings: Settings, check: OptionsScript['check']): Connection | undefined {
  const account = settings.accounts[0]
  const nothingNew = { clockAheadSeconds: 0, added: [], gone: [] }
  return account && { account, check: { ...nothingNew, ...check } }
}

export function optionsClient(script: OptionsScript): OptionsClient {
  const { settings = NO_SETTINGS, refusal, wanted = [], finding, imported } = script
  const vault = { hasPassphrase: false, isLocked: false, lockMinutes: 60, ...script.vault } as const
  const connection = connectionIn(settings, script.check)
  const asked = { ok: wanted }
  return {
    readSettings: async () => ({ ok: settings }),
    onSettingsChanged: () => nothing,
    readVault: async () => ({ ok: vault }),
    unlock: () => answer({ ...vault, isLocked: false }, refusal),
    lock: async () => ({ ok: { ...vault, isLocked: true } }),
    protect: () => answer({ ...vault, hasPassphrase: true }, refusal),
    unprotect: () => answer({ ...vault, hasPassphrase: false }, refusal),
    connect: () => answer(connection, refusal),
    connectAnywhere: () => answer(connection, refusal),
    checkAccount: () => answer(connection, refusal),
    askForKey: () => answer(settings.pendingKeys[0], refusal),
    openKeyPage: done,
    finishKey: () => answer(connection, refusal),
    dropKey: done,
    addDemo: () => answer(settings.accounts[0], refusal),
    forgetAccount: done,
    findHosting: () => answer(finding, refusal),
    watchSite: () => answer(settings.sites[0], refusal),
    forgetSite: done,
    setLanguage: done,
    wantedAccess: async () => asked,
    allow: done,
    exportSettings: done,
    importSettings: () => answer(imported, refusal),
    openDashboard: nothing,
    openWelcome: nothing,
    siteAsked: script.siteAsked ?? null,
  }
}

/** What a first-run page is told. */
export type WelcomeScript = { connection?: Connection; refusal?: Failure }

export function welcomeClient({ connection, refusal }: WelcomeScript): WelcomeClient {
  return {
    addDemo: () => answer(connection?.account, refusal),
    connectSession: () => answer(connection, refusal),
    openPanel: nothing,
    openOptions: nothing,
    openDashboard: nothing,
  }
}
