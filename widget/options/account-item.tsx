import type { Connection } from '../../shared/messages'
import type { Account } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { CheckWords } from './check-words'
import { isCautionary } from './connection-words'
import { useForget } from './forget'
import { HostingNames } from './hosting-names'
import { MissingRights } from './missing-rights'
import { RequestNote } from './request-note'
import { toldRights } from './right-use'
import { useSetup } from './setup'
import { useRequest } from './use-request'

type AccountItemProps = { account: Account; client: OptionsClient; onRenew(account: Account): void }

function AccountHead({ account, isReadOnly }: { account: Account; isReadOnly: boolean }) {
  const { accounts, regions } = useSetup()
  return (
    <div>
      <p class="item-title">
        <strong>
          <Outside text={account.label} />
        </strong>
        {isReadOnly && (
          <span class="chip" data-tone="grey">
            {accounts.readOnly}
          </span>
        )}
      </p>
      <p class="quiet">
        {account.way === 'none'
          ? accounts.ways.none
          : `${regions[account.region]} · ${accounts.ways[account.way]}`}
      </p>
    </div>
  )
}

function Missing({ rights }: { rights: readonly string[] }) {
  const { accounts } = useSetup()
  const { format } = useSpoken()
  if (rights.length === 0) return null
  return (
    <details class="missing">
      <summary>{accounts.missing(rights.length, format.number(rights.length))}</summary>
      <MissingRights rights={rights} />
    </details>
  )
}

/** One account: how it signs in, its hostings, what is missing, and what can be done with it. */
export function AccountItem({ account, client, onRenew }: AccountItemProps) {
  const setup = useSetup()
  const { request: checked, follow: followCheck, isBusy } = useRequest<Connection>()
  const { request: forgotten, follow: followForget } = useRequest<null>()
  const forget = useForget({ account, onForget: () => followForget(client.forgetAccount(account.id)) })
  const { isReadOnly, missing } = toldRights(account.missingRights, null)
  const { accounts } = setup
  return (
    <li class="item" data-account={account.id} data-way={account.way}>
      <AccountHead account={account} isReadOnly={isReadOnly} />
      <HostingNames names={account.serviceNames} />
      <Missing rights={missing} />
      <div class="button-row">
        {account.way !== 'none' && (
          <>
            <button
              type="button"
              class="button button-small"
              data-check={account.id}
              disabled={isBusy}
              onClick={() => followCheck(client.checkAccount(account.id))}
            >
              {isBusy ? accounts.checking : accounts.check}
            </button>
            <button
              type="button"
              class="button button-small"
              data-new-keys={account.id}
              onClick={() => onRenew(account)}
            >
              {accounts.renew[account.way]}
            </button>
          </>
        )}
        {forget.button}
      </div>
      {forget.question}
      <RequestNote
        request={checked}
        done={(connection) => <CheckWords connection={connection} />}
        isCaution={(connection) => isCautionary(connection, null)}
      />
      <RequestNote request={forgotten} done={() => setup.saved} />
    </li>
  )
}
