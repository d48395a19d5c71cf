import { useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Outcome } from '../clients'
import { useSpoken } from '../spoken'
import { RefreshIcon } from './icons'

type RefreshProps = {
  /** Reads the host now. */
  refresh(): Promise<Outcome<null>>
  /** Told why there is no new reading, or `null` when a new attempt begins. */
  onFailure(failure: Failure | null): void
}

/** The button that reads the host now; it turns while the host is read and cannot be pressed meanwhile. */
export function Refresh({ refresh, onFailure }: RefreshProps) {
  const { words } = useSpoken()
  const [busy, setBusy] = useState(false)
  const start = async () => {
    setBusy(true)
    onFailure(null)
    const outcome = await refresh()
    setBusy(false)
    if ('failure' in outcome) onFailure(outcome.failure)
  }
  const name = busy ? words.reading.refreshing : words.labels.refresh
  return (
    <button
      type="button"
      class="icon-button"
      data-action="refresh"
      data-busy={busy}
      disabled={busy}
      title={name}
      aria-label={name}
      onClick={start}
    >
      <RefreshIcon />
    </button>
  )
}
