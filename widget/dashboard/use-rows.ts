import { useCallback, useEffect, useState } from 'preact/hooks'
import type { DashboardClient } from '../clients'
import type { KnownRows } from './follow-rows'
import { followRows } from './follow-rows'

/** The client's hostings as rows, kept up to date as long as the dashboard stands; and the way to ask again. */
export function useRows(client: DashboardClient): readonly [KnownRows, () => void] {
  const [known, setKnown] = useState<KnownRows>({ rows: null, failure: null })
  const [attempt, setAttempt] = useState(0)
  // Each attempt follows the client anew.
  useEffect(() => followRows(client, setKnown), [client, attempt])
  const retry = useCallback(() => {
    setKnown((before) => ({ ...before, failure: null }))
    setAttempt((count) => count + 1)
  }, [])
  return [known, retry]
}
