import { useEffect, useState } from 'preact/hooks'
import type { VaultState } from '../../shared/messages'
import type { OptionsClient, Outcome } from '../clients'

/**
 * The state of the keys' protection, read at first and again after each change; `null` before it has come. `keep` takes
 * over the state that a request gives back.
 */
export function useVault(client: OptionsClient) {
  const [vault, setVault] = useState<Outcome<VaultState> | null>(null)
  useEffect(() => {
    let isOver = false
    const read = async () => {
      const outcome = await client.readVault()
      if (!isOver) setVault(outcome)
    }
    void read()
    const stopListening = client.onSettingsChanged(() => void read())
    return () => {
      isOver = true
      stopListening()
    }
  }, [client])
  const keep = async (begun: Promise<Outcome<VaultState>>) => {
    const outcome = await begun
    if ('ok' in outcome) setVault(outcome)
    return outcome
  }
  return { vault, keep }
}
