import type { WelcomeClient } from '../clients'
import { useSetup } from '../options/setup'
import { BeginCard } from './begin-card'

/** The way in with keys or a service account: both are entered in the options. */
export function BeginKeys({ client }: { client: WelcomeClient }) {
  const { welcome } = useSetup()
  return (
    <BeginCard id="begin-keys" words={welcome.keys}>
      <button type="button" class="button" id="open-options" onClick={client.openOptions}>
        {welcome.openOptions}
      </button>
    </BeginCard>
  )
}
