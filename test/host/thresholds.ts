import type { Incident } from '../../shared/mail-service'
import type { Counters } from './counters'
import type { HostedService } from './services'
import type { HostSettings } from './settings'

/**
 * Whether one more message is one too many: over the daily limit, or over the number in a window. The window does
 * not look back beyond the moment sending was last resumed, or unblocking would stop again at once.
 */
export function incidentOnAccepting(
  service: HostedService,
  counters: Counters,
  settings: HostSettings,
  now: number,
): Incident | null {
  const { name, maxPerDay, sendingSince } = service
  const today = counters.sentToday(name, now) + counters.underWay(name)
  if (maxPerDay > 0 && today >= maxPerDay) return 'too-many'
  const { messages, windowMs } = settings.tooManyPerWindow
  const inWindow = counters.acceptedSince(name, Math.max(sendingSince, now - windowMs))
  return inWindow >= messages ? 'too-many' : null
}

/** Whether too large a share came back since sending was last resumed. In `force` the tolerated share is doubled. */
export function incidentOnSettling(
  service: HostedService,
  counters: Counters,
  settings: HostSettings,
): Incident | null {
  const { messages, share } = counters.returnedShare(
    service.name,
    service.sendingSince,
    settings.bounceShareLast,
  )
  const tolerated = settings.bounceShare * (service.state === 'force' ? 2 : 1)
  return messages >= settings.bounceShareAtLeast && share > tolerated ? 'too-many-returned' : null
}
