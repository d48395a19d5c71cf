import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  ACCOUNT_ID,
  INTENT_ID,
  operationOf,
  readingOf,
  SERVICE_NAME,
  snapshotOf,
} from '../test/gallery/made-up'
import type { AskName, SenderKind } from './messages'
import { ASKS, EnvelopeSchema, SENDER_KINDS, SnapshotSchema, TellSchema } from './messages'

const SERVICE = { accountId: ACCOUNT_ID, serviceName: SERVICE_NAME }
const TICKET = '00000000-0000-4000-8000-0000000000c1'
const BY_TICKET = { by: 'ticket', ticket: TICKET }
const BY_SERVICE = { by: 'service', service: SERVICE }
const ACCOUNT = {
  ...{ id: ACCOUNT_ID, label: 'Client sites', region: 'eu', endpoint: 'https://eu.api.ovh.com/1.0' },
  ...{ panelOrigins: ['https://www.ovh.com'], serviceNames: [SERVICE_NAME] },
  ...{ way: 'keys', tokenUrl: null, missingRights: [] },
}
const SITE = { origin: 'https://shop.example', ...SERVICE }
const CONNECTING = { label: 'Mine', region: 'eu', endpoint: '', panelAddress: '', replaces: null }
const ACCOUNT_INPUT = {
  ...{ way: 'keys', ...CONNECTING },
  ...{ applicationKey: 'key', applicationSecret: 'secret', consumerKey: 'consumer' },
}
const INTENT = { intentId: INTENT_ID }
const BULK = { bulkId: INTENT_ID }
const BULK_VIEW = {
  ...{ bulkId: INTENT_ID, action: 'BLOCK', committedAt: 1, isOver: false },
  items: [
    {
      ...{ service: SERVICE, accountLabel: 'Mine', isDemo: false, permits: ['BLOCK'], reading: readingOf() },
      ...{ operation: operationOf(), intentId: INTENT_ID, isChosen: true, failure: null },
    },
  ],
}
const PENDING = {
  ...{ id: INTENT_ID, label: 'Mine', region: 'eu', endpoint: 'https://eu.api.ovh.com/1.0' },
  ...{ panelOrigins: ['https://www.ovh.com'], askedAt: 1, replaces: null },
}
const CONNECTION = {
  account: ACCOUNT,
  check: { clockAheadSeconds: -3, added: [SERVICE_NAME], gone: ['gone.example'] },
}
const KEY = { pendingId: INTENT_ID }
const VAULT = { hasPassphrase: true, isLocked: false, lockMinutes: 15 }
const PASSPHRASE = { passphrase: 'correct horse' }
const SHOWING: readonly SenderKind[] = ['popup', 'options', 'dashboard']

