import { useState } from 'preact/hooks'
import { isOpen } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import type { PopupClient } from '../clients'
import { DemoChip } from '../parts/demo-chip'
import { ChevronIcon } from '../parts/icons'
import { Outside } from '../parts/outside'
import { toldState } from '../parts/state-words'
import { StateSign } from '../parts/status'
import { useSpoken } from '../spoken'
import { HostingDetails } from './hosting-details'

/** One hosting as a row that opens: sign, name, state, today's count. */
export function HostingRow({ client, snapshot }: { client: PopupClient; snapshot: Snapshot }) {
  const { words, format } = useSpoken()
  const [open, setOpen] = useState(false)
  const { operation, reading, service } = snapshot
  const word = reading?.state ?? null
  return (
    <li class="hosting-row" data-service={service.serviceName} data-state={word ?? 'none'}>
      <button type="button" class="row-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <StateSign word={word} small />
        <span class="row-names">
          <Outside text={service.serviceName} />
          <span class="quiet">
            {toldState(words, word).headline} <DemoChip snapshot={snapshot} />
          </span>
          {operation && isOpen(operation) && (
            <span class="row-operation" data-tone="moving" data-field="on-its-way">
              <span class="spinner" /> {words.actions[operation.action]}
            </span>
          )}
        </span>
        {reading && (
          <span class="row-number" title={words.labels.sentToday}>
            {format.number(reading.sentToday)}
            <span class="visually-hidden"> {words.labels.sentToday}</span>
          </span>
        )}
        <ChevronIcon />
      </button>
      {open && <HostingDetails client={client} snapshot={snapshot} />}
    </li>
  )
}
