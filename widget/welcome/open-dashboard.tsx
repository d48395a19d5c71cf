import type { WelcomeClient } from '../clients'
import { useSetup } from '../options/setup'

/** Where to go once there is something to see. */
export function OpenDashboard({ client }: { client: WelcomeClient }) {
  const { openDashboard } = useSetup()
  return (
    <button type="button" class="button button-small" data-open="dashboard" onClick={client.openDashboard}>
      {openDashboard}
    </button>
  )
}
