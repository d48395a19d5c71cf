import { useEffect, useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Outcome, Undo, VaultClient } from '../clients'
import { useSpoken } from '../spoken'
import { FailureNote } from './failure-note'

/** Where the client can tell of it, a vault that is locked or unlocked elsewhere is looked at again. */
type VaultNoticeProps = {
  client: Pick<VaultClient, 'readVault' | 'unlock'> & { onSettingsChanged?(listener: () => void): Undo }
}

/** A padlock, on the 16-unit grid of the other drawings. */
function LockIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="3.25" y="7" width="9.5" height="6.75" rx="1.5" />
      <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7M8 9.75V11" />
    </svg>
  )
}

/** Whether the keys are locked; false before that is known, and where it cannot be read. */
function useLocked({ client }: VaultNoticeProps) {
  const [isLocked, setLocked] = useState(false)
  useEffect(() => {
    let over = false
    const read = async () => {
      const outcome = await client.readVault()
      if (!over && 'ok' in outcome) setLocked(outcome.ok.isLocked)
    }
    void read()
    const stopListening = client.onSettingsChanged?.(() => void read())
    return () => {
      over = true
      stopListening?.()
    }
  }, [client])
  return { isLocked, setLocked }
}

/** Asks for the passphrase while the keys are locked; nothing while they are open, or have no passphrase. */
export function VaultNotice({ client }: VaultNoticeProps) {
  const { words } = useSpoken()
  const { isLocked, setLocked } = useLocked({ client })
  if (!isLocked) return null
  const unlock = async (passphrase: string) => {
    const outcome = await client.unlock(passphrase)
    if ('ok' in outcome) setLocked(outcome.ok.isLocked)
    return outcome
  }
  return (
    <section class="notice vault-notice" data-tone="amber" aria-labelledby="vault-heading">
      <span class="notice-sign">
        <LockIcon />
      </span>
      <div>
        <h2 id="vault-heading">{words.vault.locked}</h2>
        <p>{words.vault.meaning}</p>
        <UnlockForm unlock={unlock} />
      </div>
    </section>
  )
}

/** The field and its button. What was typed is kept nowhere but in the field, and leaves it when it was right. */
function UnlockForm({ unlock }: { unlock(passphrase: string): Promise<Outcome<unknown>> }) {
  const { words } = useSpoken()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (isBusy || !(form instanceof HTMLFormElement)) return
    setBusy(true)
    setFailure(null)
    const outcome = await unlock(String(new FormData(form).get('passphrase') ?? ''))
    setBusy(false)
    if ('failure' in outcome) setFailure(outcome.failure)
    else form.reset()
  }
  return (
    <form autocomplete="off" onSubmit={send}>
      <label class="label" for="vault-passphrase">
        {words.vault.passphrase}
      </label>
      <div class="vault-field">
        <input
          type="password"
          id="vault-passphrase"
          name="passphrase"
          autocomplete="off"
          spellcheck={false}
          required
          aria-invalid={failure?.kind === 'passphrase-wrong'}
        />
        <button type="submit" class="button" id="vault-unlock" aria-disabled={isBusy}>
          {words.vault.unlock}
        </button>
      </div>
      {failure && <FailureNote failure={failure} />}
    </form>
  )
}
