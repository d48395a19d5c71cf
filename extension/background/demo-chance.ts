/**
 * A number from 0 up to 1 that looks like chance and is always the same for the same whole numbers (of each the lowest
 * 32 bits count): the demonstration shows the same record to everybody, after every start of the worker.
 */
export function chance(...numbers: readonly number[]): number {
  let mixed = 0
  for (const number of numbers) {
    // The two steps that murmur3 ends with (Austin Appleby, public domain).
    mixed = Math.imul(mixed ^ number ^ (mixed >>> 16), 0x85ebca6b) + 0x9e3779b9
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    mixed ^= mixed >>> 16
  }
  return (mixed >>> 0) / 2 ** 32
}
