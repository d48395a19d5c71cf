import type { Operation } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import type { Action, Task } from '../../shared/mail-service'
import { actionsIn, isState } from '../../shared/mail-service'
import type { Hindrance } from '../../shared/words/words'

const IN_STATE: Readonly<Partial<Record<string, Partial<Record<Action, Hindrance>>>>> = {
  ok: { UNBLOCK: 'not-stopped', PURGE: 'not-stopped' },
  force: { UNBLOCK: 'not-stopped', PURGE: 'not-stopped' },
  ko: { BLOCK: 'already-stopped' },
  bounce: { BLOCK: 'already-stopped' },
  spam: { BLOCK: 'already-stopped', UNBLOCK: 'purge-first' },
  purging: { BLOCK: 'purging', UNBLOCK: 'purging', PURGE: 'purging' },
}

/**
 * Why an action cannot be asked for in the host's state `word` (`null`: never read) beside the hosting's newest
 * operation; `null` when it can. Whether it can is the mail service's own rule; the table only gives the reason.
 * `permits`: what the account's rights allow, where that is known.
 */
export function hindranceOf(
  action: Task,
  word: string | null,
  operation: Operation | null,
  permits?: readonly Task[],
): Hindrance | null {
  if (permits && !permits.includes(action)) return 'read-only'
  if (word === null) return 'no-reading'
  if (operation !== null && isOpen(operation)) return 'on-its-way'
  // The recipient is apart from the state: it may be changed in every one.
  if (action === 'RECIPIENT') return null
  if (actionsIn(word).includes(action)) return null
  return (isState(word) ? IN_STATE[word]?.[action] : undefined) ?? 'state-unknown'
}
