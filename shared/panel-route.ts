import type { Fold } from './messages'

/** A page of a hosting in the control panel. */
export type PanelRoute = { readonly serviceName: string; readonly fold: Fold }

const ROUTE = /^#\/(?:web\/)?hosting\/([^/?]+)(?:\/([^/?]+))?/
const SCRIPTS_EMAILS_SEGMENT = 'automated-emails'

/**
 * Reads a hash route of the control panel (reference: hosting facts): which hosting, and whether it is its Scripts
 * emails page, where the panel stands open; folded on its other pages. Null on any other route.
 */
export function panelRoute(hash: string): PanelRoute | null {
  const [, name, page] = ROUTE.exec(hash) ?? []
  if (name === undefined) return null
  try {
    return {
      serviceName: decodeURIComponent(name),
      fold: page === SCRIPTS_EMAILS_SEGMENT ? 'open' : 'folded',
    }
  } catch {
    return null
  }
}
