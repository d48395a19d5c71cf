import type { Failure } from '../../shared/failure'
import type { DayVolume } from '../../shared/history'
import type { Operation } from '../../shared/journal'
import type { Action } from '../../shared/mail-service'
import type { Fold, Snapshot } from '../../shared/messages'
import type { Reading } from '../../shared/reading'
import { BULK_SCENES } from './bulk-scenes'
import { CHART_SCENES } from './chart-scenes'
import { DASHBOARD_SCENES } from './dashboard-scenes'
import { GUIDE_SCENES } from './guide-scenes'
import { JOURNAL_SCENES } from './journal-scenes'
import { INTENT_ID, operationOf, readingOf, snapshotOf } from './made-up'
import { POPUP_SCENES } from './popup-scenes'
import type { ConfirmScript, PanelScript } from './scripted-clients'
import type { DashboardScript } from './scripted-dashboard'
import type { BulkScript, JournalScript } from './scripted-journal'
import type { PopupScript } from './scripted-popup'
import type { OptionsScript, WelcomeScript } from './scripted-setup'
import { SETUP_SCENES } from './setup-scenes'

/** One thing a person does to bring a view to its situation: a click, typing, or choosing a file, by CSS selector. */
export type Step =
  | { readonly click: string }
  | { readonly type: readonly [field: string, text: string] }
  | { readonly upload: readonly [field: string, text: string] }

/** One view in one situation; its client's script says which. */
export type Scene =
  | { view: 'panel'; script: PanelScript; fold?: Fold; steps?: readonly Step[] }
  | { view: 'confirm'; script: ConfirmScript; commit?: boolean }
  | { view: 'bulk'; script: BulkScript; steps?: readonly Step[] }
  | { view: 'dashboard'; script: DashboardScript; hash?: string; steps?: readonly Step[] }
  | { view: 'journal'; script: JournalScript; steps?: readonly Step[] }
  | { view: 'popup'; script: PopupScript; steps?: readonly Step[] }
  | { view: 'options'; script: OptionsScript; steps?: readonly Step[] }
  | { view: 'welcome'; script: WelcomeScript; steps?: readonly Step[] }

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = Date.now()

const QUIET_WEEKDAYS = [0.35, 1, 1.15, 0.9, 1.05, 1.2, 0.45]

/** A record of `count` days up to yesterday, with a quiet weekend, a trend and one unusual day. */
function recordOf(count: number, scale = 140): DayVolume[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(now - (count - index) * DAY)
    const usual = scale * (QUIET_WEEKDAYS[at.getUTCDay()] ?? 1) * (1 + ((index * 7) % 5) / 14)
    const unusual = index === count - 9 ? 3.1 : 1
    return { day: at.toISOString().slice(0, 10), volume: Math.round(usual * unusual) }
  })
}

const fresh = (parts: Partial<Reading> = {}) => readingOf({ at: now - 12 * SECOND, ...parts })
const history = { at: now - 40 * SECOND, days: recordOf(45) }

function hosting(reading: Partial<Reading>, parts: Partial<Snapshot> = {}): Snapshot {
  return snapshotOf({ reading: fresh(reading), history, ...parts })
}

function panel(reading: Partial<Reading>, parts: Partial<Snapshot> = {}, fold: Fold = 'open'): Scene {
  return { view: 'panel', script: { snapshot: hosting(reading, parts) }, fold }
}

const asked = { intendedAt: now - 41 * SECOND, sentAt: now - 40 * SECOND, answeredAt: now - 39 * SECOND }
const ended = { ...asked, settledAt: now - 15 * SECOND }
const operation = (parts: Partial<Operation>) => operationOf({ ...asked, ...parts })

const unreachable: Failure = { kind: 'host-unreachable', host: 'eu.api.ovh.com' }
const refusedBySpam: Failure = {
  kind: 'action-refused',
  hostSays: 'This action is not available in this state',
}

const abuse = [
  { name: 'measure', value: 'php-mail-stopped' },
  { name: 'since', value: '2026-11-18T04:10:00Z' },
]

