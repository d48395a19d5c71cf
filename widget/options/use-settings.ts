import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../shared/settings'
import type { OptionsClient, Outcome } from '../clients'

/** The settings, read at first and again after each change; `null` before they have come. */
export function useSettings(client: OptionsClient): Outcome<Settings> | null {
  const [settings, setSettings] = useState<Outcome<Settings> | null>(null)
  useEffect(() => {
    let newest = 0
    const read = async () => {
      newest += 1
      const turn = newest
      const outcome = await client.readSettings()
      // Answers may overtake one another; only the one asked for last counts.
      if (turn === newest) setSettings(outcome)
    }
    void read()
    const stopListening = client.onSettingsChanged(() => void read())
    return () => {
      newest = -1
      stopListening()
    }
  }, [client])
  return settings
}
