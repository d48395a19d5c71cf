import type { Site } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { Outside } from '../parts/outside'
import { RequestNote } from './request-note'
import { useSetup } from './setup'
import { useRequest } from './use-request'

function SiteItem({ site, client }: { site: Site; client: OptionsClient }) {
  const setup = useSetup()
  const { request, follow } = useRequest<null>()
  return (
    <li class="item" data-site={site.origin}>
      <div class="item-head">
        <p>
          <strong>
            <Outside text={site.origin} />
          </strong>
          <br />
          <span class="quiet">
            <Outside text={site.serviceName} />
          </span>
        </p>
        <button
          type="button"
          class="button button-small"
          data-remove={site.origin}
          onClick={() => follow(client.forgetSite(site.origin))}
        >
          {setup.sites.remove}
        </button>
      </div>
      <RequestNote request={request} done={() => setup.saved} />
    </li>
  )
}

/** The sites in whose admin the panel shows. */
export function SiteList({ sites, client }: { sites: readonly Site[]; client: OptionsClient }) {
  const setup = useSetup()
  if (sites.length === 0) return <p class="quiet">{setup.sites.none}</p>
  return (
    <ul class="items">
      {sites.map((site) => (
        <SiteItem key={site.origin} site={site} client={client} />
      ))}
    </ul>
  )
}
