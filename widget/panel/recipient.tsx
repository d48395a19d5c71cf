import { useCallback, useRef, useState } from 'preact/hooks'
import { isOpen } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import { Later } from '../parts/later'
import { hindranceOf } from '../parts/offer'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'

const loadForm = async () => (await import('../guides/recipient-form')).RecipientForm

type RecipientProps = { client: PanelClient; snapshot: Snapshot | null; loading: boolean }

/** The address that is on its way to the host; null when none is. */
function pendingAddress(snapshot: Snapshot | null): string | null {
  const operation = snapshot?.operation ?? null
  return operation?.action === 'RECIPIENT' && isOpen(operation) ? operation.recipient : null
}

/** Who gets the host's daily report of returned mail, and the way to change it. */
export function Recipient({ client, snapshot, loading }: RecipientProps) {
  const { words } = useSpoken()
  const [isChanging, setChanging] = useState(false)
  const wasChanging = useRef(false)
  const change = (next: boolean) => {
    wasChanging.current = isChanging
    setChanging(next)
  }
  // Who closes the form goes on where they opened it.
  const button = useCallback((element: HTMLButtonElement | null) => {
    if (wasChanging.current) element?.focus()
  }, [])
  const reading = snapshot?.reading ?? null
  const pending = pendingAddress(snapshot)
  const hindrance = hindranceOf(
    'RECIPIENT',
    reading?.state ?? null,
    snapshot?.operation ?? null,
    snapshot?.permits,
  )
  return (
    <section class="recipient" data-changing={isChanging}>
      <dl>
        <dt class="label">{words.labels.errorReportTo}</dt>
        <dd data-field="recipient" data-value={reading?.email ?? ''}>
          {loading && <span class="bone bone-long" />}
          {reading?.email ? (
            <Outside text={reading.email} />
          ) : (
            reading && <span class="quiet">{words.reading.noRecipient}</span>
          )}
          {pending !== null && (
            <span class="recipient-pending">
              <span class="spinner" /> <Outside text={pending} />
            </span>
          )}
        </dd>
      </dl>
      {!isChanging && (
        <button
          type="button"
          class="text-button"
          data-action="RECIPIENT"
          ref={button}
          disabled={hindrance !== null}
          title={hindrance ? words.hindrances[hindrance] : undefined}
          aria-expanded="false"
          onClick={() => change(true)}
        >
          {words.labels.changeRecipient}
        </button>
      )}
      {isChanging && reading && (
        <Later load={loadForm} give={{ client, recipient: reading.email, onClose: () => change(false) }} />
      )}
    </section>
  )
}
