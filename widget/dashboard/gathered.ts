import type { Snapshot } from '../../shared/messages'
import { serviceKey } from '../../shared/service-name'
import type { Undo } from '../clients'

/** Calls back before the next drawing of the page, unless undone. */
export type NextFrame = (callback: () => void) => Undo

/** The page's own drawings. A page that nobody sees draws nothing, and is told nothing meanwhile. */
export const nextFrame: NextFrame = (callback) => {
  const id = requestAnimationFrame(callback)
  return () => cancelAnimationFrame(id)
}

/**
 * Gathers snapshots that come in quick succession: `take` gets the newest of each hosting, by key, once before the next
 * drawing. After a start of the worker there may be a thousand of them.
 */
export function gathered(
  take: (newest: ReadonlyMap<string, Snapshot>) => void,
  frame: NextFrame = nextFrame,
): { add(snapshot: Snapshot): void; stop: Undo } {
  let newest = new Map<string, Snapshot>()
  let undo: Undo | null = null
  const give = () => {
    const given = newest
    newest = new Map()
    undo = null
    take(given)
  }
  return {
    add(snapshot) {
      newest.set(serviceKey(snapshot.service), snapshot)
      undo ??= frame(give)
    },
    stop: () => undo?.(),
  }
}
