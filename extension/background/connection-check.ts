import { failureOf } from '../../shared/failure'
import { missingRights } from '../../shared/rights'
import type { Way } from '../../shared/settings'
import type { OvhcloudHost } from './ovhcloud'

/** An account at its host, as it was found. */
export type Found = {
  /** How far the host's clock is ahead of ours, in seconds. */
  readonly clockAheadSeconds: number
  readonly serviceNames: readonly string[]
  /** Rights that we use and do not have, as the host writes them. */
  readonly missingRights: readonly string[]
}

/** Looks at a host the way we will: clock, hostings, rights. Fails with what keeps us from reading it. */
export async function lookAt(host: OvhcloudHost, way: Way): Promise<Found> {
  const clockAheadSeconds = await host.clockAhead()
  const serviceNames = await host.listServices()
  return { clockAheadSeconds, serviceNames, missingRights: await rightsMissing(host, way, serviceNames) }
}

/** A panel's session may do all that its owner may. A key tells its rules; of a service account only trying tells. */
async function rightsMissing(
  host: OvhcloudHost,
  way: Way,
  serviceNames: readonly string[],
): Promise<string[]> {
  if (way === 'session') return []
  const rules = way === 'keys' ? await host.rules().catch(() => null) : null
  return rules === null ? missingByTrying(host, serviceNames[0]) : missingRights(rules, serviceNames)
}

/** Reads everything once of one hosting; rights to change something cannot be tried. */
async function missingByTrying(host: OvhcloudHost, serviceName: string | undefined): Promise<string[]> {
  if (serviceName === undefined) return []
  const reads = [
    () => host.readMailService(serviceName),
    () => host.readVolumes(serviceName),
    () => host.readBounces(serviceName, 1),
    () => host.readAbuseState(serviceName),
    () => host.readMetricsToken(serviceName),
    () => host.findByDomain(serviceName),
    () => host.readAttachedDomains(serviceName),
  ]
  const failures = await Promise.all(reads.map((read) => read().then(() => null, failureOf)))
  return failures.flatMap((failure) => (failure?.kind === 'right-missing' ? [failure.right] : []))
}
