import { useEffect, useRef, useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { HalfHour } from '../../shared/half-hours'
import type { PanelClient } from '../clients'
import type { Range } from './bars'

/** The half hours as far as they are known; `failure` is why they could not be read the last time. */
export type HalfHours = {
  readonly halfHours: readonly HalfHour[] | null
  readonly failure: Failure | null
  readonly isWaiting: boolean
}

/** A request for the half hours: when it began (ms), for which range, and whether it failed. */
export type Asked = { readonly at: number; readonly range: Range; isFailed: boolean }

/** Figures older than this, in ms, are read again. */
const OLD_MS = 5 * 60_000

/** Whether the half hours are to be read now (ms): never asked for, old, or failed before another range was chosen. */
export function isDue(asked: Asked | null, range: Range, now: number): boolean {
  if (asked === null || now - asked.at > OLD_MS) return true
  return asked.isFailed && asked.range !== range
}

const NOTHING: HalfHours = { halfHours: null, failure: null, isWaiting: false }

/**
 * Reads the half hours when they are wanted: once they are chosen, and again when they are old. `pulse` is anything that
 * changes as time goes by while somebody looks (the newest reading's time): no clock runs here. Figures read before are
 * kept while new ones are on their way, and when these cannot be had.
 */
export function useHalfHours(
  client: PanelClient,
  range: Range,
  isWanted: boolean,
  pulse: number | null,
): HalfHours {
  const [known, setKnown] = useState(NOTHING)
  const newest = useRef<Asked | null>(null)

  useEffect(() => {
    if (!isWanted) {
      newest.current = null
      setKnown((before) => ({ ...before, failure: null, isWaiting: false }))
      return
    }
    if (!isDue(newest.current, range, Date.now())) return
    const asked: Asked = { at: Date.now(), range, isFailed: false }
    newest.current = asked
    setKnown((before) => ({ ...before, failure: null, isWaiting: true }))
    void client.readHalfHours().then((outcome) => {
      if (newest.current !== asked) return
      asked.isFailed = 'failure' in outcome
      setKnown(({ halfHours }) =>
        'ok' in outcome
          ? { halfHours: outcome.ok.halfHours, failure: null, isWaiting: false }
          : { halfHours, failure: outcome.failure, isWaiting: false },
      )
    })
    // The pulse says when to look whether the figures are old.
  }, [client, isWanted, range, pulse])

  useEffect(
    () => () => {
      newest.current = null
    },
    [],
  )
  return known
}
