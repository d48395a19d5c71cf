import { useState } from 'preact/hooks'
import { WarningIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import { TextField } from './field'
import { LockChoice, lockMinutesIn } from './lock-choice'
import type { ProtectionProps } from './protection-request'
import { useSetup } from './setup'

/** Fewest characters of a passphrase; the worker holds to it too (failure `passphrase-weak`). */
const LEAST = 10

/** Says that the passphrase was not typed the same twice. */
function Different({ isShown }: { isShown: boolean }) {
  const { protection } = useSetup()
  return (
    <div class="request-note" aria-live="polite">
      {isShown && (
        <div class="notice" data-tone="amber" data-different="true">
          <span class="notice-sign">
            <WarningIcon />
          </span>
          <p>{protection.different}</p>
        </div>
      )}
    </div>
  )
}

/** Sets a passphrase over the keys. It is typed twice: nobody can recover it. */
export function SetPassphrase({ client, isBusy, send }: ProtectionProps) {
  const { protection, saved } = useSetup()
  const { format } = useSpoken()
  const [isDifferent, setDifferent] = useState(false)
  const protect = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const data = new FormData(form)
    const passphrase = String(data.get('passphrase') ?? '')
    const differs = passphrase !== data.get('again')
    setDifferent(differs)
    if (!differs && (await send(client.protect(passphrase, lockMinutesIn(form)), saved))) form.reset()
  }
  return (
    <form class="form" autocomplete="off" onSubmit={protect} aria-labelledby="protection-heading">
      <TextField
        id="passphrase-new"
        name="passphrase"
        label={protection.newPassphrase}
        hint={protection.least(LEAST, format.number(LEAST))}
        secret
      />
      <TextField
        id="passphrase-again"
        name="again"
        label={protection.again}
        hint={protection.forgotten}
        secret
      />
      <LockChoice first={60} />
      <Different isShown={isDifferent} />
      <button type="submit" class="button button-main" id="protect" disabled={isBusy}>
        {isBusy ? protection.protecting : protection.protect}
      </button>
    </form>
  )
}
