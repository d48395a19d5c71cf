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
} from '../../shared/endpoints'
import type { KeyPurpose } from '../../shared/messages'
import { rightsFor } from '../../shared/rights'
import type { RightUse } from '../../shared/words/setup/setup-words'

const ANY = 'example.com'

const USES: ReadonlyMap<string, RightUse> = new Map([
  [listServices.right, 'hostings'],
  [readMailService(ANY).right, 'state'],
  [readVolumes(ANY).right, 'record'],
  [readBounces(ANY, 1).right, 'errors'],
  [readAbuseState(ANY).right, 'measures'],
  [readMetricsToken(ANY).right, 'halfHours'],
  [findByDomain(ANY).right, 'siteFinding'],
  [readAttachedDomains(ANY).right, 'siteFinding'],
  [changeRecipient(ANY, '').right, 'recipient'],
  [requestAction(ANY, 'BLOCK').right, 'actions'],
])

/** What a right, as the host writes it, is needed for; null for one that we do not use. */
export function rightUse(right: string): RightUse | null {
  return USES.get(right) ?? null
}

/** How the rights of an account are told: whether they are enough for reading alone, and those that are missing. */
export type ToldRights = { readonly isReadOnly: boolean; readonly missing: readonly string[] }

/**
 * Tells missing rights. Those for acting are not missed where the owner has just said that the keys are for reading, or
 * where all of them are missing and nobody has just said otherwise (`purpose` is null): such keys were made for reading.
 */
export function toldRights(missing: readonly string[], purpose: KeyPurpose | null): ToldRights {
  const toRead = rightsFor('read')
  const toAct = rightsFor('act').filter((right) => !toRead.includes(right))
  const isReadOnly = purpose !== 'act' && toAct.every((right) => missing.includes(right))
  const isForReading = isReadOnly || purpose === 'read'
  return { isReadOnly, missing: isForReading ? missing.filter((right) => !toAct.includes(right)) : missing }
}
