import { useState } from 'preact/hooks'
import type { Settings } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { Access } from './access'
import { AccountForm } from './account-form'
import { AccountList } from './account-list'
import { Contents } from './contents'
import { Demo } from './demo'
import { LanguageChoice } from './language-choice'
import { PendingKeys } from './pending-keys'
import { Protection } from './protection'
import { Section } from './section'
import type { SetupProps } from './setup'
import { Speaking, useSetup } from './setup'
import { SiteForm } from './site-form'
import { SiteList } from './site-list'
import { Transfer } from './transfer'
import { useRequest } from './use-request'
import { useSettings } from './use-settings'
import { useWantedAccess } from './use-wanted-access'

export type OptionsProps = SetupProps & { client: OptionsClient }

type SectionProps = { settings: Settings; client: OptionsClient }

/** The accounts, keys that wait, and one form for both a new account and one that is signed in anew. */
function Accounts({ settings, client }: SectionProps) {
  const { accounts } = useSetup()
  const [renewedId, setRenewedId] = useState('')
  // An account may be forgotten while its form is open.
  const renews = settings.accounts.find(({ id }) => id === renewedId) ?? null
  return (
    <Section id="accounts" title={accounts.title} intro={accounts.intro}>
      <AccountList accounts={settings.accounts} client={client} onRenew={({ id }) => setRenewedId(id)} />
      <PendingKeys pendingKeys={settings.pendingKeys} accounts={settings.accounts} client={client} />
      <AccountForm key={renews?.id ?? 'new'} client={client} renews={renews} onEnd={() => setRenewedId('')} />
    </Section>
  )
}

function Sites({ settings, client }: SectionProps) {
  const { sites } = useSetup()
  const hasHostings = settings.accounts.some(({ serviceNames }) => serviceNames.length > 0)
  return (
    <Section id="sites" title={sites.title} intro={sites.intro}>
      <SiteList sites={settings.sites} client={client} />
      {hasHostings ? (
        <SiteForm accounts={settings.accounts} client={client} />
      ) : (
        <p class="quiet">{sites.connectFirst}</p>
      )}
    </Section>
  )
}

function Sections({ settings, client }: SectionProps) {
  const setup = useSetup()
  const { request, follow } = useRequest<null>()
  const wanted = useWantedAccess(client, request)
  const entries = [
    ...(wanted.length > 0 ? [{ id: 'access', title: setup.access.title }] : []),
    { id: 'accounts', title: setup.accounts.title },
    { id: 'sites', title: setup.sites.title },
    { id: 'protection', title: setup.protection.title },
    { id: 'transfer', title: setup.transfer.title },
    { id: 'languages', title: setup.language.title },
  ]
  return (
    <>
      <Contents entries={entries} />
      <div class="sections">
        <Access wanted={wanted} request={request} follow={follow} client={client} />
        <Accounts settings={settings} client={client} />
        <Demo accounts={settings.accounts} client={client} />
        <Sites settings={settings} client={client} />
        <Protection client={client} />
        <Transfer client={client} />
        <Section id="languages" title={<label for="language">{setup.language.title}</label>}>
          <LanguageChoice chosen={settings.language} client={client} />
        </Section>
      </div>
    </>
  )
}

/** The options page: accounts and their keys, access, sites, settings in a file, language. */
export function Options({ client, ...spoken }: OptionsProps) {
  const { words, language, setup } = spoken
  const settings = useSettings(client)
  return (
    <Speaking {...spoken}>
      <main class="setup options" lang={language} data-view="options" aria-busy={settings === null}>
        <header class="setup-header">
          <div>
            <h1>
              {words.title} · {setup.title}
            </h1>
            <p class="quiet">{setup.intro}</p>
          </div>
          <div class="button-row">
            <button
              type="button"
              class="button button-small"
              id="open-dashboard"
              onClick={client.openDashboard}
            >
              {setup.openDashboard}
            </button>
            <button type="button" class="button button-small" id="open-welcome" onClick={client.openWelcome}>
              {setup.openWelcome}
            </button>
          </div>
        </header>
        {settings && 'failure' in settings && <FailureNote failure={settings.failure} />}
        {settings && 'ok' in settings && <Sections settings={settings.ok} client={client} />}
      </main>
    </Speaking>
  )
}
