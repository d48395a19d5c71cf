import { openSteps } from './checklist'
import type { RowGroup } from './hosting-rows-filter'
import type { Column } from './hosting-rows-order'
import { searchable } from './hosting-rows-search'
import { isOpen } from './journal'
import type { Tone } from './mail-service'
import { STATES, toneOf } from './mail-service'
import type { Snapshot } from './messages'
import { serviceKey } from './service-name'

/** One hosting as a row of a table: what it is sorted and filtered by, worked out once. */
export type HostingRow = {
  readonly key: string
  readonly snapshot: Snapshot
  /** The host's word for the state; null before the first reading. */
  readonly word: string | null
  /** Which of the filters it stands behind; at least one. */
  readonly groups: readonly RowGroup[]
  /** What each column is sorted by; null is not known. */
  readonly values: Readonly<Record<Column, number | string | null>>
  /** What is searched, as `searchable` makes it. */
  readonly searched: string
}

/** From this share of the daily limit on a hosting is near it. */
export const NEAR_LIMIT = 0.8

const GROUP_OF_TONE: Readonly<Record<Tone, RowGroup>> = {
  red: 'stopped',
  green: 'sending',
  amber: 'moving',
  grey: 'unknown',
}

/** What needs a person most comes first; a word we do not know comes right after what is stopped. */
const URGENCY: readonly string[] = ['spam', 'bounce', 'ko', '', 'purging', 'force', 'ok']

function urgencyOf(word: string): number {
  return URGENCY.indexOf((STATES as readonly string[]).includes(word) ? word : '')
}

function groupsOf(word: string | null, { operation }: Snapshot): RowGroup[] {
  const group = GROUP_OF_TONE[word === null ? 'grey' : toneOf(word)]
  const isMoving = operation !== null && isOpen(operation)
  return isMoving && group !== 'moving' ? [group, 'moving'] : [group]
}

/** The share of the emails sent that came back, 0 to 1 and in faulty cases above; null where the host told too little. */
export function errorShare({ reading }: Pick<Snapshot, 'reading'>): number | null {
  const { sent = null, bounce = null } = reading ?? {}
  return sent === null || bounce === null || sent <= 0 ? null : bounce / sent
}

/** How much of the daily limit is used, 1 at the limit; null where there is no limit or no number. */
export function limitShare({ reading }: Pick<Snapshot, 'reading'>): number | null {
  const { sentToday = null, maxPerDay = 0 } = reading ?? {}
  return sentToday === null || maxPerDay <= 0 ? null : sentToday / maxPerDay
}

function valuesOf(word: string | null, snapshot: Snapshot): HostingRow['values'] {
  const { reading, ticks, held, stateSince, service } = snapshot
  return {
    state: word === null ? null : urgencyOf(word),
    name: service.serviceName,
    sentToday: reading?.sentToday ?? null,
    errorShare: errorShare(snapshot),
    held: held?.since ?? null,
    lastChange: stateSince,
    openSteps: word === null ? null : openSteps(word, ticks, held).length,
  }
}

/** Works out the row of a hosting. */
export function rowOf(snapshot: Snapshot): HostingRow {
  const { service, accountLabel, sites, reading } = snapshot
  const word = reading?.state ?? null
  return {
    key: serviceKey(service),
    snapshot,
    word,
    groups: groupsOf(word, snapshot),
    values: valuesOf(word, snapshot),
    searched: searchable([service.serviceName, accountLabel, ...sites].join('\n')),
  }
}