const panels: Record<string, Scene> = {
  'panel-loading': { view: 'panel', script: {} },
  'panel-ok': panel({}),
  'panel-force': panel({ state: 'force', bounce: 9120 }),
  'panel-ko': panel({ state: 'ko', sentToday: 1000 }),
  'panel-bounce': panel({ state: 'bounce', bounce: 9120 }),
  'panel-spam': panel({ state: 'spam' }),
  'panel-purging': panel(
    { state: 'purging' },
    { operation: operation({ action: 'PURGE', runningSince: now - 3 * MINUTE }) },
  ),
  'panel-unknown-word': panel({ state: 'frozen\u202e-by-host' }),
  'panel-sent': panel({}, { operation: operation({ answeredAt: null }) }),
  'panel-pending': panel({}, { operation: operation({}) }),
  'panel-seen': panel(
    { state: 'ko' },
    { operation: operation({ ...ended, status: 'seen', stateAfter: 'ko' }) },
  ),
  'panel-refused': panel(
    { state: 'spam' },
    { operation: operation({ ...ended, action: 'UNBLOCK', status: 'refused', failure: refusedBySpam }) },
  ),
  'panel-unknown': panel(
    { state: 'ko' },
    { operation: operation({ ...ended, action: 'PURGE', status: 'unknown' }) },
  ),
  'panel-dropped': panel({}, { operation: operation({ ...ended, status: 'dropped' }) }),
  'panel-read-failure': panel({ at: now - 2 * MINUTE }, { readFailure: unreachable }),
  'panel-stale': panel({ at: now - 26 * MINUTE }),
  'panel-never-read': {
    view: 'panel',
    script: { snapshot: snapshotOf({ reading: null, readFailure: { kind: 'keys-refused', why: 'untold' } }) },
  },
  'panel-no-snapshot': { view: 'panel', script: { failure: { kind: 'place-not-watched' } } },
  'panel-empty-history': panel({ sent: 0, sentToday: 0, bounce: 0 }, { history: { at: now, days: [] } }),
  'panel-failing-history': panel(
    {},
    {
      history: null,
      historyFailure: { kind: 'answer-malformed', host: 'eu.api.ovh.com', what: 'JSON' },
    },
  ),
  'panel-short-history': panel({ sentToday: 3 }, { history: { at: now, days: recordOf(4, 2) } }),
  'panel-no-limit': panel({ maxPerDay: 0, email: null }),
  'panel-huge-numbers': panel(
    { sent: 98_765_432_100, sentToday: 4_321_000, bounce: 1_234_567_890, maxPerDay: 5_000_000 },
    { history: { at: now, days: recordOf(45, 3_000_000) } },
  ),
  'panel-long-recipient': panel({
    email: `${'very-long-name.'.repeat(9)}\u202emoc.live@example.${'subdomain.'.repeat(8)}com`,
  }),
  'panel-held-by-us': panel({ state: 'ko' }, { held: { since: now - 2 * HOUR, exact: true } }),
  'panel-held-first-seen': panel({ state: 'bounce' }, { held: { since: now - 30 * HOUR, exact: false } }),
  'panel-held-pressing': panel({ state: 'spam' }, { held: { since: now - 69 * HOUR, exact: false } }),
  'panel-held-over': panel({ state: 'ko' }, { held: { since: now - 80 * HOUR, exact: true } }),
  'panel-purging-elsewhere': panel({ state: 'purging' }, { stateSince: now - 4 * MINUTE }),
  'panel-abuse': panel({}, { abuse }),
  'panel-near-limit': panel({ sentToday: 870 }),
  'panel-over-limit': panel({ sentToday: 1204 }),
  'panel-no-numbers': panel({ sent: null, sentToday: null, bounce: null }),
  'panel-recipient-pending': panel(
    {},
    { operation: operation({ action: 'RECIPIENT', recipient: 'new-owner@example.com' }) },
  ),
  'panel-folded-ok': panel({}, {}, 'folded'),
  'panel-folded-ko': panel({ state: 'ko', at: now - 26 * MINUTE }, {}, 'folded'),
  'panel-folded-loading': { view: 'panel', script: {}, fold: 'folded' },
}

function confirm(action: Action, state: string, script: Partial<ConfirmScript> = {}): Scene {
  const snapshot = hosting({ state })
  return {
    view: 'confirm',
    script: { intent: { intentId: INTENT_ID, action, recipient: null, snapshot }, ...script },
  }
}

const later = (state: string, parts: Partial<Operation>) => ({
  later: hosting({ state }, { operation: operation({ action: 'PURGE', ...parts }) }),
})

const confirms: Record<string, Scene> = {
  'confirm-loading': { view: 'confirm', script: {} },
  'confirm-block': confirm('BLOCK', 'ok'),
  'confirm-unblock': confirm('UNBLOCK', 'ko'),
  'confirm-unblock-bounce': confirm('UNBLOCK', 'bounce'),
  'confirm-purge': confirm('PURGE', 'ko'),
  'confirm-purge-spam': confirm('PURGE', 'spam'),
  'confirm-recipient': {
    view: 'confirm',
    script: {
      intent: {
        ...{ intentId: INTENT_ID, action: 'RECIPIENT', recipient: 'new-owner@xn--bcher-kva.example' },
        snapshot: hosting({}),
      },
    },
  },
  'confirm-purge-ticked': {
    view: 'confirm',
    script: {
      intent: {
        ...{ intentId: INTENT_ID, action: 'PURGE', recipient: null },
        snapshot: hosting(
          { state: 'spam' },
          {
            held: { since: now - 30 * HOUR, exact: false },
            ticks: { 'read-letter': now, 'read-record': now, 'clean-site': now },
          },
        ),
      },
    },
  },
  'confirm-unavailable': confirm('UNBLOCK', 'spam'),
  'confirm-waiting': { ...confirm('PURGE', 'ko'), commit: true } as Scene,
  'confirm-sent': confirm('PURGE', 'ko', later('ko', {})),
  'confirm-running': confirm('PURGE', 'ko', later('purging', { runningSince: now - 2 * MINUTE })),
  'confirm-seen': confirm('PURGE', 'ko', later('ok', { ...ended, status: 'seen' })),
  'confirm-refused': confirm(
    'PURGE',
    'ko',
    later('ko', { ...ended, status: 'refused', failure: refusedBySpam }),
  ),
  'confirm-unknown': confirm('PURGE', 'ko', later('ko', { ...ended, status: 'unknown' })),
  'confirm-ended-elsewhere': confirm('BLOCK', 'ok', { isEnded: true }),
  'confirm-failure': { view: 'confirm', script: { failure: { kind: 'intent-ended' } } },
}

/** Every view in every situation, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  ...panels,
  ...GUIDE_SCENES,
  ...POPUP_SCENES,
  ...confirms,
  ...BULK_SCENES,
  ...DASHBOARD_SCENES,
  ...JOURNAL_SCENES,
  ...SETUP_SCENES,
  ...CHART_SCENES,
}
