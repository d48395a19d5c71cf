import type { ServiceRef } from '../../shared/service-name'

/** The name of an exported file: what it is, of which hosting, and the day at `now` (ms, this machine's time zone). */
export function exportName(kind: 'csv' | 'json', service: ServiceRef | null, now: number): string {
  const date = new Date(now)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  const parts = ['email-scripts-journal', service?.serviceName, date.getFullYear(), month, day]
  return `${parts.filter((part) => part !== undefined).join('-')}.${kind}`
}
