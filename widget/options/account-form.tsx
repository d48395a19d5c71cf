import { useState } from 'preact/hooks'
import type { AccountInput } from '../../shared/messages'
import type { Account, Region } from '../../shared/settings'
import { REGIONS } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { useSpoken } from '../spoken'
import { Field, TextField } from './field'
import { KeyHelp } from './key-help'
import { RequestNote } from './request-note'
import { useRequest } from './use-request'

const KEY_FIELDS = ['applicationKey', 'applicationSecret', 'consumerKey'] as const

/** What the form holds, ready to be asked for. Fields that the chosen region does not show are empty. */
function inputOf(form: HTMLFormElement, region: Region): AccountInput {
  const data = new FormData(form)
  const text = (name: string) => String(data.get(name) ?? '').trim()
  return {
    label: text('label'),
    region,
    endpoint: text('endpoint'),
    panelAddress: text('panelAddress'),
    applicationKey: text('applicationKey'),
    applicationSecret: text('applicationSecret'),
    consumerKey: text('consumerKey'),
  }
}

/** Takes the keys off the page. */
function emptyKeys(form: HTMLFormElement): void {
  for (const name of KEY_FIELDS) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = ''
  }
}

function RegionField({ region, onChange }: { region: Region; onChange(region: Region): void }) {
  const { words } = useSpoken()
  return (
    <Field id="account-region" label={words.fields.region}>
      <select
        id="account-region"
        value={region}
        onChange={(event) => onChange(REGIONS.find((known) => known === event.currentTarget.value) ?? 'eu')}
      >
        {REGIONS.map((known) => (
          <option key={known} value={known}>
            {words.options.regions[known]}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Keys() {
  const { words } = useSpoken()
  return (
    <>
      <TextField id="application-key" name="applicationKey" label={words.fields.applicationKey} secret />
      <TextField
        id="application-secret"
        name="applicationSecret"
        label={words.fields.applicationSecret}
        secret
      />
      <TextField id="consumer-key" name="consumerKey" label={words.fields.consumerKey} secret />
    </>
  )
}

/** The form that connects an account by hand. The keys leave the page as soon as they are accepted. */
export function AccountForm({ client }: { client: OptionsClient }) {
  const { words, format } = useSpoken()
  const [region, setRegion] = useState<Region>('eu')
  const { request, follow } = useRequest<Account>()
  const connect = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    if (await follow(client.connect(inputOf(form, region)))) emptyKeys(form)
  }
  const found = ({ serviceNames: { length } }: Account) =>
    words.options.connected(length, format.number(length))
  const { fields, options } = words
  return (
    <form class="form" autocomplete="off" onSubmit={connect} aria-labelledby="connect-heading">
      <h3 id="connect-heading">{options.connectTitle}</h3>
      <TextField id="account-label" name="label" label={fields.label} hint={options.accountLabelHint} />
      <RegionField region={region} onChange={setRegion} />
      {region === 'custom' && (
        <>
          <TextField
            id="account-endpoint"
            name="endpoint"
            label={fields.endpoint}
            placeholder="https://api.example.com/1.0"
          />
          <TextField
            id="account-panel"
            name="panelAddress"
            label={fields.panelAddress}
            placeholder="https://panel.example.com"
            required={false}
          />
        </>
      )}
      <KeyHelp region={region} />
      <Keys />
      <button
        type="submit"
        class="button button-main"
        id="account-connect"
        disabled={request.stage === 'busy'}
      >
        {request.stage === 'busy' ? options.connecting : options.connect}
      </button>
      <RequestNote request={request} done={found} />
    </form>
  )
}
