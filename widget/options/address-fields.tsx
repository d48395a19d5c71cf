import type { Way } from '../../shared/settings'
import { useSpoken } from '../spoken'
import type { TypedAddresses } from './asked-access'
import { TextField } from './field'
import { useSetup } from './setup'

/** The addresses of a host that is none of the known regions: those that the way in needs. */
export function AddressFields({ way, first }: { way: Way; first: TypedAddresses }) {
  const { fields } = useSpoken().words
  const { connect } = useSetup()
  const isSession = way === 'session'
  return (
    <>
      {!isSession && (
        <TextField
          id="account-endpoint"
          name="endpoint"
          label={fields.endpoint}
          hint={connect.endpointHint}
          placeholder="https://api.example.com/1.0"
          first={first.endpoint}
        />
      )}
      {way === 'oauth2' && (
        <TextField
          id="account-token-url"
          name="tokenUrl"
          label={fields.tokenUrl}
          placeholder="https://api.example.com/auth/oauth2/token"
          first={first.tokenUrl}
        />
      )}
      <TextField
        id="account-panel"
        name="panelAddress"
        label={fields.panelAddress}
        placeholder="https://panel.example.com"
        required={isSession}
        first={first.panelAddress}
        {...(!isSession && { hint: connect.panelHint })}
      />
    </>
  )
}
