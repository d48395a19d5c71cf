import { useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { PanelClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { LinkIcon } from '../parts/icons'
import { useSpoken } from '../spoken'

/** That the browser has to be asked before the half hours can be read, and the way to ask. */
export function NeedsAccess({ client, origin }: { client: PanelClient; origin: string }) {
  const { words } = useSpoken()
  const [failure, setFailure] = useState<Failure | null>(null)
  const ask = async () => {
    const outcome = await client.askForAccess()
    setFailure('failure' in outcome ? outcome.failure : null)
  }
  return (
    <>
      <div class="notice needs-access" data-tone="grey" data-field="needs-access">
        <span class="notice-sign">
          <LinkIcon />
        </span>
        <p role="status">{words.history.needsAccess(origin.replace(/^https?:\/\//, ''))}</p>
        <button type="button" class="button button-small" onClick={() => void ask()}>
          {words.history.askForAccess}
        </button>
      </div>
      {failure && <FailureNote failure={failure} />}
    </>
  )
}
