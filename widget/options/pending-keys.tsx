import { useState } from 'preact/hooks'
import type { Connection } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import type { Account, PendingKey } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { useNow } from '../now'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { ConnectionWords, isCautionary } from './connection-words'
import { RequestNote } from './request-note'
import { useSetup } from './setup'
import { useRequest } from './use-request'

type PendingItemProps = {
  pending: PendingKey
  /** Label of the account that gets the key; null for a new account. */
  renewed: string | null
  isChecked: boolean
  onFinish(): void
  onOpen(): void
  onDrop(): void
}

function PendingItem({ pending, renewed, isChecked, onFinish, onOpen, onDrop }: PendingItemProps) {
  const setup = useSetup()
  const { format } = useSpoken()
  const now = useNow(pending.askedAt)
  const words = setup.pending
  return (
    <li class="item" data-pending={pending.id}>
      <div>
        <p class="item-title">
          <strong>
            <Outside text={pending.label} />
          </strong>
        </p>
        <p class="quiet">
          {setup.regions[pending.region]} · {words.asked(format.ago(now - pending.askedAt))}
          {renewed !== null && ` ${words.renews(outsideText(renewed))}`}
        </p>
      </div>
      <div class="button-row">
        <button
          type="button"
          class="button button-small button-main"
          data-key-finish={pending.id}
          disabled={isChecked}
          onClick={onFinish}
        >
          {isChecked ? words.finishing : words.finish}
        </button>
        <button type="button" class="button button-small" data-key-open={pending.id} onClick={onOpen}>
          {words.open}
        </button>
        <button type="button" class="button button-small" data-key-drop={pending.id} onClick={onDrop}>
          {words.drop}
        </button>
      </div>
    </li>
  )
}

type PendingKeysProps = {
  pendingKeys: readonly PendingKey[]
  accounts: readonly Account[]
  client: OptionsClient
}

/** Keys that wait for their owner at the host. What came of the last one stays when its line is gone. */
export function PendingKeys({ pendingKeys, accounts, client }: PendingKeysProps) {
  const setup = useSetup()
  const [checkedId, setCheckedId] = useState('')
  const { request: finished, follow: followFinish, isBusy } = useRequest<Connection>()
  const { request: other, follow: followOther } = useRequest<null>()
  if (pendingKeys.length === 0 && finished.stage !== 'done') return null
  return (
    <div class="pending">
      {pendingKeys.length > 0 && (
        <>
          <h3>{setup.pending.title}</h3>
          <p class="quiet">{setup.pending.intro}</p>
          <ul class="items">
            {pendingKeys.map((pending) => (
              <PendingItem
                key={pending.id}
                pending={pending}
                renewed={accounts.find(({ id }) => id === pending.replaces)?.label ?? null}
                isChecked={isBusy && pending.id === checkedId}
                onFinish={() => {
                  setCheckedId(pending.id)
                  void followFinish(client.finishKey(pending.id))
                }}
                onOpen={() => followOther(client.openKeyPage(pending.id))}
                onDrop={() => followOther(client.dropKey(pending.id))}
              />
            ))}
          </ul>
        </>
      )}
      <RequestNote
        request={finished}
        done={(connection) => <ConnectionWords connection={connection} purpose={null} />}
        isCaution={(connection) => isCautionary(connection, null)}
      />
      {other.stage === 'failed' && <RequestNote request={other} done={() => setup.saved} />}
    </div>
  )
}
