import type { SiteFinding, WantedAccess } from '../../shared/messages'
import type { Account, PendingKey, Settings } from '../../shared/settings'
import { NO_SETTINGS } from '../../shared/settings'
import { ACCOUNT_ID, INTENT_ID, SERVICE_NAME } from './made-up'
import type { Scene, Step } from './scenes'
import type { OptionsScript } from './scripted-setup'

const OTHER_ID = '00000000-0000-4000-8000-0000000000a2'
const GARDEN = 'garden.cluster029.hosting.ovh.net'
const now = Date.now()

const ACTING = ['PUT /hosting/web/*/email', 'POST /hosting/web/*/email/request']
const LACKING = ['GET /hosting/web/*/email/volumes', 'GET /hosting/web/*/abuseState', ...ACTING.slice(1)]

function accountOf(parts: Partial<Account> = {}): Account {
  return {
    ...{ id: ACCOUNT_ID, label: 'Client sites', region: 'eu', way: 'keys' },
    ...{ endpoint: 'https://eu.api.ovh.com/1.0', tokenUrl: null, missingRights: [] },
    panelOrigins: ['https://manager.eu.ovhcloud.com'],
    serviceNames: [SERVICE_NAME, GARDEN],
    ...parts,
  }
}

const many = Array.from({ length: 1000 }, (_, index) => `client-${index + 1}.cluster031.hosting.ovh.net`)
const demo = accountOf({
  ...{ id: INTENT_ID, label: 'Demo', region: 'demo', way: 'none', endpoint: 'demo:', panelOrigins: [] },
  serviceNames: ['shop.demo.example', 'blog.demo.example', 'forum.demo.example'],
})

function settingsOf(accounts: readonly Account[], parts: Partial<Settings> = {}): Settings {
  return { ...NO_SETTINGS, accounts: [...accounts], ...parts }
}

const sites = [{ origin: 'https://www.example-shop.com', accountId: ACCOUNT_ID, serviceName: SERVICE_NAME }]
const settings = settingsOf([accountOf()], { sites })

const several = settingsOf(
  [
    accountOf(),
    accountOf({
      ...{ id: OTHER_ID, label: 'Own blog', region: 'ca', way: 'session' },
      ...{ serviceNames: ['blog.example.ca'], panelOrigins: ['https://manager.ca.ovhcloud.com'] },
    }),
    accountOf({
      ...{ id: '00000000-0000-4000-8000-0000000000a3', label: 'Agency', region: 'us', way: 'oauth2' },
      ...{ serviceNames: many.slice(0, 8), missingRights: LACKING },
    }),
    accountOf({
      ...{ id: '00000000-0000-4000-8000-0000000000a4', label: 'Watched only' },
      ...{ serviceNames: [], missingRights: ACTING },
    }),
    demo,
  ],
  { sites },
)

function options(script: OptionsScript, ...steps: Step[]): Scene {
  return { view: 'options', script, steps }
}

const typeKeys: readonly Step[] = [
  { type: ['#account-label', 'Client sites'] },
  { type: ['#application-key', 'typed'] },
  { type: ['#application-secret', 'typed'] },
  { type: ['#consumer-key', 'typed'] },
]
const connect: readonly Step[] = [...typeKeys, { click: '#account-connect' }]
const check: Step = { click: `[data-check="${ACCOUNT_ID}"]` }

const custom: Settings = settingsOf([
  accountOf({
    ...{ label: 'Local host', region: 'custom', way: 'oauth2', endpoint: 'https://api.example.com/1.0' },
    ...{ tokenUrl: 'https://login.example.com/token', panelOrigins: ['https://panel.example.com'] },
  }),
])

const pendingOf = (parts: Partial<PendingKey>): PendingKey => ({
  ...{ id: INTENT_ID, label: 'Client sites', region: 'eu', endpoint: 'https://eu.api.ovh.com/1.0' },
  ...{ panelOrigins: ['https://manager.eu.ovhcloud.com'], askedAt: now - 150_000, replaces: null },
  ...parts,
})
const pending = settingsOf([accountOf()], {
  pendingKeys: [
    pendingOf({ label: 'New account' }),
    pendingOf({ id: OTHER_ID, region: 'ca', replaces: ACCOUNT_ID, askedAt: now - 9_000_000 }),
  ],
})

