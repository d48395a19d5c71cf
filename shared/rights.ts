import type { Rule } from './endpoints'
import {
  changeRecipient,
  findByDomain,
  listServices,
  readAbuseState,
  readAttachedDomains,
  readBounces,
  readMailService,
  readMetricsToken,
  readVolumes,
  requestAction,
} from './endpoints'
import type { Task } from './mail-service'
import { ACTIONS } from './mail-service'

const ANY = 'example.com'

/** The rights that reading needs, as the host writes them (`GET /hosting/web`), and no others. */
const TO_READ: readonly string[] = [
  listServices,
  readMailService(ANY),
  readVolumes(ANY),
  readBounces(ANY, 1),
  readAbuseState(ANY),
  readMetricsToken(ANY),
  findByDomain(ANY),
  readAttachedDomains(ANY),
].map(({ right }) => right)

const TO_ACT = requestAction(ANY, 'BLOCK').right
const TO_CHANGE_RECIPIENT = changeRecipient(ANY, '').right

/** The rights for reading alone, or for acting as well. */
export function rightsFor(purpose: 'read' | 'act'): readonly string[] {
  return purpose === 'read' ? TO_READ : [...TO_READ, TO_CHANGE_RECIPIENT, TO_ACT]
}

/** The same as rules, as a host wants them when a key is asked for. */
export function rulesFor(purpose: 'read' | 'act'): Rule[] {
  return rightsFor(purpose).map((right) => {
    const [method = '', path = ''] = right.split(' ')
    return { method, path }
  })
}

function covers(rule: Rule, method: string, path: string): boolean {
  if (rule.method.toUpperCase() !== method) return false
  const parts = rule.path.split('*')
  const [first = ''] = parts
  // A rule without `*` is that very path; else what stands between the stars must occur in this order.
  if (parts.length === 1) return first === path
  const last = parts.at(-1) ?? ''
  if (!path.startsWith(first) || !path.endsWith(last)) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= path.length - last.length
}

/**
 * The rights we use that `rules` do not give. A right for every hosting (`/hosting/web/*`) counts as given where the
 * rules give it for one hosting at least: a key may be limited to some of them.
 */
export function missingRights(rules: readonly Rule[], serviceNames: readonly string[]): string[] {
  return rightsFor('act').filter((right) => {
    const [method = '', path = ''] = right.split(' ')
    const paths = [path, ...serviceNames.map((name) => path.replace('*', name))]
    return !paths.some((one) => rules.some((rule) => covers(rule, method, one)))
  })
}

/** What may be asked for where these rights are missing. */
export function tasksPermitted(missing: readonly string[]): Task[] {
  const actions: Task[] = missing.includes(TO_ACT) ? [] : [...ACTIONS]
  return missing.includes(TO_CHANGE_RECIPIENT) ? actions : [...actions, 'RECIPIENT']
}
