import type { Account } from '../../shared/settings'
import type { WelcomeClient } from '../clients'
import { RequestNote } from '../options/request-note'
import { useSetup } from '../options/setup'
import { useRequest } from '../options/use-request'
import { BeginCard } from './begin-card'
import { OpenDashboard } from './open-dashboard'

/** The way in with nothing at all: made-up hostings, in one click. */
export function BeginDemo({ client }: { client: WelcomeClient }) {
  const { welcome } = useSetup()
  const { request, follow, isBusy } = useRequest<Account>()
  return (
    <BeginCard id="begin-demo" words={welcome.demo}>
      {request.stage !== 'done' && (
        <button
          type="button"
          class="button button-main"
          id="demo-add"
          disabled={isBusy}
          onClick={() => follow(client.addDemo())}
        >
          {welcome.addDemo}
        </button>
      )}
      <RequestNote
        request={request}
        done={() => (
          <>
            <p>{welcome.demoAdded}</p>
            <OpenDashboard client={client} />
          </>
        )}
      />
    </BeginCard>
  )
}
