import type { ComponentChildren } from 'preact'
import type { Failure, FailureKind } from '../../shared/failure'
import type { PopupClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { useSpoken } from '../spoken'

/** Failures whose sentence sends the person to the options. */
const MENDED_IN_OPTIONS: readonly FailureKind[] = [
  'permission-missing',
  'keys-missing',
  'keys-refused',
  'right-missing',
  'account-gone',
]

type FailureWayProps = { client: PopupClient; failure: Failure; children?: ComponentChildren }

/** What went wrong, with the way to where it is mended. */
export function FailureWay({ client, failure, children }: FailureWayProps) {
  const { words } = useSpoken()
  return (
    <FailureNote failure={failure}>
      {children}{' '}
      {MENDED_IN_OPTIONS.includes(failure.kind) && (
        <button
          type="button"
          class="text-button"
          data-action="mend-in-options"
          onClick={() => client.openOptions()}
        >
          {words.popup.options}
        </button>
      )}
    </FailureNote>
  )
}
