import type { Operation } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import type { Reading } from '../../shared/reading'

/** Made-up hostings for the tests and the gallery; no page of the extension imports this. */
export const ACCOUNT_ID = '00000000-0000-4000-8000-0000000000a1'
export const INTENT_ID = '00000000-0000-4000-8000-0000000000b1'
export const SERVICE_NAME = 'shop.cluster031.hosting.ovh.net'

/** A reading of a healthy hosting, changed by `parts`. */
export function readingOf(parts: Partial<Reading> = {}): Reading {
  const counters = { sent: 48_211, sentToday: 128, bounce: 312, maxPerDay: 1000 }
  return { at: 0, state: 'ok', email: 'owner@example.com', ...counters, ...parts }
}

/** An operation that was just sent, changed by `parts`. */
export function operationOf(parts: Partial<Operation> = {}): Operation {
  return {
    id: INTENT_ID,
    accountId: ACCOUNT_ID,
    serviceName: SERVICE_NAME,
    action: 'BLOCK',
    recipient: null,
    surface: 'frame',
    status: 'sent',
    stateBefore: 'ok',
    stateAfter: null,
    intendedAt: 0,
    sentAt: 0,
    answeredAt: 0,
    settledAt: null,
    runningSince: null,
    queryId: null,
    failure: null,
    ...parts,
  }
}

/** A snapshot of that hosting without history or operation, changed by `parts`. */
export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    service: { accountId: ACCOUNT_ID, serviceName: SERVICE_NAME },
    accountLabel: 'Client sites',
    isDemo: false,
    permits: ['BLOCK', 'UNBLOCK', 'PURGE', 'RECIPIENT'],
    reading: readingOf(),
    history: null,
    readFailure: null,
    historyFailure: null,
    operation: null,
    stateSince: 0,
    held: null,
    abuse: null,
    marks: [],
    halfHours: null,
    ticks: {},
    sites: [],
    panelUrl:
      'https://manager.eu.ovhcloud.com/#/web/hosting/shop.cluster031.hosting.ovh.net/automated-emails',
    ...parts,
  }
}
