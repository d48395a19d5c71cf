import type { Operation } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import { ACCOUNT_ID, INTENT_ID, operationOf, readingOf, SERVICE_NAME, snapshotOf } from './made-up'
import type { Scene, Step } from './scenes'
import type { DashboardScript } from './scripted-dashboard'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = Date.now()

const OTHER_ID = '00000000-0000-4000-8000-0000000000a2'

function hosting(name: string, reading: Partial<Reading> = {}, parts: Partial<Snapshot> = {}): Snapshot {
  return snapshotOf({
    service: { accountId: ACCOUNT_ID, serviceName: name },
    reading: readingOf({ at: now - 12 * SECOND, ...reading }),
    stateSince: now - 20 * DAY,
    ...parts,
  })
}

const ofOther = (name: string) => ({
  accountLabel: 'Agentura Žluťoučký kůň',
  service: { accountId: OTHER_ID, serviceName: name },
})
const heldFor = (hours: number, exact = false) => ({
  held: { since: now - hours * HOUR, exact },
  stateSince: now - hours * HOUR,
})
const asked = { intendedAt: now - 41 * SECOND, sentAt: now - 40 * SECOND, answeredAt: now - 39 * SECOND }
const operation = (parts: Partial<Operation> = {}) => operationOf({ ...asked, ...parts })

/** Four weeks, with one day on which a form was abused. */
const days = Array.from({ length: 28 }, (_, index) => ({
  day: new Date(now - (28 - index) * DAY).toISOString().slice(0, 10),
  volume: 90 + ((index * 37) % 60) + (index === 22 ? 700 : 0),
}))
const history = { at: now - 40 * SECOND, days }

const three = [
  hosting(SERVICE_NAME, { sentToday: 128 }, { history }),
  hosting('garden.cluster029.hosting.ovh.net', { state: 'ko', sentToday: 1000 }, { history, ...heldFor(41) }),
  hosting(
    'shop.demo.example',
    { state: 'bounce', sentToday: 64, bounce: 9120 },
    {
      ...{ isDemo: true, accountLabel: 'Demo', ...heldFor(5, true) },
      service: { accountId: INTENT_ID, serviceName: 'shop.demo.example' },
    },
  ),
]

/** Everything that a row has to stand. */
const odd = [
  hosting('spam-found.cluster031.hosting.ovh.net', { state: 'spam', sentToday: 871 }, heldFor(69)),
  hosting('expired.cluster031.hosting.ovh.net', { state: 'ko', sentToday: 12 }, heldFor(80, true)),
  hosting('bounced.cluster030.hosting.ovh.net', { state: 'bounce', bounce: 12_004 }, heldFor(30)),
  hosting('near-limit.cluster030.hosting.ovh.net', { sentToday: 921 }),
  hosting('over-limit.cluster030.hosting.ovh.net', { sentToday: 1204 }),
  hosting('no-limit.cluster030.hosting.ovh.net', { sentToday: 3, maxPerDay: 0 }),
  hosting('no-numbers.example', { sent: null, sentToday: null, bounce: null }),
  hosting('huge.example', {
    sent: 98_765_432_100,
    sentToday: 4_321_000,
    bounce: 1_234,
    maxPerDay: 5_000_000,
  }),
  hosting('blocking.example', {}, { operation: operation() }),
  hosting(
    'purging.example',
    { state: 'purging' },
    {
      stateSince: now - 3 * MINUTE,
      operation: operation({ action: 'PURGE', runningSince: now - 3 * MINUTE }),
    },
  ),
  hosting('purging-elsewhere.example', { state: 'purging' }, { stateSince: now - 7 * MINUTE }),
  hosting(
    'refused.example',
    { state: 'ko' },
    {
      ...heldFor(2),
      operation: operation({ action: 'UNBLOCK', status: 'refused', settledAt: now - 5 * MINUTE }),
    },
  ),
  hosting(
    'unknown-outcome.example',
    { state: 'ko' },
    { ...heldFor(3), operation: operation({ action: 'PURGE', status: 'unknown', settledAt: now - HOUR }) },
  ),
  hosting('forced.example', { state: 'force', bounce: 9120 }, { stateSince: now - 26 * HOUR }),
  hosting('stale.example', { at: now - 26 * MINUTE }, ofOther('stale.cluster031.hosting.ovh.net')),
  hosting(
    'failing.example',
    { at: now - 2 * HOUR },
    { readFailure: { kind: 'host-unreachable', host: 'eu.api.ovh.com' } },
  ),
  snapshotOf({
    ...ofOther('never-read.example'),
    ...{ reading: null, stateSince: null, readFailure: { kind: 'keys-refused', why: 'not-valid' } },
  }),
  snapshotOf({ ...ofOther('not-read-yet.example'), reading: null, stateSince: null }),
  hosting('unknown-word.example', { state: 'frozen\u202e-by-host' }, { stateSince: now - 4 * MINUTE }),
  hosting('second-lock.example', {}, { abuse: [{ name: 'measure', value: 'php-mail-stopped' }] }),
  hosting(
    `${'a-very-long-name-of-a-hosting-'.repeat(2)}x.cluster031.hosting.ovh.net`,
    { state: 'ko' },
    heldFor(9),
  ),
  hosting('long-account.example', {}, { accountLabel: `${'A very long name of an account '.repeat(3)}` }),
  hosting('demo.example', {}, { isDemo: true, accountLabel: 'Demo' }),
]
const mixed = [
  ...odd,
  ...Array.from({ length: 7 }, (_, index) => {
    const name = `client-${index + 4}.cluster03${index}.hosting.ovh.net`
    return hosting(name, { sentToday: index * 31 }, index % 2 ? ofOther(name) : {})
  }),
]

