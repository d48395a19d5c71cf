import { useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Action } from '../../shared/mail-service'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { hindranceOf } from '../parts/offer'
import { useSpoken } from '../spoken'

type TaskButtonsProps = { client: PanelClient; snapshot: Snapshot; tasks: readonly Action[] }

/** Asks for the confirm page of one task at a time; tells why it could not be opened. */
function useProposal(client: PanelClient) {
  const [asked, setAsked] = useState<Action | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ask = async (task: Action) => {
    setAsked(task)
    setFailure(null)
    const outcome = await client.propose(task)
    setAsked(null)
    if ('failure' in outcome) setFailure(outcome.failure)
  }
  return { asked, failure, ask }
}

/** The actions that end a step, the advised one first; a reason why they cannot be asked for now is told once. */
export function TaskButtons({ client, snapshot, tasks }: TaskButtonsProps) {
  const { words } = useSpoken()
  const { asked, failure, ask } = useProposal(client)
  const word = snapshot.reading?.state ?? null
  const offers = tasks.map((task) => ({
    task,
    hindrance: hindranceOf(task, word, snapshot.operation, snapshot.permits),
  }))
  const reasons = [...new Set(offers.flatMap(({ hindrance }) => hindrance ?? []))]
  return (
    <>
      <p class="guide-buttons">
        {offers.map(({ task, hindrance }, index) => (
          <button
            key={task}
            type="button"
            class={index === 0 ? 'button button-small button-main' : 'button button-small'}
            data-task={task}
            disabled={hindrance !== null || asked !== null}
            aria-describedby={hindrance === null ? undefined : `step-note-${hindrance}`}
            onClick={() => ask(task)}
          >
            {words.actions[task]}
          </button>
        ))}
      </p>
      {reasons.map((reason) => (
        <p key={reason} class="note" id={`step-note-${reason}`}>
          {words.hindrances[reason]}
        </p>
      ))}
      {failure && <FailureNote failure={failure} />}
    </>
  )
}
