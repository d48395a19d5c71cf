import type { Snapshot } from '../../shared/messages'
import type { PopupClient } from '../clients'
import { DemoChip } from '../parts/demo-chip'
import { Outside } from '../parts/outside'
import { toldState } from '../parts/state-words'
import { StateSign } from '../parts/status'
import { useSpoken } from '../spoken'
import { HostingDetails } from './hosting-details'

/** One hosting in full: its name, its state, and all the popup tells and offers of it. */
export function Hosting({ client, snapshot }: { client: PopupClient; snapshot: Snapshot }) {
  const { words } = useSpoken()
  const word = snapshot.reading?.state ?? null
  const told = toldState(words, word)
  return (
    <div class="hosting" data-service={snapshot.service.serviceName} data-state={word ?? 'none'}>
      <div class="hosting-head" data-tone={told.tone}>
        <StateSign word={word} />
        <div>
          <p class="headline">{told.headline}</p>
          <p class="quiet">
            <Outside text={snapshot.service.serviceName} /> <DemoChip snapshot={snapshot} />
          </p>
        </div>
      </div>
      <HostingDetails client={client} snapshot={snapshot} />
    </div>
  )
}
