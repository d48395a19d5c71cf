/** Differences of up to 5 s are the network's as much as the clock's; they are not told. In seconds. */
const UNTOLD_SECONDS = 5

/** How this computer's clock stands against the host's, and by how much (ms). */
export type ClockDifference = { readonly way: 'behind' | 'ahead'; readonly ms: number }

/** What is told of a host's clock that is `seconds` ahead of ours; null where there is nothing to tell. */
export function clockDifference(seconds: number | null): ClockDifference | null {
  if (seconds === null || Math.abs(seconds) <= UNTOLD_SECONDS) return null
  return { way: seconds > 0 ? 'behind' : 'ahead', ms: Math.abs(seconds) * 1000 }
}
