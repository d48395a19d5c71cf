import { useEffect, useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { PopupClient } from '../clients'

/** What the popup knows; `hostings` is null before the list has come. */
export type Hostings = {
  readonly hostings: readonly Snapshot[] | null
  readonly current: ServiceRef | null
  readonly failure: Failure | null
}

/** The list with a newer snapshot of one of its hostings; hostings that are not in it are not added. */
function withNewer(known: Hostings, snapshot: Snapshot): Hostings {
  const key = serviceKey(snapshot.service)
  const replaced = known.hostings?.map((old) => (serviceKey(old.service) === key ? snapshot : old))
  return { ...known, hostings: replaced ?? null }
}

/** The client's hostings, kept up to date as long as the popup stands. */
export function useHostings(client: PopupClient): Hostings {
  const [known, setKnown] = useState<Hostings>({ hostings: null, current: null, failure: null })
  useEffect(() => {
    let ended = false
    const stopWatching = client.watch((snapshot) => setKnown((before) => withNewer(before, snapshot)))
    void client.list().then((outcome) => {
      if (ended) return
      if ('failure' in outcome) setKnown((before) => ({ ...before, failure: outcome.failure }))
      else setKnown({ ...outcome.ok, failure: null })
    })
    return () => {
      ended = true
      stopWatching()
    }
  }, [client])
  return known
}
