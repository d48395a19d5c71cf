import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Bounce } from '../../shared/bounces'
import { FIRST_BOUNCES } from '../../shared/bounces'
import type { Failure } from '../../shared/failure'
import type { Outcome, PanelClient } from '../clients'

/** The log as it was read at `at` (ms), where at most `limit` entries were asked for. */
export type ReadLog = { readonly at: number; readonly limit: number; readonly bounces: readonly Bounce[] }

/** Reads the messages that came back: the first ones at once, again or more of them when asked. */
export function useBounces(client: PanelClient) {
  const [log, setLog] = useState<ReadLog | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isReading, setReading] = useState(false)
  const newest = useRef(0)
  const read = useCallback(
    async (limit: number): Promise<Outcome<null>> => {
      newest.current += 1
      const turn = newest.current
      setReading(true)
      setFailure(null)
      const outcome = await client.readBounces(limit)
      // An answer that a newer request has overtaken, or that comes after the part was closed, is not shown.
      if (turn !== newest.current) return { ok: null }
      setReading(false)
      if ('ok' in outcome) setLog({ ...outcome.ok, limit })
      else setFailure(outcome.failure)
      return 'ok' in outcome ? { ok: null } : outcome
    },
    [client],
  )
  useEffect(() => {
    void read(FIRST_BOUNCES)
    return () => {
      newest.current += 1
    }
  }, [read])
  return { log, failure, isReading, read }
}