/** Who may ask each (security.md, S1), a good ask, and a good answer. A new ask has to be written here too. */
const TABLE: Readonly<Record<AskName, { from: readonly SenderKind[]; ask: object; answer: object }>> = {
  'place.ask': {
    from: ['control-panel-script', 'site-admin-script'],
    ask: { serviceName: SERVICE_NAME, fold: 'open' },
    answer: { ticket: TICKET },
  },
  'place.read': { from: ['frame'], ask: { ticket: TICKET }, answer: { fold: 'folded' } },
  'panel.show': {
    from: ['confirm', 'frame', ...SHOWING],
    ask: { target: BY_TICKET, fresh: true },
    answer: snapshotOf(),
  },
  'action.propose': {
    from: ['popup', 'frame', 'dashboard'],
    ask: { target: BY_SERVICE, action: 'PURGE' },
    answer: INTENT,
  },
  'recipient.propose': {
    from: ['frame', 'dashboard'],
    ask: { target: BY_TICKET, email: 'owner@example.com' },
    answer: INTENT,
  },
  'bounces.read': {
    from: ['frame', 'dashboard'],
    ask: { target: BY_TICKET, limit: 20 },
    answer: { at: 1, bounces: [{ at: null, to: 'a@b.example', message: '550' }] },
  },
  'half-hours.read': {
    from: ['frame', 'dashboard'],
    ask: { target: BY_TICKET },
    answer: { at: 1, halfHours: [{ at: 0, volume: 3 }] },
  },
  'checklist.tick': {
    from: ['frame', 'dashboard'],
    ask: { target: BY_TICKET, item: 'no-smtp', done: true },
    answer: {},
  },
  'access.open': { from: ['frame', 'popup', 'dashboard'], ask: {}, answer: {} },
  'access.wanted': {
    from: ['options'],
    ask: {},
    answer: { wanted: [{ origin: 'https://a.example', purpose: 'api', neededBy: ['Mine'] }] },
  },
  'access.changed': { from: ['options'], ask: {}, answer: {} },
  'intent.read': {
    from: ['confirm'],
    ask: INTENT,
    answer: { ...INTENT, action: 'RECIPIENT', recipient: 'owner@example.com', snapshot: snapshotOf() },
  },
  'intent.commit': { from: ['confirm'], ask: INTENT, answer: operationOf() },
  'intent.cancel': { from: ['confirm'], ask: INTENT, answer: {} },
  'hostings.list': {
    from: SHOWING,
    ask: { pageUrl: null },
    answer: { hostings: [snapshotOf()], current: SERVICE, unwatched: null },
  },
  'journal.read': { from: ['dashboard'], ask: {}, answer: { operations: [operationOf()] } },
  'bulk.propose': { from: ['dashboard'], ask: { action: 'BLOCK', services: [SERVICE] }, answer: BULK },
  'bulk.read': { from: ['confirm'], ask: BULK, answer: BULK_VIEW },
  'bulk.commit': { from: ['confirm'], ask: { ...BULK, intentIds: [INTENT_ID] }, answer: BULK_VIEW },
  'bulk.stop': { from: ['confirm'], ask: BULK, answer: {} },
  'language.read': {
    from: ['confirm', 'frame', 'welcome', ...SHOWING],
    ask: {},
    answer: { language: 'fr' },
  },
  'settings.read': {
    from: ['options'],
    ask: {},
    answer: { accounts: [ACCOUNT], pendingKeys: [PENDING], sites: [SITE], language: 'fr' },
  },
  'settings.language': { from: ['options'], ask: { language: null }, answer: {} },
  'settings.import': { from: ['options'], ask: { text: '{}' }, answer: { accounts: 1, sites: 0 } },
  'account.connect': { from: ['options', 'welcome'], ask: ACCOUNT_INPUT, answer: CONNECTION },
  'account.check': { from: ['options'], ask: { accountId: ACCOUNT_ID }, answer: CONNECTION },
  'key.ask': {
    from: ['options'],
    ask: { ...CONNECTING, applicationKey: 'key', applicationSecret: 'secret', purpose: 'read' },
    answer: PENDING,
  },
  'key.open': { from: ['options'], ask: KEY, answer: {} },
  'key.finish': { from: ['options'], ask: KEY, answer: CONNECTION },
  'key.drop': { from: ['options'], ask: KEY, answer: {} },
  'vault.read': { from: SHOWING, ask: {}, answer: VAULT },
  'vault.protect': { from: ['options'], ask: { ...PASSPHRASE, lockMinutes: 15 }, answer: VAULT },
  'vault.unprotect': { from: ['options'], ask: PASSPHRASE, answer: VAULT },
  'vault.unlock': { from: SHOWING, ask: PASSPHRASE, answer: VAULT },
  'vault.lock': { from: SHOWING, ask: {}, answer: VAULT },
  'demo.add': { from: ['options', 'welcome'], ask: {}, answer: { ...ACCOUNT, region: 'demo', way: 'none' } },
  'account.forget': { from: ['options'], ask: { accountId: ACCOUNT_ID }, answer: {} },
  'site.find': {
    from: ['options'],
    ask: { address: 'https://shop.example' },
    answer: {
      origin: 'https://shop.example',
      holders: [{ service: SERVICE, accountLabel: 'Mine', domain: 'shop.example' }],
      unasked: [{ accountLabel: 'Mine', failure: { kind: 'vault-locked' } }],
    },
  },
  'site.watch': {
    from: ['options'],
    ask: { address: 'https://shop.example', service: SERVICE },
    answer: SITE,
  },
  'site.forget': { from: ['options'], ask: { origin: 'https://shop.example' }, answer: {} },
}
const NAMES = Object.keys(ASKS) as AskName[]

