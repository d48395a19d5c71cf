import { useEffect, useMemo, useRef } from 'preact/hooks'
import { outsideText } from '../../shared/outside-text'
import { serviceKey } from '../../shared/service-name'
import type { DashboardWords } from '../../shared/words/dashboard/dashboard-words'
import type { DashboardClient } from '../clients'
import { Journal } from '../journal/journal'
import { VaultNotice } from '../parts/vault-notice'
import type { SpokenProps } from '../spoken'
import { SpokenContext, useSpokenOf } from '../spoken'
import { Header } from './header'
import { HostingPage } from './hosting-page'
import { HostingsView } from './hostings-view'
import type { Route } from './route'
import { usePlace } from './use-place'
import { useRoute } from './use-route'
import { useRows } from './use-rows'
import { useTable } from './use-table'
import { DashboardContext, useDashboard } from './words'

export type DashboardProps = SpokenProps & { client: DashboardClient; dashboard: DashboardWords }

/** What is shown, and of which product: for the browser's tab and its history. */
function useTitle(route: Route, product: string, { hostings, journal }: DashboardWords): void {
  const what =
    route.view === 'hosting'
      ? outsideText(route.service.serviceName)
      : { table: hostings, journal }[route.view]
  useEffect(() => {
    document.title = `${what} – ${product}`
  }, [what, product])
}

/** The view behind the route. The table keeps its filters, order and selection while another is shown. */
function View({ client, route }: { client: DashboardClient; route: Route }) {
  const dashboard = useDashboard()
  const [known, retry] = useRows(client)
  const table = useTable(known.rows)
  const hostings = useMemo(() => table.rows.map(({ snapshot }) => snapshot), [table.rows])
  if (route.view === 'hosting') {
    const { service } = route
    return <HostingPage key={serviceKey(service)} client={client} service={service} hostings={hostings} />
  }
  if (route.view === 'journal') {
    return (
      <main class="journal-page" data-route="journal">
        <h1 class="visually-hidden">{dashboard.journal}</h1>
        <Journal client={client.journal} service={null} hostings={hostings} />
      </main>
    )
  }
  return <HostingsView client={client} known={known} table={table} onRetry={retry} />
}

/** The dashboard: every hosting of every account, the page of each, and the journal of all. */
export function Dashboard({ client, dashboard, words, language }: DashboardProps) {
  const spoken = useSpokenOf({ words, language })
  const route = useRoute()
  const root = useRef<HTMLDivElement>(null)
  useTitle(route, words.title, dashboard)
  usePlace(root, route)
  return (
    <SpokenContext.Provider value={spoken}>
      <DashboardContext.Provider value={dashboard}>
        <div class="dashboard" lang={language} data-view="dashboard" ref={root}>
          <Header client={client} route={route} />
          <VaultNotice client={client} />
          <View client={client} route={route} />
        </div>
      </DashboardContext.Provider>
    </SpokenContext.Provider>
  )
}
