import type { Connection, KeyPurpose } from '../../shared/messages'
import { useSpoken } from '../spoken'
import { clockDifference } from './clock-difference'
import { MissingRights } from './missing-rights'
import { toldRights } from './right-use'
import { useSetup } from './setup'

type ConnectionProps = { connection: Connection; purpose: KeyPurpose | null }

/** Whether something in a connection is for the person to look at. */
export function isCautionary({ account, check }: Connection, purpose: KeyPurpose | null): boolean {
  const { missing } = toldRights(account.missingRights, purpose)
  const isClockOff = clockDifference(check.clockAheadSeconds) !== null
  return account.serviceNames.length === 0 || missing.length > 0 || isClockOff || check.gone.length > 0
}

/** How far this computer's clock is off; nothing where it is right. */
export function ClockWords({ connection }: { connection: Connection }) {
  const { result } = useSetup()
  const { format } = useSpoken()
  const difference = clockDifference(connection.check.clockAheadSeconds)
  if (difference === null) return null
  const said = difference.way === 'behind' ? result.clockBehind : result.clockAhead
  return <p data-field="clock">{said(format.duration(difference.ms))}</p>
}

/** Which rights are missing, or that none is. */
export function RightsWords({ connection, purpose }: ConnectionProps) {
  const { result } = useSetup()
  const { isReadOnly, missing } = toldRights(connection.account.missingRights, purpose)
  return (
    <>
      {missing.length > 0 && (
        <div>
          <p>{result.missing}</p>
          <MissingRights rights={missing} />
        </div>
      )}
      {isReadOnly && <p>{result.readOnly}</p>}
      {!isReadOnly && missing.length === 0 && <p>{result.allRights}</p>}
    </>
  )
}

/** What connecting an account has shown: its hostings, its rights, the clock. */
export function ConnectionWords({ connection, purpose }: ConnectionProps) {
  const { result } = useSetup()
  const { format } = useSpoken()
  const { length } = connection.account.serviceNames
  return (
    <>
      <p>{length === 0 ? result.noHostings : result.connected(length, format.number(length))}</p>
      <RightsWords connection={connection} purpose={purpose} />
      <ClockWords connection={connection} />
    </>
  )
}
