import { useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Operation } from '../../shared/journal'
import type { Action, Task } from '../../shared/mail-service'
import { ACTIONS } from '../../shared/mail-service'
import type { Hindrance, Words } from '../../shared/words/words'
import type { Outcome } from '../clients'
import { useSpoken } from '../spoken'
import { FailureNote } from './failure-note'
import { hindranceOf } from './offer'

type ActionsProps = {
  /** Makes the ids of this list's notes different from those of other lists on the page. */
  id: string
  /** The host's state word; `null` before the first reading. */
  word: string | null
  operation: Operation | null
  /** What the account's rights allow; left out before that is known. */
  permits?: readonly Task[] | undefined
  /** Whether the first reading is still to come: the room is kept that the notes will need. */
  loading: boolean
  /** Opens the confirm page; nothing is sent to the host by this. */
  propose(action: Action): Promise<Outcome<null>>
}

/** Asks for the confirm page of one action at a time; tells why it could not be opened. */
function useProposal(propose: ActionsProps['propose']) {
  const [asked, setAsked] = useState<Action | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ask = async (action: Action) => {
    setAsked(action)
    setFailure(null)
    const outcome = await propose(action)
    setAsked(null)
    if ('failure' in outcome) setFailure(outcome.failure)
  }
  return { asked, failure, ask }
}

/** What stands under a button: what the action does in this state, or why it cannot be asked for now. */
function noteOf(words: Words, action: Action, word: string | null, hindrance: Hindrance | null): string {
  if (hindrance !== null) return words.hindrances[hindrance]
  const more = action === 'UNBLOCK' && word === 'bounce' ? words.confirm.unblockInBounce : []
  return [words.actionsInShort[action], ...more].join(' ')
}

/** The three actions, each with what it does, or why it cannot be asked for now; a reason that all share is told once. */
export function Actions({ id, word, operation, permits, loading, propose }: ActionsProps) {
  const { words } = useSpoken()
  const { asked, failure, ask } = useProposal(propose)
  const hindrances = ACTIONS.map((action) => hindranceOf(action, word, operation, permits))
  const [shared] = !loading && new Set(hindrances).size === 1 ? hindrances : []
  const item = (action: Action, index: number) => {
    const hindrance = hindrances[index] ?? null
    const noteId = shared ? id : `${id}-${action}`
    return (
      <li key={action} class="action">
        <button
          type="button"
          class="button"
          data-action={action}
          disabled={hindrance !== null}
          // Not `disabled` while the confirm page is opened: the keyboard would lose its place.
          aria-disabled={asked !== null}
          aria-describedby={noteId}
          onClick={() => asked === null && ask(action)}
        >
          {words.actions[action]}
        </button>
        {!shared && (
          <p class="note" id={noteId}>
            {noteOf(words, action, word, loading ? null : hindrance)}
          </p>
        )}
      </li>
    )
  }
  return (
    <>
      <ul
        class="actions"
        data-shared={shared !== undefined && shared !== null}
        aria-label={words.labels.actions}
      >
        {ACTIONS.map(item)}
      </ul>
      {shared && (
        <p class="note" id={id}>
          {words.hindrances[shared]}
        </p>
      )}
      {failure && <FailureNote failure={failure} />}
    </>
  )
}
