import { isOpen } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import { bySeverity } from './by-severity'

/** From more hostings than this on there is a field to search them. */
export const SEARCH_FROM = 7
/** Rows that are drawn at once; the dashboard has room for all. */
export const MOST_ROWS = 50

/** What can be searched for: the hosting's name, its account's label, the sites whose admin shows it. */
function textOf({ service, accountLabel, sites }: Snapshot): string {
  // A line's end keeps a word from reaching over two of them.
  return [service.serviceName, accountLabel, ...sites].join('\n').toLowerCase()
}

/** The hostings in which every word of the search occurs, in any case; worst first. */
export function searched(hostings: readonly Snapshot[], search: string): Snapshot[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return bySeverity(
    hostings.filter((hosting) => {
      const text = textOf(hosting)
      return words.every((word) => text.includes(word))
    }),
  )
}

/** How many hostings have an operation on its way. */
export function pendingCount(hostings: readonly Snapshot[]): number {
  return hostings.filter(({ operation }) => operation !== null && isOpen(operation)).length
}
