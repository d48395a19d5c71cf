import { useState } from 'preact/hooks'
import type { Account } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { RequestNote } from './request-note'
import { useRequest } from './use-request'

type ForgetProps = { account: Account; onForget(): void }

/** Forget in two steps: the keys cannot be brought back, only made anew. */
function Forget({ account, onForget }: ForgetProps) {
  const { words } = useSpoken()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button
        type="button"
        class="button button-small"
        data-forget={account.id}
        onClick={() => setAsking(true)}
      >
        {words.options.forget}
      </button>
    )
  }
  return (
    <fieldset class="forget">
      <legend>{words.options.forgetReally}</legend>
      <button type="button" class="button button-small" onClick={() => setAsking(false)}>
        {words.options.keep}
      </button>
      <button
        type="button"
        class="button button-small button-danger"
        data-forget-confirm={account.id}
        onClick={onForget}
      >
        {words.options.forget}
      </button>
    </fieldset>
  )
}

function AccountItem({ account, client }: { account: Account; client: OptionsClient }) {
  const { words } = useSpoken()
  const { request, follow } = useRequest<null>()
  return (
    <li class="item" data-account={account.id}>
      <div class="item-head">
        <p>
          <strong>
            <Outside text={account.label} />
          </strong>
          <span class="quiet"> · {words.options.regions[account.region]}</span>
        </p>
        <Forget account={account} onForget={() => follow(client.forgetAccount(account.id))} />
      </div>
      <ul class="hosting-names">
        {account.serviceNames.map((name) => (
          <li key={name}>
            <Outside text={name} />
          </li>
        ))}
      </ul>
      <RequestNote request={request} done={() => words.options.saved} />
    </li>
  )
}

/** The connected accounts with their hostings. */
export function AccountList({ accounts, client }: { accounts: readonly Account[]; client: OptionsClient }) {
  const { words } = useSpoken()
  if (accounts.length === 0) return <p class="quiet">{words.options.noAccounts}</p>
  return (
    <ul class="items">
      {accounts.map((account) => (
        <AccountItem key={account.id} account={account} client={client} />
      ))}
    </ul>
  )
}
