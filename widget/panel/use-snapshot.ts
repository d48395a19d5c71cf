import { useEffect, useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'

/** What the panel knows: the newest snapshot, and why there is no newer one. Both `null` before the first word. */
export type Shown = { readonly snapshot: Snapshot | null; readonly failure: Failure | null }

/** Shows the client's hosting as long as the panel stands. A new snapshot ends a failure to get one. */
export function useSnapshot(client: PanelClient): readonly [Shown, (failure: Failure | null) => void] {
  const [shown, setShown] = useState<Shown>({ snapshot: null, failure: null })
  const setFailure = (failure: Failure | null) => setShown((before) => ({ ...before, failure }))
  useEffect(
    () => client.show((snapshot) => setShown({ snapshot, failure: null }), setFailure),
    // Made anew at each drawing, but always the same in effect: only another client starts another show.
    [client],
  )
  return [shown, setFailure]
}
