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
  /** The origin of the current tab where its admin could be watched and is not; null elsewhere. */
  readonly unwatched: string | null
  /** Why the newest list could not be had. */
  readonly failure: Failure | null
}

const NOTHING_KNOWN: Hostings = { hostings: null, current: null, unwatched: null, failure: null }

/** The list with a newer snapshot of one of its hostings; hostings that are not in it are not added. */
function withNewer(known: Hostings, snapshot: Snapshot): Hostings {
  const key = serviceKey(snapshot.service)
  const replaced = known.hostings?.map((old) => (serviceKey(old.service) === key ? snapshot : old))
  return { ...known, hostings: replaced ?? null }
}

/** The client's hostings, kept up to date as long as the popup stands, and listed again when settings change. */
export function useHostings(client: PopupClient): Hostings {
  const [known, setKnown] = useState<Hostings>(NOTHING_KNOWN)
  useEffect(() => {
    let newest = 0
    const list = async () => {
      newest += 1
      const own = newest
      const outcome = await client.list()
      // An older list that comes late says nothing any more, nor one that comes when the popup is gone.
      if (own !== newest) return
      if ('failure' in outcome) setKnown((before) => ({ ...before, failure: outcome.failure }))
      else setKnown({ ...outcome.ok, failure: null })
    }
    const stopWatching = client.watch((snapshot) => setKnown((before) => withNewer(before, snapshot)))
    const stopListening = client.onSettingsChanged(() => void list())
    void list()
    return () => {
      newest = -1
      stopWatching()
      stopListening()
    }
  }, [client])
  return known
}
