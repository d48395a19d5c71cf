import type { Action } from '../../shared/mail-service'
import type { Bar } from './bars'

/** What was done to the hosting from here, and when (ms since the epoch). */
export type Mark = { readonly at: number; readonly action: Action }

/** A mark on the time axis: in which bar, and how far into it (0 at its beginning, before 1). */
export type PlacedMark = Mark & { readonly index: number; readonly share: number }

/** Finds each mark's bar. Marks outside the shown time are left out. */
export function placeMarks(marks: readonly Mark[], bars: readonly Bar[]): PlacedMark[] {
  return marks.flatMap((mark) => {
    const index = bars.findIndex(({ start, end }) => mark.at >= start && mark.at < end)
    const bar = bars[index]
    return bar === undefined ? [] : [{ ...mark, index, share: (mark.at - bar.start) / (bar.end - bar.start) }]
  })
}

/** The marks of one bar, in the order in which they were made. */
export function marksIn(placed: readonly PlacedMark[], index: number): PlacedMark[] {
  return placed.filter((mark) => mark.index === index).sort((one, other) => one.at - other.at)
}
