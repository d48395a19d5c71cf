import { useEffect, useRef, useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { useSpoken } from '../spoken'
import { AddressField } from './address-field'
import type { TypedAddress } from './typed-address'
import { judgeAddress } from './typed-address'
import { useGuide } from './use-guide'

export type RecipientFormProps = {
  client: PanelClient
  /** The recipient now; null where none is set. */
  recipient: string | null
  onClose(): void
}

/** Proposes an address once it can be one; `isTried` from the first attempt on, when a wrong one is spoken of. */
function useProposal({ client, onClose }: RecipientFormProps) {
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const propose = async (judged: TypedAddress): Promise<boolean> => {
    setTried(true)
    if (judged.verdict !== 'good') return false
    setBusy(true)
    setFailure(null)
    const outcome = await client.proposeRecipient(judged.address)
    setBusy(false)
    if ('failure' in outcome) setFailure(outcome.failure)
    else onClose()
    return true
  }
  return { isTried, isBusy, failure, propose }
}

/** What is to be said about what was typed. Nobody is told that an address is wrong while still typing it first. */
function messageFor(words: GuideWords['recipient'], judged: TypedAddress, isTried: boolean): string | null {
  if (judged.verdict === 'wrong') return isTried ? words.wrong : null
  if (judged.verdict === 'same') return words.same
  return judged.isRewritten ? words.sentAs(judged.address) : null
}

/** Takes another recipient of the daily error report, and goes on to the confirm page. */
export function RecipientForm(props: RecipientFormProps) {
  const guide = useGuide()
  return guide === null ? <p class="later">{'\u00a0'}</p> : <Form {...props} guide={guide} />
}

function Form({ guide, ...props }: RecipientFormProps & { guide: GuideWords }) {
  const { words } = useSpoken()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { isTried, isBusy, failure, propose } = useProposal(props)
  const judged = judgeAddress(typed, props.recipient)
  useEffect(() => field.current?.focus(), [])
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!isBusy && !(await propose(judged))) field.current?.focus()
  }
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    props.onClose()
  }
  return (
    <form class="recipient-form" noValidate onSubmit={submit} onKeyDown={cancelOnEscape}>
      <AddressField
        id="recipient-address"
        label={guide.recipient.address}
        hint={guide.recipient.hint}
        message={messageFor(guide.recipient, judged, isTried)}
        isWrong={isTried && judged.verdict === 'wrong'}
        field={field}
        onType={setTyped}
      />
      <p class="guide-buttons">
        <button type="submit" class="button button-main button-small" id="recipient-next" disabled={isBusy}>
          {guide.recipient.next}
        </button>
        <button type="button" class="button button-small" id="recipient-cancel" onClick={props.onClose}>
          {words.labels.cancel}
        </button>
      </p>
      {failure && <FailureNote failure={failure} />}
    </form>
  )
}
