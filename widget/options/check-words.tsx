import type { Connection } from '../../shared/messages'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { ClockWords, RightsWords } from './connection-words'
import { useSetup } from './setup'

/** Names that are told of what came and of what went. */
const MOST_NAMES = 10

type ChangedProps = { names: readonly string[]; said(count: number, shown: string): string }

function Changed({ names, said }: ChangedProps) {
  const { access } = useSetup()
  const { format } = useSpoken()
  const more = names.length - MOST_NAMES
  if (names.length === 0) return null
  return (
    <div>
      <p>{said(names.length, format.number(names.length))}</p>
      <ul class="hosting-names">
        {names.slice(0, MOST_NAMES).map((name) => (
          <li key={name}>
            <Outside text={name} />
          </li>
        ))}
        {more > 0 && <li>{access.more(more, format.number(more))}</li>}
      </ul>
    </div>
  )
}

/** What checking an account again has shown: what came, what is gone, or that all is well. */
export function CheckWords({ connection }: { connection: Connection }) {
  const { accounts, result } = useSetup()
  const { format } = useSpoken()
  const { account, check } = connection
  const { length } = account.serviceNames
  const isSame = check.added.length === 0 && check.gone.length === 0
  return (
    <>
      {isSame && length > 0 && <p>{accounts.allWell(length, format.number(length))}</p>}
      {length === 0 && <p>{result.noHostings}</p>}
      <Changed names={check.added} said={accounts.added} />
      <Changed names={check.gone} said={accounts.gone} />
      <RightsWords connection={connection} purpose={null} />
      <ClockWords connection={connection} />
    </>
  )
}
