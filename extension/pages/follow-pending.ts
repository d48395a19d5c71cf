import { isOpen } from '../../shared/journal'
import type { Snapshot } from '../../shared/messages'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'
import { askWorker } from '../platform/messaging'
import { onSnapshot } from './told'

/** How often the worker is told that somebody waits, in ms; it decides itself how often the host is read. */
const LOOK_AGAIN_MS = 5_000
/** Hostings followed at once; after an action on many, the others are read in the background. */
const MOST_FOLLOWED = 10

const pending = new Map<string, ServiceRef>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Follows the operations on their way in a list of many, as long as the page is visible: each news is told to all. */
export function followPending(hostings: readonly Snapshot[]): void {
  if (timer === undefined) onSnapshot(note)
  for (const snapshot of hostings) note(snapshot)
  clearTimeout(timer)
  timer = setTimeout(look, LOOK_AGAIN_MS)
}

function note({ service, operation }: Snapshot): void {
  if (operation !== null && isOpen(operation)) pending.set(serviceKey(service), service)
  else pending.delete(serviceKey(service))
}

function look(): void {
  if (!document.hidden) {
    for (const service of [...pending.values()].slice(0, MOST_FOLLOWED)) {
      void askWorker('panel.show', { target: { by: 'service', service }, fresh: false })
    }
  }
  timer = setTimeout(look, LOOK_AGAIN_MS)
}
