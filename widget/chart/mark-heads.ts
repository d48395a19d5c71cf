import type { Action } from '../../shared/mail-service'

/** Where a mark stands, or where its head is drawn; in px. */
export type MarkPlace = { readonly x: number; readonly action: Action }

/** Leaves out what would be the same shape upon itself. */
function withoutCopies(places: readonly MarkPlace[], size: number): MarkPlace[] {
  const kept: MarkPlace[] = []
  for (const place of places) {
    const isCopy = kept.some(({ x, action }) => action === place.action && place.x - x < size)
    if (!isCopy) kept.push(place)
  }
  return kept
}

/**
 * Places the heads of marks side by side where they would cover each other, in the order of time: each `size` wide, the
 * last one not beyond `right`. Marks of one action that stand close together share a head.
 */
export function headPlaces(marks: readonly MarkPlace[], size: number, right: number): MarkPlace[] {
  const heads = withoutCopies(
    marks.toSorted((one, other) => one.x - other.x),
    size,
  )
  let least = Number.NEGATIVE_INFINITY
  const apart = heads.map((head) => {
    const x = Math.max(head.x, least)
    least = x + size
    return { ...head, x }
  })
  let most = right
  return apart
    .toReversed()
    .map((head) => {
      const x = Math.min(head.x, most)
      most = x - size
      return { ...head, x }
    })
    .toReversed()
}
