import type { Failure } from '../../shared/failure'
import type { HostingRow } from '../../shared/hosting-rows'
import { rowOf } from '../../shared/hosting-rows'
import type { Snapshot } from '../../shared/messages'
import { serviceKey } from '../../shared/service-name'
import type { DashboardClient, Undo } from '../clients'
import type { NextFrame } from './gathered'
import { gathered } from './gathered'

/** What the dashboard knows; `rows` is null before the list has come. A row stays the same object while nothing of it changes. */
export type KnownRows = { readonly rows: readonly HostingRow[] | null; readonly failure: Failure | null }

/** The rows with newer snapshots of some of them; hostings that are not in the list are not added. */
function withNewer(known: KnownRows, newest: ReadonlyMap<string, Snapshot>): KnownRows {
  if (known.rows === null) return known
  const rows = known.rows.map((row) => {
    const snapshot = newest.get(row.key)
    return snapshot === undefined ? row : rowOf(snapshot)
  })
  return { ...known, rows }
}

/** A list that has come, with what was told while it was on its way. */
function rowsOf(list: readonly Snapshot[], told: ReadonlyMap<string, Snapshot>): KnownRows {
  const rows = list.map((snapshot) => rowOf(told.get(serviceKey(snapshot.service)) ?? snapshot))
  return { rows, failure: null }
}

type Source = Pick<DashboardClient, 'list' | 'watch' | 'onSettingsChanged'>

/**
 * Asks the client for its hostings, again whenever settings change, and follows what it tells of them. What is known is
 * handed on by `change`, at most once per drawing for all that is told.
 */
export function followRows(
  client: Source,
  change: (next: (known: KnownRows) => KnownRows) => void,
  frame?: NextFrame,
): Undo {
  /** Counts the lists asked for: only the newest is waited for, and none once this has ended. */
  let turn = 0
  let told = new Map<string, Snapshot>()
  const gathering = gathered((newest) => change((known) => withNewer(known, newest)), frame)
  const stopWatching = client.watch((snapshot) => {
    told.set(serviceKey(snapshot.service), snapshot)
    gathering.add(snapshot)
  })
  const ask = async () => {
    const mine = ++turn
    told = new Map()
    const outcome = await client.list()
    if (mine !== turn) return
    if ('failure' in outcome) change((known) => ({ ...known, failure: outcome.failure }))
    else change(() => rowsOf(outcome.ok, told))
  }
  const stopSettings = client.onSettingsChanged(() => void ask())
  void ask()
  return () => {
    turn += 1
    stopWatching()
    stopSettings()
    gathering.stop()
  }
}
