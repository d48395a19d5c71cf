import type { AccountInput, KeyPurpose, KeyRequest } from '../../shared/messages'
import type { Account, Region, Way } from '../../shared/settings'

/** What is chosen in the form beside its text fields. */
export type Chosen = {
  readonly way: Way
  readonly region: Region
  /** The account that is signed in anew; null for a new one. */
  readonly replaces: string | null
}

/** The text of a field by its name; empty for a field that the form does not show. */
export type FieldText = (name: string) => string

/** Reads the fields of a form. */
export function fieldsOf(form: HTMLFormElement): FieldText {
  const data = new FormData(form)
  return (name) => String(data.get(name) ?? '').trim()
}

function connecting(text: FieldText, { region, replaces }: Chosen) {
  return { label: text('label'), region, panelAddress: text('panelAddress'), replaces }
}

/** What the form holds, ready to be asked for. */
export function accountInput(text: FieldText, chosen: Chosen): AccountInput {
  const common = connecting(text, chosen)
  const endpoint = text('endpoint')
  switch (chosen.way) {
    case 'session':
      return { way: 'session', ...common }
    case 'oauth2': {
      const client = { clientId: text('clientId'), clientSecret: text('clientSecret') }
      return { way: 'oauth2', ...common, endpoint, tokenUrl: text('tokenUrl'), ...client }
    }
    case 'keys': {
      const application = {
        applicationKey: text('applicationKey'),
        applicationSecret: text('applicationSecret'),
      }
      return { way: 'keys', ...common, endpoint, ...application, consumerKey: text('consumerKey') }
    }
  }
}

/** The same for a key that the host is asked for. */
export function keyRequest(text: FieldText, chosen: Chosen, purpose: KeyPurpose): KeyRequest {
  return {
    ...connecting(text, chosen),
    endpoint: text('endpoint'),
    applicationKey: text('applicationKey'),
    applicationSecret: text('applicationSecret'),
    purpose,
  }
}

/** What the form starts with: nothing, or what is known of the account that is signed in anew. */
export type FirstValues = {
  readonly way: Way
  readonly region: Region
  readonly label: string
  readonly endpoint: string
  readonly tokenUrl: string
  readonly panelAddress: string
}

const NOTHING_YET: FirstValues = {
  ...{ way: 'keys', region: 'eu', label: '', endpoint: '', tokenUrl: '', panelAddress: '' },
}

/** The first values of a form for `account`; its addresses where they are its own, not its region's. */
export function firstValues(account: Account | null): FirstValues {
  if (account === null || account.region === 'demo') return NOTHING_YET
  const { label, region } = account
  // Who has a session and asks for another way wants keys.
  const way = account.way === 'oauth2' ? 'oauth2' : 'keys'
  if (region !== 'custom') return { ...NOTHING_YET, way, region, label }
  const [panelAddress = ''] = account.panelOrigins
  return { way, region, label, endpoint: account.endpoint, tokenUrl: account.tokenUrl ?? '', panelAddress }
}
