import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DashboardWords } from '../../shared/words/dashboard/dashboard-words'
import { dashboardEn } from '../../shared/words/dashboard/en'

export const DashboardContext = createContext<DashboardWords>(dashboardEn)

/** The words of the dashboard this part stands in. */
export function useDashboard(): DashboardWords {
  return useContext(DashboardContext)
}
