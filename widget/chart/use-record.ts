import { useMemo } from 'preact/hooks'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import type { Range } from './bars'
import { dayBars, halfHourBars } from './bars'
import type { ChartContent } from './content'
import { placeMarks } from './marks'
import type { HalfHours } from './use-half-hours'
import { useHalfHours } from './use-half-hours'

/** The record as it can be shown for a choice: days, until the half hours that were chosen are there. */
export type ShownRecord = {
  /** The choice that holds: days where the host keeps no half hours. */
  readonly chosen: Range
  readonly content: ChartContent
  /** Whether it was read, and there is nothing in it. */
  readonly isEmpty: boolean
  readonly halfHours: HalfHours
}

/** Brings together what a snapshot tells and what is read from elsewhere when half hours are chosen. */
export function useRecord(client: PanelClient, snapshot: Snapshot | null, choice: Range): ShownRecord {
  const history = snapshot?.history ?? null
  const reading = snapshot?.reading ?? null
  const marks = snapshot?.marks
  const source = snapshot?.halfHours ?? null
  const chosen = source === null ? 'days' : choice
  const isWanted = chosen !== 'days' && source?.isAllowed === true
  const halfHours = useHalfHours(client, chosen, isWanted, reading?.at ?? null)
  const read = isWanted ? halfHours.halfHours : null
  const content = useMemo(() => {
    const range = read === null ? 'days' : chosen
    const bars =
      read === null || range === 'days' ? dayBars(history?.days ?? [], reading) : halfHourBars(read, range)
    return { range, bars, marks: placeMarks(marks ?? [], bars) }
  }, [chosen, history, marks, read, reading])
  const isEmpty = content.bars.length === 0 && (content.range !== 'days' || history !== null)
  return { chosen, content, isEmpty, halfHours }
}
