import { useEffect, useRef, useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import type { JournalClient } from '../clients'
import type { Following } from './follow-journal'
import { followJournal } from './follow-journal'

/** What is known of the journal: oldest first; null before the first reading. */
export type KnownJournal = {
  readonly operations: readonly Operation[] | null
  /** Why the newest reading failed; null when it did not. */
  readonly failure: Failure | null
}

/** The journal, kept up to date as long as the view stands. `again` reads it now. */
export function useJournal(client: JournalClient): KnownJournal & { again(): void } {
  const [known, setKnown] = useState<KnownJournal>({ operations: null, failure: null })
  const following = useRef<Following | null>(null)
  useEffect(() => {
    const begun = followJournal(client, (outcome) => {
      if ('ok' in outcome) setKnown({ operations: outcome.ok, failure: null })
      else setKnown((before) => ({ ...before, failure: outcome.failure }))
    })
    following.current = begun
    return begun.stop
  }, [client])
  return { ...known, again: () => following.current?.again() }
}
