import type { WelcomeClient } from '../clients'
import type { SetupProps } from '../options/setup'
import { Speaking, useSetup } from '../options/setup'
import { EnvelopeIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import { BeginDemo } from './begin-demo'
import { BeginKeys } from './begin-keys'
import { BeginSession } from './begin-session'
import { Leaving } from './leaving'
import { Stored } from './stored'

export type WelcomeProps = SetupProps & { client: WelcomeClient }

function Header() {
  const { words } = useSpoken()
  const { welcome } = useSetup()
  return (
    <header class="welcome-header">
      <p class="welcome-product">
        <span class="mark">
          <EnvelopeIcon />
        </span>
        {words.title}
      </p>
      <h1>{welcome.title}</h1>
      <p class="welcome-lead">{welcome.lead}</p>
    </header>
  )
}

/** The page that is shown after the installation: what the extension does, three ways to begin, what is stored where. */
export function Welcome({ client, ...spoken }: WelcomeProps) {
  const { welcome } = spoken.setup
  return (
    <Speaking {...spoken}>
      <main class="setup welcome" lang={spoken.language} data-view="welcome">
        <Header />
        <section class="begin" aria-labelledby="begin-heading">
          <h2 id="begin-heading">{welcome.begin}</h2>
          <div class="begin-cards">
            <BeginDemo client={client} />
            <BeginSession client={client} />
            <BeginKeys client={client} />
          </div>
        </section>
        <Stored />
        <Leaving />
      </main>
    </Speaking>
  )
}
