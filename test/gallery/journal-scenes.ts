import type { Failure } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import { SURFACES } from '../../shared/journal'
import { ACCOUNT_ID, operationOf, SERVICE_NAME, snapshotOf } from './made-up'
import type { Scene, Step } from './scenes'
import type { JournalScript } from './scripted-journal'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = Date.now()

const GONE_ID = '00000000-0000-4000-8000-0000000000ff'
const idOf = (index: number) => `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`
const QUERY_ID = 'EU.ext-3.66f0a1b2.41873.5d41402abc4b2a76b9719d911017c592'

/** An operation `ago` ms ago that took `took` ms, or goes on still. */
function entry(index: number, ago: number, took: number | null, parts: Partial<Operation>): Operation {
  const intendedAt = now - ago
  return operationOf({
    id: idOf(index),
    ...{ intendedAt, sentAt: intendedAt + 40, answeredAt: intendedAt + 900, queryId: QUERY_ID },
    settledAt: took === null ? null : intendedAt + took,
    ...parts,
  })
}

const refusal: Failure = { kind: 'action-refused', hostSays: 'This action is not available in this state' }

const kinds: readonly Operation[] = [
  entry(1, 61 * DAY, 4 * MINUTE, {
    ...{ accountId: GONE_ID, serviceName: 'old-shop.cluster003.hosting.ovh.net' },
    ...{ action: 'PURGE', surface: 'frame', status: 'seen', stateBefore: 'spam', stateAfter: 'ok' },
  }),
  entry(2, 12 * DAY, 15 * MINUTE, {
    ...{
      action: 'UNBLOCK',
      surface: 'popup',
      status: 'unknown',
      stateBefore: 'bounce',
      stateAfter: 'bounce',
    },
  }),
  entry(3, 5 * DAY, 2 * SECOND, {
    ...{ action: 'UNBLOCK', surface: 'dashboard', status: 'refused', stateBefore: 'spam' },
    failure: refusal,
  }),
  entry(4, 3 * DAY, 3 * MINUTE, {
    ...{ action: 'RECIPIENT', recipient: 'new-owner@xn--bcher-kva.example', surface: 'frame' },
    ...{ status: 'seen', stateBefore: 'ok', stateAfter: 'ok' },
  }),
  entry(5, 30 * HOUR, 61 * SECOND, {
    ...{
      action: 'BLOCK',
      surface: 'popup',
      status: 'dropped',
      queryId: null,
      sentAt: null,
      answeredAt: null,
    },
    failure: { kind: 'host-unreachable', host: 'eu.api.ovh.com' },
  }),
  entry(6, 3 * HOUR, 95 * SECOND, {
    ...{ serviceName: 'garden.cluster029.hosting.ovh.net', surface: 'dashboard' },
    ...{ status: 'seen', stateAfter: 'ko' },
  }),
  entry(7, 4 * MINUTE, null, {
    ...{ action: 'PURGE', surface: 'frame', stateBefore: 'ko', runningSince: now - 3 * MINUTE },
  }),
  entry(8, 12 * SECOND, null, {
    ...{ serviceName: 'garden.cluster029.hosting.ovh.net', action: 'UNBLOCK', surface: 'dashboard' },
    ...{ stateBefore: 'ko', answeredAt: null, queryId: null },
  }),
]

const odd: readonly Operation[] = [
  entry(20, 2 * DAY, 0, {
    ...{ serviceName: `${'very-long-name.'.repeat(9)}example`, status: 'dropped', stateBefore: null },
  }),
  entry(21, DAY, 20 * MINUTE, {
    ...{ status: 'seen', stateBefore: '\u202efrozen<b>', stateAfter: 'x'.repeat(300) },
    queryId: `"=1;<script>\u0000${'q'.repeat(200)}`,
  }),
  entry(22, HOUR, 3 * SECOND, {
    ...{ action: 'RECIPIENT', recipient: `${'a'.repeat(64)}@\u202emoc.elpmaxe`, status: 'refused' },
    failure: { kind: 'action-refused', hostSays: `no <img src=x onerror=alert(1)> ${'long '.repeat(90)}` },
  }),
  // The clock was set back meanwhile.
  entry(23, -2 * HOUR, null, { status: 'intended', stateBefore: null, sentAt: null, answeredAt: null }),
]

const ACTIONS = ['BLOCK', 'UNBLOCK', 'PURGE'] as const
const STATUSES = ['seen', 'seen', 'refused', 'seen', 'unknown', 'seen', 'dropped'] as const
const thousand = Array.from({ length: 1000 }, (_, index) =>
  entry(100 + index, (1000 - index) * 83 * MINUTE, 90 * SECOND, {
    ...{ action: ACTIONS[index % 3] ?? 'BLOCK', status: STATUSES[(index * 5) % 7] ?? 'seen' },
    ...{ surface: SURFACES[index % 4] ?? 'popup', serviceName: `client-${index % 40}.hosting.example` },
    stateAfter: 'ko',
  }),
)

const hostings = [snapshotOf()]
const service = { accountId: ACCOUNT_ID, serviceName: SERVICE_NAME }
const journal = (script: JournalScript, steps: readonly Step[] = []): Scene => ({
  view: 'journal',
  script: { hostings, ...script },
  steps,
})
const search = (text: string): Step => ({ type: ['#journal-search', text] })

/** The journal in its situations. */
export const JOURNAL_SCENES: Readonly<Record<string, Scene>> = {
  'journal-loading': journal({}),
  'journal-empty': journal({ operations: [] }),
  'journal-kinds': journal({ operations: kinds }),
  'journal-of-one': journal({ operations: kinds, service }),
  'journal-odd': journal({ operations: odd }),
  'journal-thousand': journal({ operations: thousand }),
  'journal-more': journal({ operations: thousand.slice(0, 130) }, [{ click: '#journal-more' }]),
  'journal-search': journal({ operations: kinds }, [search('garden')]),
  'journal-no-match': journal({ operations: kinds }, [search('zebra')]),
  'journal-failure': journal({ failure: { kind: 'worker-silent' } }),
}
