import { outsideText } from '../../shared/outside-text'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import type { Account, Site } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { useSpoken } from '../spoken'
import { Field, TextField } from './field'
import { RequestNote } from './request-note'
import { withScheme } from './site-address'
import { useRequest } from './use-request'

/** Every hosting of every account. */
function servicesOf(accounts: readonly Account[]): ServiceRef[] {
  return accounts.flatMap(({ id, serviceNames }) =>
    serviceNames.map((serviceName) => ({ accountId: id, serviceName })),
  )
}

/** The form that switches the panel on in a site's admin. */
export function SiteForm({ accounts, client }: { accounts: readonly Account[]; client: OptionsClient }) {
  const { words } = useSpoken()
  const { request, follow } = useRequest<Site>()
  const services = servicesOf(accounts)
  const watch = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const data = new FormData(form)
    const service = services.find((one) => serviceKey(one) === data.get('service'))
    if (service === undefined) return
    if (await follow(client.watchSite(withScheme(String(data.get('address') ?? '')), service))) form.reset()
  }
  if (services.length === 0) return <p class="quiet">{words.options.connectFirst}</p>
  return (
    <form class="form" autocomplete="off" onSubmit={watch} aria-labelledby="sites-heading">
      <TextField
        id="site-address"
        name="address"
        label={words.fields.address}
        placeholder="https://www.example.com"
      />
      <Field id="site-service" label={words.fields.service}>
        <select id="site-service" name="service">
          {services.map((service) => (
            <option key={serviceKey(service)} value={serviceKey(service)}>
              {outsideText(service.serviceName)}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" class="button button-main" id="site-watch" disabled={request.stage === 'busy'}>
        {request.stage === 'busy' ? words.options.watching : words.options.watch}
      </button>
      <RequestNote request={request} done={(site) => words.options.watched(outsideText(site.origin))} />
    </form>
  )
}
