import type { Account } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { RequestNote } from './request-note'
import { Section } from './section'
import { useSetup } from './setup'
import { useRequest } from './use-request'

type DemoProps = { accounts: readonly Account[]; client: OptionsClient }

/** The offer to try everything without an account; nothing once the demonstration is among the accounts. */
export function Demo({ accounts, client }: DemoProps) {
  const { demo } = useSetup()
  const { request, follow } = useRequest<Account>()
  const isThere = accounts.some(({ region }) => region === 'demo')
  if (isThere && request.stage !== 'done') return null
  return (
    <Section id="demo" title={demo.title} intro={demo.intro}>
      {!isThere && (
        <button type="button" class="button start" id="demo-add" onClick={() => follow(client.addDemo())}>
          {demo.add}
        </button>
      )}
      <RequestNote request={request} done={() => demo.added} />
    </Section>
  )
}
