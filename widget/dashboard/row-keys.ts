/** How far each key moves, in rows. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The row that a key leads to from row `index` of `count`; null where it leads nowhere. */
export function rowAfterKey(key: string, index: number, count: number): number | null {
  const move = MOVES[key]
  if (move === undefined || index < 0) return null
  const next = Math.min(Math.max(index + move, 0), count - 1)
  return next === index ? null : next
}