const wanted: readonly WantedAccess[] = [
  { origin: 'https://eu.api.ovh.com', purpose: 'api', neededBy: ['Client sites', 'Agency'] },
  { origin: 'https://metrics.eu.example.com', purpose: 'half-hours', neededBy: many.slice(0, 12) },
  { origin: 'https://www.example-shop.com', purpose: 'site', neededBy: [SERVICE_NAME] },
]

function findingOf(serviceNames: readonly string[], parts: Partial<SiteFinding> = {}): SiteFinding {
  const holders = serviceNames.map((serviceName) => ({
    service: { accountId: ACCOUNT_ID, serviceName },
    accountLabel: 'Client sites',
    domain: 'example-shop.com',
  }))
  return { origin: 'https://www.example-shop.com', holders, unasked: [], ...parts }
}
const siteAsked = 'https://www.example-shop.com'
const found: Step = { click: '#site-find' }
const typeSite: readonly Step[] = [{ type: ['#site-address', 'www.example-shop.com/wp-admin'] }, found]

const typePassphrases = (again: string): readonly Step[] => [
  { type: ['#passphrase-new', 'four words are good'] },
  { type: ['#passphrase-again', again] },
  { click: '#protect' },
]
const protectedVault = { hasPassphrase: true, lockMinutes: 480 } as const

const forms: Record<string, Scene> = {
  'options-empty': options({}),
  'options-filled': options({ settings }),
  'options-session': options({}, { click: '#way-session' }),
  'options-oauth2': options({}, { click: '#way-oauth2' }),
  'options-read-only': options({}, { click: '#purpose-read' }),
  'options-custom': options({ settings: custom }, { click: '[data-new-keys]' }),
  'options-renew': options({ settings }, { click: '[data-new-keys]' }),
  'options-own-application': options({ settings: pending }, { click: '#own-application summary' }),
  'options-key-asked': options(
    { settings: pending },
    ...[...typeKeys.slice(0, 3), { click: '#own-application summary' }, { click: '#key-ask' }],
  ),
}

const results: Record<string, Scene> = {
  'options-connected': options({ settings }, ...connect),
  'options-connected-no-hostings': options(
    { settings: settingsOf([accountOf({ serviceNames: [] })]) },
    ...connect,
  ),
  'options-connected-missing': options(
    {
      settings: settingsOf([accountOf({ missingRights: [...LACKING, ACTING[0] ?? ''] })]),
      check: { clockAheadSeconds: 612 },
    },
    ...connect,
  ),
  'options-connected-read-only': options(
    { settings: settingsOf([accountOf({ missingRights: ACTING })]), check: { clockAheadSeconds: -47 } },
    ...[{ click: '#purpose-read' }, ...connect],
  ),
  'options-refused': options({ settings, refusal: { kind: 'keys-refused', why: 'secret' } }, ...connect),
  'options-wrong-region': options({ refusal: { kind: 'wrong-region', region: 'ca' } }, ...connect),
  'options-signed-out': options(
    { refusal: { kind: 'panel-signed-out', panel: 'https://manager.eu.ovhcloud.com' } },
    ...[{ type: ['#account-label', 'My session'] } as const, { click: '#way-session' }],
    { click: '#account-connect' },
  ),
}

const lists: Record<string, Scene> = {
  'options-several': options({ settings: several }),
  'options-missing-open': options({ settings: several }, { click: '.missing > summary' }),
  'options-checked': options({ settings }, check),
  'options-check-changed': options(
    { settings, check: { added: [GARDEN], gone: ['old.cluster002.hosting.ovh.net'] } },
    check,
  ),
  'options-check-failed': options(
    { settings, refusal: { kind: 'panel-signed-out', panel: 'https://manager.eu.ovhcloud.com' } },
    check,
  ),
  'options-forget': options({ settings }, { click: `[data-forget="${ACCOUNT_ID}"]` }),
  'options-demo': options({ settings: settingsOf([accountOf(), demo], { sites }) }),
  'options-1000': options(
    { settings: settingsOf([accountOf({ serviceNames: many })]) },
    { click: '.hosting-list .text-button' },
  ),
  'options-pending': options({ settings: pending }),
  'options-pending-waits': options(
    { settings: pending, refusal: { kind: 'key-waits' } },
    { click: '[data-key-finish]' },
  ),
  'options-pending-done': options({ settings: pending }, { click: '[data-key-finish]' }),
  'options-access': options({ settings, wanted }),
  'options-allowed': options({ settings, wanted: wanted.slice(1, 2) }, { click: '[data-allow]' }),
}

