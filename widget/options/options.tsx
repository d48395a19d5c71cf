import type { Settings } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import type { SpokenProps } from '../spoken'
import { SpokenContext, useSpoken, useSpokenOf } from '../spoken'
import { Access } from './access'
import { AccountForm } from './account-form'
import { AccountList } from './account-list'
import { Demo } from './demo'
import { LanguageChoice } from './language-choice'
import { SiteForm } from './site-form'
import { SiteList } from './site-list'
import { useSettings } from './use-settings'

export type OptionsProps = SpokenProps & { client: OptionsClient }

function Sections({ settings, client }: { settings: Settings; client: OptionsClient }) {
  const { words } = useSpoken()
  const { options } = words
  return (
    <>
      <section class="card">
        <h2>{options.accounts}</h2>
        <p class="quiet">{options.accountsIntro}</p>
        <AccountList accounts={settings.accounts} client={client} />
        <AccountForm client={client} />
      </section>
      <Access client={client} />
      <Demo accounts={settings.accounts} client={client} />
      <section class="card">
        <h2 id="sites-heading">{options.sites}</h2>
        <p class="quiet">{options.sitesIntro}</p>
        <SiteList sites={settings.sites} client={client} />
        <SiteForm accounts={settings.accounts} client={client} />
      </section>
      <section class="card">
        <h2>
          <label for="language">{options.language}</label>
        </h2>
        <LanguageChoice chosen={settings.language} client={client} />
      </section>
    </>
  )
}

/** The options page: accounts, sites, language. */
export function Options({ client, words, language }: OptionsProps) {
  const spoken = useSpokenOf({ words, language })
  const settings = useSettings(client)
  return (
    <SpokenContext.Provider value={spoken}>
      <main class="options" lang={language} data-view="options" aria-busy={settings === null}>
        <header>
          <h1>
            {words.title} · {words.options.title}
          </h1>
          <p class="quiet">{words.options.intro}</p>
        </header>
        {settings && 'failure' in settings && <FailureNote failure={settings.failure} />}
        {settings && 'ok' in settings && <Sections settings={settings.ok} client={client} />}
      </main>
    </SpokenContext.Provider>
  )
}
