import type { InferOutput } from 'valibot'
import type { AbuseFactSchema } from './abuse-state-schema'

/**
 * The second lock: measures against unusual activity, apart from the mail state. What the host answers there is not
 * documented, so it is read tolerantly: whatever does not clearly say "nothing" is shown in the host's own words.
 */
export type AbuseFact = InferOutput<typeof AbuseFactSchema>

const LONGEST_VALUE = 200
const MOST_FACTS = 12
const DEEPEST = 3

/** Values that say that there is nothing, in any case. */
const CALM = new Set([
  '',
  'ok',
  'none',
  'no',
  'normal',
  'clean',
  'clear',
  'inactive',
  'disabled',
  'off',
  'false',
  '0',
])

type Leaf = { readonly name: string; readonly value: string | number | boolean }

function leavesOf(value: unknown, name: string, depth: number): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ name, value }]
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, Array.isArray(value) ? name : [name, key].filter(Boolean).join('.'), depth + 1),
  )
}

function isCalm({ value }: Leaf): boolean {
  return CALM.has(String(value).trim().toLowerCase())
}

const SIDE_NAME = /(?:^|\.)(?:date|time|at|id|since|until)$|(?:Date|Time|At|Id|Since|Until)$/
const ISO_DATE = /^\d{4}-\d\d-\d\d/

/** Times and identifiers go with a measure, but are none. */
function isSideNote({ name, value }: Leaf): boolean {
  return SIDE_NAME.test(name) || ISO_DATE.test(String(value))
}

/** What the host reports, as its own names and values; null when it reports nothing. */
export function abuseFacts(answer: unknown): AbuseFact[] | null {
  const leaves = leavesOf(answer, '', 0)
  if (!leaves.some((leaf) => !isCalm(leaf) && !isSideNote(leaf))) return null
  return leaves
    .filter((leaf) => !isCalm(leaf))
    .slice(0, MOST_FACTS)
    .map(({ name, value }) => ({ name, value: String(value).slice(0, LONGEST_VALUE) }))
}
