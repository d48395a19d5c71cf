import type { HeldSince } from './held-mail'
import type { Action } from './mail-service'

/** What to go through when mail does not go out although the state allows it (the host's guide). */
export const CHECKS = ['script-syntax', 'test-script', 'no-smtp', 'size-limits'] as const
export type Check = (typeof CHECKS)[number]

/** The steps out of a stop, of which each stopped state has its own order. */
export const STEPS = [
  'read-letter',
  'read-record',
  'read-errors',
  'clean-addresses',
  'clean-site',
  'protect-forms',
  'release',
  'purge',
  'answer-letter',
] as const
export type Step = (typeof STEPS)[number]

/** Where a step is done: a part of the panel, the control panel, the host's guide, the site; or an action of the panel. */
export type StepPlace = 'record' | 'errors' | 'control-panel' | 'guide' | 'site' | readonly Action[]

const RECOVERY: Readonly<Partial<Record<string, readonly (readonly [Step, StepPlace])[]>>> = {
  ko: [
    ['read-record', 'record'],
    ['read-errors', 'errors'],
    ['protect-forms', 'guide'],
    ['clean-site', 'site'],
    ['release', ['UNBLOCK', 'PURGE']],
  ],
  bounce: [
    ['read-errors', 'errors'],
    ['clean-addresses', 'site'],
    ['protect-forms', 'guide'],
    ['release', ['PURGE', 'UNBLOCK']],
  ],
  spam: [
    ['read-letter', 'control-panel'],
    ['read-record', 'record'],
    ['clean-site', 'site'],
    ['protect-forms', 'guide'],
    ['purge', ['PURGE']],
    ['answer-letter', 'control-panel'],
  ],
}

/** The steps out of the host's state `word`, in order; none where mail goes out, or the word is unknown. */
export function recoverySteps(word: string | null): readonly (readonly [step: Step, place: StepPlace])[] {
  return (word !== null && Object.hasOwn(RECOVERY, word) && RECOVERY[word]) || []
}

export type ChecklistItem = Check | Step
export const CHECKLIST: readonly ChecklistItem[] = [...CHECKS, ...STEPS]

/** When each item was ticked: ms since the epoch. */
export type Ticks = Readonly<Partial<Record<ChecklistItem, number>>>

/**
 * Whether an item counts as done. A step out of a stop counts for the stop in which it was ticked: the next one asks
 * for it again.
 */
export function isDone(item: ChecklistItem, ticks: Ticks, held: HeldSince | null): boolean {
  const at = ticks[item]
  if (at === undefined) return false
  return (CHECKS as readonly string[]).includes(item) || held === null || at >= held.since
}

/** Steps that should come before mail goes out again, and are not done yet. */
export function openSteps(word: string | null, ticks: Ticks, held: HeldSince | null): Step[] {
  const before = recoverySteps(word).filter(
    ([step, place]) => typeof place === 'string' && step !== 'answer-letter',
  )
  return before.map(([step]) => step).filter((step) => !isDone(step, ticks, held))
}