function accepts(schema: v.GenericSchema, value: unknown): boolean {
  return v.safeParse(schema, value).success
}

/** With an own key `__proto__`, as JSON makes it; it survives `runtime.sendMessage`. */
function withOwnProto(value: object): object {
  return Object.defineProperty({ ...value }, '__proto__', { value: { x: 1 }, enumerable: true })
}

describe.each(NAMES)('the ask %s', (name) => {
  const row = ASKS[name]
  const { from, ask, answer } = TABLE[name]

  it('may come from whom the threats allow, and from nobody else', () => {
    expect([...row.from].sort()).toEqual([...from].sort())
  })

  it('takes a good ask as it is, and lets a good answer through', () => {
    expect(v.parse(row.ask as v.GenericSchema, ask)).toEqual(ask)
    expect(v.parse(row.answer as v.GenericSchema, answer)).toEqual(answer)
  })

  it.each<[string, unknown]>([
    ['a field that we do not know', { ...ask, url: 'https://evil.example' }],
    ['an own __proto__', withOwnProto(ask)],
    ['an own constructor', { ...ask, constructor: { prototype: {} } }],
    ['null', null],
    ['text', 'text'],
    ['nothing', undefined],
  ])('refuses %s', (_what, fields) => {
    expect(accepts(row.ask, fields)).toBe(false)
  })

  it.each(Object.keys(ask))('refuses to be asked without %s, or with something else there', (field) => {
    const { [field]: _gone, ...rest } = ask as Record<string, unknown>
    expect(accepts(row.ask, rest)).toBe(false)
    for (const wrong of [-17, ['x'], { x: 1 }]) {
      expect(accepts(row.ask, { ...ask, [field]: wrong })).toBe(false)
    }
  })

  it('lets no field out that the contract does not name', () => {
    expect(accepts(row.answer, { ...answer, applicationSecret: 'x' })).toBe(false)
  })
})

describe('authorisation', () => {
  const mayAsk = (kind: SenderKind) =>
    NAMES.filter((name) => (ASKS[name].from as readonly SenderKind[]).includes(kind))

  it.each<[SenderKind, AskName[]]>([
    ['stranger', []],
    ['control-panel-script', ['place.ask']],
    ['site-admin-script', ['place.ask']],
    [
      'frame',
      [
        ...(['access.open', 'action.propose', 'bounces.read', 'checklist.tick', 'half-hours.read'] as const),
        ...(['language.read', 'panel.show', 'place.read', 'recipient.propose'] as const),
      ],
    ],
    [
      'popup',
      [
        ...(['access.open', 'action.propose', 'hostings.list', 'language.read', 'panel.show'] as const),
        ...(['vault.lock', 'vault.read', 'vault.unlock'] as const),
      ],
    ],
    ['welcome', ['account.connect', 'demo.add', 'language.read']],
  ])('%s may ask %j', (kind, names) => {
    expect(mayAsk(kind).sort()).toEqual(names)
  })

  it('lets the confirm page alone commit', () => {
    for (const commit of ['intent.commit', 'bulk.commit'] as const)
      expect(SENDER_KINDS.filter((kind) => mayAsk(kind).includes(commit))).toEqual(['confirm'])
  })

  it('keeps secrets out of every answer', () => {
    const secrets = /applicationKey|applicationSecret|consumerKey|clientSecret|"passphrase"|validationUrl/
    for (const name of NAMES) expect(JSON.stringify(ASKS[name].answer)).not.toMatch(secrets)
  })
})

