import { useEffect, useRef, useState } from 'preact/hooks'
import { outsideText } from '../../shared/outside-text'
import type { Account } from '../../shared/settings'
import { useSetup } from './setup'

type ForgetProps = { account: Account; onForget(): void }
type QuestionProps = ForgetProps & { onKeep(): void }

/** Says what goes, before it goes: keys cannot be brought back, only made anew. */
function Question({ account, onForget, onKeep }: QuestionProps) {
  const { accounts } = useSetup()
  const keep = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone; the keyboard goes on from the harmless answer.
  useEffect(() => keep.current?.focus(), [])
  return (
    <fieldset class="forget">
      <legend>{accounts.forgetReally(outsideText(account.label))}</legend>
      <p class="note">{account.region === 'demo' ? accounts.forgetDemo : accounts.forgetWipes}</p>
      <div class="button-row">
        <button type="button" class="button button-small" ref={keep} onClick={onKeep}>
          {accounts.keep}
        </button>
        <button
          type="button"
          class="button button-small button-danger"
          data-forget-confirm={account.id}
          onClick={onForget}
        >
          {accounts.forget}
        </button>
      </div>
    </fieldset>
  )
}

/** Forget in two steps. The question stands below the account's other buttons. */
export function useForget({ account, onForget }: ForgetProps) {
  const { accounts } = useSetup()
  const [isAsking, setAsking] = useState(false)
  const asked = useRef<HTMLButtonElement>(null)
  const keep = () => {
    setAsking(false)
    asked.current?.focus()
  }
  const button = (
    <button
      ref={asked}
      type="button"
      class="button button-small"
      data-forget={account.id}
      aria-expanded={isAsking}
      onClick={() => setAsking(!isAsking)}
    >
      {accounts.forget}
    </button>
  )
  const question = isAsking && <Question account={account} onForget={onForget} onKeep={keep} />
  return { button, question }
}
