import { useEffect, useState } from 'preact/hooks'
import type { WantedAccess } from '../../shared/messages'
import type { OptionsClient } from '../clients'

/**
 * Addresses that are needed and that the browser does not let us reach. Asked for again after each change of the
 * settings, when `again` changes, and when the person comes back to this page: access is given and taken elsewhere too.
 */
export function useWantedAccess(client: OptionsClient, again: unknown): readonly WantedAccess[] {
  const [wanted, setWanted] = useState<readonly WantedAccess[]>([])
  useEffect(() => {
    let newest = 0
    const read = async () => {
      newest += 1
      const turn = newest
      const outcome = await client.wantedAccess()
      if (turn === newest && 'ok' in outcome) setWanted(outcome.ok)
    }
    void read()
    const readAgain = () => void read()
    const stopListening = client.onSettingsChanged(readAgain)
    addEventListener('focus', readAgain)
    return () => {
      newest = -1
      stopListening()
      removeEventListener('focus', readAgain)
    }
  }, [client, again])
  return wanted
}
