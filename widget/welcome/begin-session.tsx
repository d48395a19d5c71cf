import { useState } from 'preact/hooks'
import type { Connection } from '../../shared/messages'
import type { WelcomeClient } from '../clients'
import { ConnectionWords, isCautionary } from '../options/connection-words'
import { panelOfFailure } from '../options/panel-link'
import { RequestNote } from '../options/request-note'
import { useSetup } from '../options/setup'
import { useRequest } from '../options/use-request'
import { LinkIcon } from '../parts/icons'
import { BeginCard } from './begin-card'
import { OpenDashboard } from './open-dashboard'

const REGIONS = ['eu', 'ca', 'us'] as const
type PanelRegion = (typeof REGIONS)[number]

/** The way in with the session of a control panel: the owner says where the account is. */
export function BeginSession({ client }: { client: WelcomeClient }) {
  const { welcome, regions, openPanel } = useSetup()
  const [asked, setAsked] = useState<PanelRegion>('eu')
  const { request, follow, isBusy } = useRequest<Connection>()
  const connect = (region: PanelRegion) => {
    setAsked(region)
    void follow(client.connectSession(region))
  }
  return (
    <BeginCard id="begin-session" words={welcome.session}>
      <fieldset class="region-choice">
        <legend>{welcome.sessionRegion}</legend>
        <div class="button-row">
          {REGIONS.map((region) => (
            <button
              key={region}
              type="button"
              class="button"
              data-region={region}
              disabled={isBusy}
              onClick={() => connect(region)}
            >
              {regions[region]}
            </button>
          ))}
        </div>
      </fieldset>
      <RequestNote
        request={request}
        done={(connection) => (
          <>
            <ConnectionWords connection={connection} purpose={null} />
            <OpenDashboard client={client} />
          </>
        )}
        isCaution={(connection) => isCautionary(connection, null)}
        remedy={(failure) =>
          panelOfFailure(failure) !== null && (
            <button
              type="button"
              class="text-button"
              data-open="panel"
              onClick={() => client.openPanel(asked)}
            >
              <LinkIcon />
              {openPanel}
            </button>
          )
        }
      />
    </BeginCard>
  )
}
