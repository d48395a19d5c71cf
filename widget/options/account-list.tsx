import type { Account } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { AccountItem } from './account-item'
import { useSetup } from './setup'

type AccountListProps = {
  accounts: readonly Account[]
  client: OptionsClient
  /** Told which account is to be signed in anew. */
  onRenew(account: Account): void
}

/** The connected accounts with their hostings. */
export function AccountList({ accounts, client, onRenew }: AccountListProps) {
  const setup = useSetup()
  if (accounts.length === 0) return <p class="quiet">{setup.accounts.none}</p>
  return (
    <ul class="items">
      {accounts.map((account) => (
        <AccountItem key={account.id} account={account} client={client} onRenew={onRenew} />
      ))}
    </ul>
  )
}
