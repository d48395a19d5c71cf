import type { Account } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { useSpoken } from '../spoken'
import { RequestNote } from './request-note'
import { useRequest } from './use-request'

type DemoProps = { accounts: readonly Account[]; client: OptionsClient }

/** The offer to try everything without an account; nothing once the demonstration is among the accounts. */
export function Demo({ accounts, client }: DemoProps) {
  const { words } = useSpoken()
  const { request, follow } = useRequest<Account>()
  const isThere = accounts.some(({ region }) => region === 'demo')
  if (isThere && request.stage !== 'done') return null
  return (
    <section class="card" id="demo">
      <h2>{words.options.demo}</h2>
      <p class="quiet">{words.options.demoIntro}</p>
      {!isThere && (
        <button type="button" class="button" id="demo-add" onClick={() => follow(client.addDemo())}>
          {words.options.addDemo}
        </button>
      )}
      <RequestNote request={request} done={() => words.options.demoAdded} />
    </section>
  )
}
