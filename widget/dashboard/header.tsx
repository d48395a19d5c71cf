import type { DashboardClient } from '../clients'
import { EnvelopeIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import type { Route } from './route'
import { hrefOf } from './route'
import { useDashboard } from './words'

type TabProps = { to: Route; name: string; route: Route }

/** A tab; the page of one hosting belongs to the first, without being it. */
function Tab({ to, name, route }: TabProps) {
  const isHere = to.view === route.view
  const isAbove = to.view === 'table' && route.view === 'hosting'
  return (
    <li>
      <a
        class="tab"
        href={hrefOf(to)}
        data-tab={to.view}
        aria-current={isHere ? 'page' : isAbove ? 'true' : undefined}
      >
        {name}
      </a>
    </li>
  )
}

/** The product's name, the views, and the way to the options. */
export function Header({ client, route }: { client: DashboardClient; route: Route }) {
  const { words } = useSpoken()
  const { title, views, hostings, journal } = useDashboard()
  return (
    <header class="dashboard-header">
      <p class="brand">
        <span class="mark">
          <EnvelopeIcon />
        </span>
        <strong>{words.title}</strong> <span class="quiet">{title}</span>
      </p>
      <nav aria-label={views}>
        <ul class="tabs">
          <Tab to={{ view: 'table' }} name={hostings} route={route} />
          <Tab to={{ view: 'journal' }} name={journal} route={route} />
        </ul>
      </nav>
      <button type="button" class="text-button" data-action="options" onClick={() => client.openOptions()}>
        {words.popup.options}
      </button>
    </header>
  )
}
