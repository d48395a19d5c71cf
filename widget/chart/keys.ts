/** Bars of a page: a week of days. */
const PAGE = 7

type Step = (from: number, last: number) => number | null

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: (from) => from - 1,
  ArrowRight: (from) => from + 1,
  // As every slider does: up is more, so later.
  PageUp: (from) => from + PAGE,
  PageDown: (from) => from - PAGE,
  Home: () => 0,
  End: (_, last) => last,
  Escape: () => null,
}

/**
 * Where a key leads among `count` bars, oldest first, from the pointed one; `null` is none, which reads as the newest.
 * Gives `undefined` for a key that does nothing here, so that it may do what it does elsewhere.
 */
export function stepTo(key: string, pointed: number | null, count: number): number | null | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined
  if (step === undefined || count === 0) return undefined
  const last = count - 1
  const to = step(pointed ?? last, last)
  if (to === null) return pointed === null ? undefined : null
  return Math.min(last, Math.max(0, to))
}
