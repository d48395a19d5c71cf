import { useEffect, useRef, useState } from 'preact/hooks'
import type { Connection, KeyPurpose } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import type { Account, Region, Way } from '../../shared/settings'
import { WAYS } from '../../shared/settings'
import type { OptionsClient } from '../clients'
import { useSpoken } from '../spoken'
import type { Chosen } from './account-input'
import { accountInput, fieldsOf, firstValues, keyRequest } from './account-input'
import { AddressFields } from './address-fields'
import type { TypedAddresses } from './asked-access'
import { askedAccess } from './asked-access'
import { BrowserAsks } from './browser-asks'
import { Choice } from './choice'
import { ConnectionWords, isCautionary } from './connection-words'
import { TextField } from './field'
import { OwnApplication } from './own-application'
import { RegionField } from './region-field'
import { RegionRemedy } from './region-remedy'
import { RequestNote } from './request-note'
import { useSetup } from './setup'
import { useRequest } from './use-request'
import { KeyFields, ServiceAccountFields, SessionFields } from './way-fields'

const SECRETS = ['clientId', 'clientSecret', 'applicationKey', 'applicationSecret', 'consumerKey']

function inputIn(form: HTMLFormElement, name: string): HTMLInputElement | null {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field : null
}

/** Takes the keys off the page once they are accepted, and the name of a new account with them. */
function emptyFor(form: HTMLFormElement, { replaces }: Chosen): void {
  for (const name of replaces === null ? ['label', ...SECRETS] : SECRETS) {
    const field = inputIn(form, name)
    if (field) field.value = ''
  }
}

function addressesIn(form: HTMLFormElement): TypedAddresses {
  const text = fieldsOf(form)
  return { endpoint: text('endpoint'), tokenUrl: text('tokenUrl'), panelAddress: text('panelAddress') }
}

type AccountFormProps = {
  client: OptionsClient
  /** The account that is signed in anew; null for a new one. */
  renews: Account | null
  /** Goes back to the form for a new account. */
  onEnd(): void
}

/** What is chosen in the form, and the addresses typed so far. */
function useChoices(renews: Account | null) {
  const [first] = useState(() => firstValues(renews))
  const [way, setWay] = useState<Way>(first.way)
  const [region, setRegion] = useState<Region>(first.region)
  const [purpose, setPurpose] = useState<KeyPurpose>('act')
  const [typed, setTyped] = useState<TypedAddresses>(first)
  const chosen: Chosen = { way, region, replaces: renews?.id ?? null }
  return { first, chosen, purpose, typed, setWay, setRegion, setPurpose, setTyped }
}

/** Connects with what the form holds. The keys leave the page as soon as they are accepted. */
function useConnect(client: OptionsClient, chosen: Chosen, purpose: KeyPurpose) {
  const { request, follow, isBusy } = useRequest<Connection>()
  // What the keys were for when they were sent; a session has no rights of its own to choose.
  const [sentFor, setSentFor] = useState<KeyPurpose | null>(null)
  const send = async (form: HTMLFormElement, begin: OptionsClient['connect']) => {
    const begun = begin(accountInput(fieldsOf(form), chosen))
    setSentFor(chosen.way === 'session' ? null : purpose)
    if (await follow(begun)) return emptyFor(form, chosen)
    const outcome = await begun
    if ('failure' in outcome && outcome.failure.kind === 'input-wrong') {
      inputIn(form, outcome.failure.field)?.focus()
    }
  }
  const connect = (event: SubmitEvent) => {
    event.preventDefault()
    if (event.currentTarget instanceof HTMLFormElement) void send(event.currentTarget, client.connect)
  }
  const look = (form: HTMLFormElement | null) => {
    if (form !== null) void send(form, client.connectAnywhere)
  }
  return { request, connect, look, isBusy, sentFor }
}

/** The form that connects an account, or signs one in anew. */
export function AccountForm({ client, renews, onEnd }: AccountFormProps) {
  const { words } = useSpoken()
  const { connect: said } = useSetup()
  const choices = useChoices(renews)
  const { first, chosen, purpose, typed } = choices
  const { request, connect, look, isBusy, sentFor } = useConnect(client, chosen, purpose)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that opened this form stands elsewhere on the page: the keyboard comes along.
  const isRenewal = renews !== null
  useEffect(() => {
    if (isRenewal) heading.current?.focus()
  }, [isRenewal])
  const asked = askedAccess({ ...chosen, purpose, typed })
  const purposes = { purpose, onPurpose: choices.setPurpose }
  return (
    <form
      class="form account-form"
      ref={form}
      autocomplete="off"
      onSubmit={connect}
      onInput={(event) => choices.setTyped(addressesIn(event.currentTarget))}
      aria-labelledby="connect-heading"
    >
      <h3 id="connect-heading" ref={heading} tabIndex={-1}>
        {renews === null ? said.title : said.titleAgain(outsideText(renews.label))}
      </h3>
      <TextField
        id="account-label"
        name="label"
        label={words.fields.label}
        hint={said.labelHint}
        first={first.label}
      />
      <RegionField region={chosen.region} onChange={choices.setRegion} />
      <Choice
        name="way"
        title={said.wayTitle}
        values={WAYS}
        words={said.ways}
        chosen={chosen.way}
        onChoose={choices.setWay}
      />
      {chosen.region === 'custom' && <AddressFields way={chosen.way} first={first} />}
      {chosen.way === 'session' && <SessionFields region={chosen.region} />}
      {chosen.way === 'oauth2' && <ServiceAccountFields {...purposes} />}
      {chosen.way === 'keys' && <KeyFields region={chosen.region} {...purposes} />}
      {chosen.way === 'keys' && (
        <OwnApplication
          asked={asked}
          ask={(form) => client.askForKey(keyRequest(fieldsOf(form), chosen, purpose))}
          onAsked={(form) => emptyFor(form, chosen)}
        />
      )}
      <BrowserAsks asked={asked} />
      <div class="button-row">
        <button type="submit" class="button button-main" id="account-connect" disabled={isBusy}>
          {isBusy ? said.connecting : said.connect}
        </button>
        {renews !== null && (
          <button type="button" class="button" id="account-renew-end" onClick={onEnd}>
            {words.labels.close}
          </button>
        )}
      </div>
      <RequestNote
        request={request}
        done={(connection) => <ConnectionWords connection={connection} purpose={sentFor} />}
        isCaution={(connection) => isCautionary(connection, sentFor)}
        remedy={(failure) => (
          <RegionRemedy
            failure={failure}
            region={chosen.region}
            way={chosen.way}
            onRegion={choices.setRegion}
            onLook={() => look(form.current)}
          />
        )}
      />
    </form>
  )
}
