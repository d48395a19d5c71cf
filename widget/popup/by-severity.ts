import type { Snapshot } from '../../shared/messages'
import { worstTone } from '../../shared/reading'
import type { ServiceRef } from '../../shared/service-name'
import { serviceKey } from '../../shared/service-name'

function word(snapshot: Snapshot): string | null {
  return snapshot.reading?.state ?? null
}

function worseFirst(a: Snapshot, b: Snapshot): number {
  const worst = worstTone([word(a), word(b)])
  const [isWorstA, isWorstB] = [worstTone([word(a)]) === worst, worstTone([word(b)]) === worst]
  if (isWorstA !== isWorstB) return isWorstA ? -1 : 1
  return serviceKey(a.service) < serviceKey(b.service) ? -1 : 1
}

/** Hostings in the order in which they need attention: worst tone first, then by name. */
export function bySeverity(hostings: readonly Snapshot[]): Snapshot[] {
  return hostings.toSorted(worseFirst)
}

/** The hosting shown in full: that of the current site; an only hosting stands for itself. The others follow as rows. */
export function placed(
  hostings: readonly Snapshot[],
  current: ServiceRef | null,
): { first: Snapshot | null; rows: Snapshot[] } {
  const key = current && serviceKey(current)
  const only = hostings.length === 1 ? hostings[0] : undefined
  const first = hostings.find(({ service }) => serviceKey(service) === key) ?? only ?? null
  return { first, rows: bySeverity(hostings.filter((hosting) => hosting !== first)) }
}
