/** Rows drawn above and below what can be seen, so that scrolling and the tab key always meet a row. */
const SPARE = 7
/** The same after a leap to rows of which none is drawn: they are all new, and have to be there at once. */
const SPARE_AFTER_LEAP = 1
/** The range moves in steps of so many rows: slow scrolling then changes little, and not much at once. */
const STEP = 2

/** A list that is not longer is drawn whole: the browser's own search then finds every row. */
const DRAWN_WHOLE = 50

/** Rows from `first` up to, not including, `end`. */
export type Range = { readonly first: number; readonly end: number }

/** Where the list stands: `above` is what of it lies above the top edge of the view, all in CSS px. */
export type Place = { readonly above: number; readonly viewHeight: number; readonly rowHeight: number }

function rangeWith(spare: number, { above, viewHeight, rowHeight }: Place, count: number): Range {
  const firstSeen = Math.floor(above / rowHeight)
  const lastSeen = Math.ceil((above + viewHeight) / rowHeight)
  const first = Math.floor((firstSeen - spare) / STEP) * STEP
  const end = Math.ceil((lastSeen + spare) / STEP) * STEP
  return { first: clamp(first, count), end: clamp(end, count) }
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count)
}

/** The rows to be drawn of a list of `count` rows, where those of `before` are drawn already. */
export function visibleRange(place: Place, count: number, before: Range): Range {
  if (count <= DRAWN_WHOLE) return { first: 0, end: count }
  const range = rangeWith(SPARE, place, count)
  const isLeap = before.end > before.first && (range.first >= before.end || range.end <= before.first)
  return isLeap ? rangeWith(SPARE_AFTER_LEAP, place, count) : range
}

/** The indices of a range, and of one more row wherever it is, in their order. */
export function indicesIn({ first, end }: Range, further: number): number[] {
  const indices = Array.from({ length: end - first }, (_, index) => first + index)
  if (further < 0 || (further >= first && further < end)) return indices
  return further < first ? [further, ...indices] : [...indices, further]
}
