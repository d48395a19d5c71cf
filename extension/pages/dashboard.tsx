import { loadDashboardWords } from '../../shared/words/dashboard/load-dashboard-words'
import { Dashboard } from '../../widget/dashboard/dashboard'
import '../../widget/style/dashboard.css'
import { dashboardClient } from './dashboard-client'
import { drawPageWith } from './draw-page'

/** Entry of the dashboard. */
void drawPageWith(loadDashboardWords, (spoken, dashboard) => (
  <Dashboard client={dashboardClient} dashboard={dashboard} {...spoken} />
))
