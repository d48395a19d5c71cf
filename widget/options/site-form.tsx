import { useEffect, useRef } from 'preact/hooks'
import { outsideText } from '../../shared/outside-text'
import type { Account, Site } from '../../shared/settings'
import { originFrom } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { useSpoken } from '../spoken'
import { FindingNote } from './finding-note'
import { hostingChoices } from './hosting-choices'
import { HostingSelect } from './hosting-select'
import { RequestNote } from './request-note'
import { useSetup } from './setup'
import { withScheme } from './site-address'
import type { FoundSite } from './use-finding'
import { useFinding } from './use-finding'
import { useRequest } from './use-request'

type SiteFormProps = { accounts: readonly Account[]; client: OptionsClient }

/** The address of a site, and the step that finds its hosting. Leaving the field takes that step too. */
function AddressField({ site, isAsked }: { site: FoundSite; isAsked: boolean }) {
  const { words } = useSpoken()
  const { sites } = useSetup()
  const field = useRef<HTMLInputElement>(null)
  // Who came here for a site is brought to it; the page is long.
  useEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked])
  const findOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || site.request.stage !== 'idle') return
    event.preventDefault()
    site.find()
  }
  return (
    <div class="field">
      <label for="site-address">{words.fields.address}</label>
      <div class="field-row">
        <input
          ref={field}
          type="text"
          id="site-address"
          name="address"
          placeholder="https://www.example.com"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          required
          aria-describedby="site-address-hint"
          value={site.address}
          onInput={(event) => site.setAddress(event.currentTarget.value)}
          onChange={site.findOnce}
          onKeyDown={findOnEnter}
        />
        <button
          type="button"
          class="button"
          id="site-find"
          disabled={site.request.stage === 'busy'}
          onClick={site.find}
        >
          {sites.find}
        </button>
      </div>
      <FindingNote request={site.request} />
    </div>
  )
}

/** What the browser will ask for; nothing before an address was typed. */
function SiteAsks({ address }: { address: string }) {
  const { sites } = useSetup()
  const origin = originFrom(withScheme(address))
  if (origin === null) return null
  return <p class="note browser-asks">{sites.browserAsks(outsideText(new URL(origin).host))}</p>
}

/** The form that switches the panel on in a site's admin, once the owner has confirmed its hosting. */
export function SiteForm({ accounts, client }: SiteFormProps) {
  const { sites } = useSetup()
  const choices = hostingChoices(accounts)
  const { request, follow, isBusy } = useRequest<Site>()
  const only = choices.length === 1 ? (choices[0]?.key ?? '') : ''
  const site = useFinding(client, client.siteAsked, only)
  const watch = async (event: SubmitEvent) => {
    event.preventDefault()
    const choice = choices.find(({ key }) => key === site.chosen)
    if (choice === undefined) return
    if (await follow(client.watchSite(withScheme(site.address), choice.service))) site.clear()
  }
  const finding = site.request.stage === 'done' ? site.request.value : null
  return (
    <form class="form" autocomplete="off" onSubmit={watch} aria-labelledby="site-form-heading">
      <h3 id="site-form-heading">{sites.addTitle}</h3>
      <AddressField site={site} isAsked={client.siteAsked !== null} />
      <HostingSelect choices={choices} finding={finding} chosen={site.chosen} onChoose={site.choose} />
      <SiteAsks address={site.address} />
      <button type="submit" class="button button-main" id="site-watch" disabled={isBusy}>
        {isBusy ? sites.watching : sites.watch}
      </button>
      <RequestNote request={request} done={({ origin }) => sites.watched(outsideText(origin))} />
    </form>
  )
}
