import { useState } from 'preact/hooks'
import type { VaultState } from '../../shared/messages'
import type { OptionsClient, Outcome } from '../clients'
import type { Request } from './use-request'
import { useRequest } from './use-request'
import { useVault } from './use-vault'

/** What the forms of the keys' protection are given. */
export type ProtectionProps = {
  readonly client: OptionsClient
  readonly isBusy: boolean
  /** Follows a request that has begun; `said` is what is said when it went well. Gives back whether it did. */
  send(begun: Promise<Outcome<VaultState>>, said: string): Promise<boolean>
}

/**
 * The keys' protection and the newest request about it. A form goes when the state changes; what came of its request
 * stays, so it is kept here.
 */
export function useProtection(client: OptionsClient): {
  vault: Outcome<VaultState> | null
  request: Request<VaultState>
  said: string
  forms: ProtectionProps
} {
  const { vault, keep } = useVault(client)
  const { request, follow, isBusy } = useRequest<VaultState>()
  const [said, setSaid] = useState('')
  const send: ProtectionProps['send'] = (begun, words) => {
    setSaid(words)
    return follow(keep(begun))
  }
  return { vault, request, said, forms: { client, isBusy, send } }
}
