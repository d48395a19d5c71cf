import type { Bar, Range } from './bars'
import type { PlacedMark } from './marks'

/** What one drawing, its readout and its table show. */
export type ChartContent = {
  readonly range: Range
  /** Oldest first, each beginning where the one before it ends. */
  readonly bars: readonly Bar[]
  readonly marks: readonly PlacedMark[]
}