describe('values inside the asks', () => {
  const id = (text: string) => ({ intentId: text })
  it.each<[AskName, object, boolean]>([
    ['intent.commit', id(''), false],
    ['intent.commit', id(`${INTENT_ID}0`), false],
    ['intent.commit', id(INTENT_ID.toUpperCase()), false],
    ['intent.commit', id(`${INTENT_ID.slice(0, -1)}\n`), false],
    ['action.propose', { target: BY_SERVICE, action: 'purge' }, false],
    ['action.propose', { target: BY_SERVICE, action: 'toString' }, false],
    ['action.propose', { target: { by: 'ticket', service: SERVICE }, action: 'BLOCK' }, false],
    ['action.propose', { target: { ...BY_TICKET, service: SERVICE }, action: 'BLOCK' }, false],
    ['action.propose', { target: { by: 'page', ticket: TICKET }, action: 'BLOCK' }, false],
    ['place.ask', { serviceName: null, fold: 'open' }, true],
    ['place.ask', { serviceName: 'x'.repeat(254), fold: 'open' }, false],
    ['place.ask', { serviceName: null, fold: 'wide' }, false],
    ['hostings.list', { pageUrl: 'x'.repeat(8193) }, false],
    ['settings.language', { language: 'x'.repeat(9) }, false],
    ['account.connect', { ...ACCOUNT_INPUT, region: 'mars' }, false],
    ['account.connect', { ...ACCOUNT_INPUT, consumerKey: '   ' }, false],
    ['account.connect', { ...ACCOUNT_INPUT, consumerKey: 'x'.repeat(129) }, false],
    ['account.connect', { ...ACCOUNT_INPUT, label: '' }, true],
  ])('%s with %j: taken: %s', (name, fields, taken) => {
    expect(accepts(ASKS[name].ask, fields)).toBe(taken)
  })

  it('are freed of blanks around a pasted key', () => {
    const pasted = { ...ACCOUNT_INPUT, consumerKey: ' consumer\n' }
    expect(v.parse(ASKS['account.connect'].ask, pasted)).toEqual(ACCOUNT_INPUT)
  })
})

describe('the other schemas', () => {
  const whole = snapshotOf({ operation: operationOf(), readFailure: { kind: 'keys-refused', why: 'untold' } })
  it.each<[string, v.GenericSchema, unknown, boolean]>([
    ['an envelope', EnvelopeSchema, { ask: 'settings.read', with: {} }, true],
    ['an envelope with nothing in it', EnvelopeSchema, { ask: 'settings.read' }, false],
    ['an envelope that says who sent it', EnvelopeSchema, { ask: 'x', with: {}, from: 'confirm' }, false],
    ['a whole snapshot', SnapshotSchema, whole, true],
    ['an empty snapshot', SnapshotSchema, snapshotOf({ reading: null, panelUrl: null }), true],
    ['a word of the host as state', SnapshotSchema, snapshotOf({ reading: readingOf({ state: 'x' }) }), true],
    ['a failure of no kind', SnapshotSchema, { ...whole, readFailure: { kind: 'oops' } }, false],
    [
      'a failure with more in it',
      SnapshotSchema,
      { ...whole, readFailure: { kind: 'internal', x: 1 } },
      false,
    ],
    ['a changed hosting', TellSchema, { tell: 'hosting.changed', snapshot: whole }, true],
    ['an ended intent', TellSchema, { tell: 'intent.ended', intentId: INTENT_ID }, true],
    ['changed settings', TellSchema, { tell: 'settings.changed' }, true],
    ['changed settings with more', TellSchema, { tell: 'settings.changed', settings: {} }, false],
    ['a tell of no kind', TellSchema, { tell: 'constructor' }, false],
  ])('%s: %#', (_what, schema, value, taken) => {
    expect(accepts(schema, value)).toBe(taken)
  })
})