const vaults: Record<string, Scene> = {
  'options-passphrase-differs': options({ settings }, ...typePassphrases('four words are god')),
  'options-passphrase-weak': options(
    { settings, refusal: { kind: 'passphrase-weak', least: 10 } },
    ...typePassphrases('four words are good'),
  ),
  'options-protected': options({ settings }, ...typePassphrases('four words are good')),
  'options-unlocked': options({ settings, vault: protectedVault }),
  'options-locked': options({ settings, vault: { ...protectedVault, isLocked: true } }),
  'options-passphrase-wrong': options(
    { settings, vault: { ...protectedVault, isLocked: true }, refusal: { kind: 'passphrase-wrong' } },
    ...[{ type: ['#passphrase', 'wrong'] } as const, { click: '#unlock' }],
  ),
}

const unasked: SiteFinding['unasked'] = [
  {
    accountLabel: 'Own blog',
    failure: { kind: 'panel-signed-out', panel: 'https://manager.ca.ovhcloud.com' },
  },
]

const siteForms: Record<string, Scene> = {
  'options-site-found': options({ settings, siteAsked, finding: findingOf([SERVICE_NAME]) }),
  'options-site-two': options({ settings, finding: findingOf([SERVICE_NAME, GARDEN]) }, ...typeSite),
  'options-site-none': options({ settings: several, finding: findingOf([], { unasked }) }, ...typeSite),
  'options-site-many': options(
    { settings: settingsOf([accountOf({ serviceNames: many })]), finding: findingOf([many[6] ?? '']) },
    ...[...typeSite, { type: ['#site-search', 'client-99'] } as const],
  ),
  'options-site-watched': options(
    { settings, finding: findingOf([SERVICE_NAME]), siteAsked },
    { click: '#site-watch' },
  ),
  'options-site-failed': options(
    { settings, refusal: { kind: 'input-wrong', field: 'address' } },
    ...[{ type: ['#site-address', 'no address'] } as const, found],
  ),
}

const upload: Step = { upload: ['#import', '{}'] }
const files: Record<string, Scene> = {
  'options-exported': options({ settings }, { click: '#export' }),
  'options-imported': options({ settings, imported: { accounts: 2, sites: 1 } }, upload),
  'options-imported-nothing': options({ settings, imported: { accounts: 0, sites: 0 } }, upload),
  'options-import-failed': options({ refusal: { kind: 'file-unreadable', why: 'foreign' } }, upload),
}

const connection = {
  account: accountOf({ way: 'session' }),
  check: { clockAheadSeconds: null, added: [], gone: [] },
}
const signedOut = { kind: 'panel-signed-out', panel: 'https://manager.eu.ovhcloud.com' } as const

const welcomes: Record<string, Scene> = {
  welcome: { view: 'welcome', script: {} },
  'welcome-demo': { view: 'welcome', script: { connection }, steps: [{ click: '#demo-add' }] },
  'welcome-connected': {
    ...{ view: 'welcome', script: { connection }, steps: [{ click: '[data-region="eu"]' }] },
  },
  'welcome-signed-out': {
    ...{ view: 'welcome', script: { refusal: signedOut }, steps: [{ click: '[data-region="eu"]' }] },
  },
}

/** The set-up pages in every situation, by name. */
export const SETUP_SCENES: Readonly<Record<string, Scene>> = {
  ...forms,
  ...results,
  ...lists,
  ...vaults,
  ...siteForms,
  ...files,
  ...welcomes,
}
