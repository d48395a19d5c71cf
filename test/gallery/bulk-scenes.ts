import type { BulkAction } from '../../shared/bulk'
import type { Operation } from '../../shared/journal'
import type { BulkItem, BulkView } from '../../shared/messages'
import { ACCOUNT_ID, operationOf, readingOf } from './made-up'
import type { Scene, Step } from './scenes'
import type { BulkScript } from './scripted-journal'

const SECOND = 1000
const MINUTE = 60 * SECOND
const now = Date.now()
const committedAt = now - 40 * SECOND

const BULK_ID = '00000000-0000-4000-8000-0000000000c1'
const idOf = (name: string) => `intent-of-${name}`

function item(name: string, state: string | null, parts: Partial<BulkItem> = {}): BulkItem {
  return {
    service: { accountId: ACCOUNT_ID, serviceName: `${name}.cluster031.hosting.ovh.net` },
    accountLabel: 'Client sites',
    isDemo: false,
    permits: ['BLOCK', 'UNBLOCK', 'PURGE', 'RECIPIENT'],
    reading: state === null ? null : readingOf({ at: now - 12 * SECOND, state }),
    operation: null,
    intentId: idOf(name),
    isChosen: false,
    failure: null,
    ...parts,
  }
}

const view = (action: BulkAction, items: BulkItem[], parts: Partial<BulkView> = {}): BulkView => ({
  ...{ bulkId: BULK_ID, action, committedAt: null, isOver: false, items },
  ...parts,
})
const bulk = (script: BulkScript, steps: readonly Step[] = []): Scene => ({ view: 'bulk', script, steps })

const busy = operationOf({ id: 'another', intendedAt: now - MINUTE, sentAt: now - MINUTE })
const left: BulkItem[] = [
  item('never-read', null),
  item('found-spam', 'spam'),
  item('busy', 'ok', { operation: busy }),
  item('read-only', 'ok', { permits: [], accountLabel: 'Agentura Žluťoučký kůň' }),
  item('odd', '\u202efrozen<b>'),
]
const old = readingOf({ at: now - 26 * MINUTE })
const toBlock: BulkItem[] = [
  item('shop', 'ok'),
  item('garden', 'ok', { isDemo: true, accountLabel: 'Demo' }),
  item('forced', 'force'),
  item('stale', 'ok', { reading: old }),
  item('already-stopped', 'ko'),
  ...left,
]
const toUnblock: BulkItem[] = [
  item('shop', 'ko'),
  item('garden', 'bounce'),
  item('forum', 'bounce'),
  item('sending', 'ok'),
  ...left,
]

const own = (name: string, parts: Partial<Operation>) =>
  operationOf({ id: idOf(name), intendedAt: committedAt, sentAt: committedAt, ...parts })
const chosen = (name: string, state: string, parts: Partial<BulkItem> = {}) =>
  item(name, state, { isChosen: true, ...parts })
const refusal = { kind: 'action-refused', hostSays: 'This action is not available in this state' } as const

const results: BulkItem[] = [
  chosen('done', 'ko', { operation: own('done', { status: 'seen', stateAfter: 'ko' }) }),
  chosen('done-too', 'ko', { operation: own('done-too', { status: 'seen', stateAfter: 'ko' }) }),
  chosen('refused', 'ok', { operation: own('refused', { status: 'refused', failure: refusal }) }),
  chosen('unknown', 'ok', { operation: own('unknown', { status: 'unknown' }) }),
  chosen('changed', 'spam', { failure: { kind: 'action-unavailable', state: 'spam' } }),
  chosen('too-late', 'ok', { operation: own('too-late', { status: 'dropped' }) }),
]
const going: BulkItem[] = [
  ...results,
  chosen('sent', 'ok', { operation: own('sent', { status: 'sent' }) }),
  chosen('waiting', 'ok'),
  chosen('waiting-too', 'ok'),
]
const after = (items: BulkItem[], isOver: boolean) => ({
  view: view('BLOCK', [...items, ...left], { committedAt, isOver }),
})
const names = Array.from({ length: 200 }, (_, index) => `client-${String(index + 1).padStart(3, '0')}`)
const hundreds = names.map((name, index) => item(name, index % 7 === 0 ? 'ko' : 'ok'))
const hundredsGoing = names.map((name, index) =>
  index < 90
    ? chosen(name, 'ko', { operation: own(name, { status: index % 40 === 9 ? 'refused' : 'seen' }) })
    : chosen(name, 'ok'),
)
const COMMIT: Step = { click: '#confirm-commit[data-guard="open"]' }

/** The confirm page for many hostings in its situations. */
export const BULK_SCENES: Readonly<Record<string, Scene>> = {
  'bulk-loading': bulk({}),
  'bulk-block': bulk({ view: view('BLOCK', toBlock) }),
  'bulk-unblock': bulk({ view: view('UNBLOCK', toUnblock) }),
  'bulk-one': bulk({ view: view('BLOCK', [item('shop', 'ok')]) }),
  'bulk-none': bulk({ view: view('UNBLOCK', left) }),
  'bulk-hundreds': bulk({ view: view('BLOCK', hundreds) }),
  'bulk-waiting': bulk({ view: view('BLOCK', toBlock) }, [COMMIT]),
  'bulk-going': bulk(after(going, false)),
  'bulk-stopping': bulk({ ...after(going, false), isSlow: true }, [{ click: '#bulk-stop' }]),
  'bulk-stopped': bulk(after(going, true)),
  'bulk-ended': bulk(after(results, true)),
  'bulk-hundreds-going': bulk({ view: view('BLOCK', hundredsGoing, { committedAt }) }),
  'bulk-ended-elsewhere': bulk({ view: view('BLOCK', toBlock), isEnded: true }),
  'bulk-failure': bulk({ failure: { kind: 'intent-ended' } }),
}
