import type { KeyPurpose } from '../../shared/messages'
import type { Region } from '../../shared/settings'
import { REGION_FACTS } from '../../shared/settings'
import { useSpoken } from '../spoken'
import { TextField } from './field'
import { OpenPanel } from './panel-link'
import { KeyPageLink, RightsChoice } from './rights-help'
import { useSetup } from './setup'

/** A control panel's session: nothing to enter, but a tab to be open. */
export function SessionFields({ region }: { region: Region }) {
  const { connect } = useSetup()
  const panel = region === 'custom' ? undefined : REGION_FACTS[region].panelOrigins[0]
  return (
    <div class="way-help">
      <p class="note">{connect.sessionHelp}</p>
      {panel && <OpenPanel origin={panel} />}
    </div>
  )
}

type PurposeProps = { purpose: KeyPurpose; onPurpose(purpose: KeyPurpose): void }

/** A service account's id and secret. */
export function ServiceAccountFields(props: PurposeProps) {
  const { words } = useSpoken()
  const { connect } = useSetup()
  return (
    <>
      <p class="note way-help">{connect.oauth2Help}</p>
      <RightsChoice {...props} />
      <TextField id="client-id" name="clientId" label={words.fields.clientId} />
      <TextField id="client-secret" name="clientSecret" label={words.fields.clientSecret} secret />
    </>
  )
}

/** Three keys, and the page on which the host makes them. */
export function KeyFields({ region, ...props }: PurposeProps & { region: Region }) {
  const { words } = useSpoken()
  const { connect } = useSetup()
  const { fields } = words
  return (
    <>
      <RightsChoice {...props} />
      <KeyPageLink region={region} purpose={props.purpose} />
      <p class="group-title">{connect.pasteKeys}</p>
      <TextField id="application-key" name="applicationKey" label={fields.applicationKey} secret />
      <TextField id="application-secret" name="applicationSecret" label={fields.applicationSecret} secret />
      <TextField id="consumer-key" name="consumerKey" label={fields.consumerKey} secret />
    </>
  )
}