const STATES = [
  'ok',
  'ok',
  'ok',
  'force',
  'ok',
  'ko',
  'ok',
  'ok',
  'bounce',
  'ok',
  'spam',
  'ok',
  'mystery',
  'purging',
]

/** A thousand hostings, as an agency may have them. */
const thousand = Array.from({ length: 1000 }, (_, index) => {
  const state = STATES[(index * 5) % STATES.length] ?? 'ok'
  const name = `client-${index + 1}.cluster0${20 + (index % 40)}.hosting.ovh.net`
  const reading = {
    state,
    sentToday: (index * 271) % 1000,
    sent: 40_000 + index,
    bounce: (index * 97) % 3000,
  }
  const isHeld = ['ko', 'bounce', 'spam'].includes(state)
  return hosting(
    name,
    { ...reading, at: now - (index % 60) * 4 * SECOND },
    {
      stateSince: now - ((index * 37) % 900) * HOUR,
      ...(isHeld && heldFor((index * 7) % 72, index % 3 === 0)),
      ...(index % 3 === 0 && ofOther(name)),
      sites: [`https://www.client-${index + 1}.example`],
    },
  )
})

/** How the journal has to look: what was asked for, and how it ended. */
const operations = [
  operation({
    id: '1',
    status: 'seen',
    intendedAt: now - 9 * DAY,
    settledAt: now - 9 * DAY,
    stateAfter: 'ko',
  }),
  operation({ id: '2', action: 'PURGE', status: 'unknown', intendedAt: now - 8 * DAY, stateBefore: 'ko' }),
  operation({
    id: '3',
    action: 'UNBLOCK',
    status: 'refused',
    intendedAt: now - 2 * DAY,
    stateBefore: 'spam',
  }),
  operation({ id: '4', ...{ action: 'RECIPIENT', recipient: 'new-owner@example.com' } }),
]

type Further = { hash?: string; steps?: readonly Step[] }
const scene = (script: DashboardScript, further: Further = {}): Scene => ({
  view: 'dashboard',
  script,
  ...further,
})
const select = (...names: string[]): Step[] => names.map((name) => ({ click: `[data-select="${name}"]` }))
const at = (name: string) => ({ hash: `#/hosting/${ACCOUNT_ID}/${name}` })

/** The dashboard in every situation, by name. */
export const DASHBOARD_SCENES: Readonly<Record<string, Scene>> = {
  'dashboard-loading': scene({}),
  'dashboard-empty': scene({ hostings: [] }),
  'dashboard-failure': scene({ failure: { kind: 'worker-silent' } }),
  'dashboard-three': scene({ hostings: three, operations }),
  'dashboard-mixed': scene({ hostings: mixed, operations }),
  'dashboard-thousand': scene({ hostings: thousand, operations }),
  'dashboard-stopped': scene({ hostings: mixed }, { steps: [{ click: '[data-filter="stopped"]' }] }),
  'dashboard-none-fit': scene(
    { hostings: three },
    { steps: [{ type: ['#search', 'nothing of that kind'] }] },
  ),
  'dashboard-selected': scene(
    { hostings: mixed },
    { steps: select('spam-found.cluster031.hosting.ovh.net', 'expired.cluster031.hosting.ovh.net') },
  ),
  'dashboard-selected-hidden': scene(
    { hostings: mixed, refusal: { kind: 'worker-silent' } },
    {
      steps: [
        { click: '#select-all' },
        { click: '[data-filter="unknown"]' },
        { click: '[data-bulk="BLOCK"]' },
      ],
    },
  ),
  'dashboard-locked': scene({ hostings: three, vault: { hasPassphrase: true, isLocked: true } }),
  'dashboard-hosting': scene({ hostings: three, operations }, at(SERVICE_NAME)),
  'dashboard-hosting-ko': scene({ hostings: three, operations }, at('garden.cluster029.hosting.ovh.net')),
  'dashboard-hosting-gone': scene({ hostings: three }, at('gone.example')),
  'dashboard-journal': scene({ hostings: three, operations }, { hash: '#/journal' }),
}
