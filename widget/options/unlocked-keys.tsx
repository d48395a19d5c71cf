import { useRef } from 'preact/hooks'
import type { LockMinutes, VaultState } from '../../shared/messages'
import type { Outcome } from '../clients'
import { useSpoken } from '../spoken'
import { TextField } from './field'
import { LockChoice, lockMinutesIn } from './lock-choice'
import type { ProtectionProps } from './protection-request'
import { useSetup } from './setup'

/**
 * Protects the keys anew with the passphrase they have. It is tried first: protecting takes any passphrase for the new
 * one, so a slip of the hand would become a passphrase that nobody knows.
 */
async function protectAgain(
  client: ProtectionProps['client'],
  passphrase: string,
  lockMinutes: LockMinutes,
): Promise<Outcome<VaultState>> {
  const tried = await client.unlock(passphrase)
  return 'ok' in tried ? client.protect(passphrase, lockMinutes) : tried
}

type UnlockedKeysProps = ProtectionProps & { vault: VaultState }

/** Changes when the keys lock, or takes the passphrase away; either needs the passphrase once more. */
function ChangeProtection({ vault, client, isBusy, send }: UnlockedKeysProps) {
  const { words } = useSpoken()
  const { protection, saved } = useSetup()
  const place = useRef<HTMLFormElement>(null)
  const ask = async (
    begin: (passphrase: string, form: HTMLFormElement) => Promise<Outcome<VaultState>>,
    said: string,
  ) => {
    const form = place.current
    if (!form?.reportValidity()) return
    const passphrase = form.elements.namedItem('passphrase')
    if (!(passphrase instanceof HTMLInputElement)) return
    if (await send(begin(passphrase.value, form), said)) passphrase.value = ''
  }
  const change = (event: SubmitEvent) => {
    event.preventDefault()
    void ask((passphrase, form) => protectAgain(client, passphrase, lockMinutesIn(form)), saved)
  }
  return (
    <form class="form" autocomplete="off" ref={place} onSubmit={change} aria-labelledby="change-heading">
      <h3 id="change-heading">{protection.changeTitle}</h3>
      <LockChoice first={vault.lockMinutes} />
      <TextField
        id="passphrase"
        name="passphrase"
        label={words.vault.passphrase}
        hint={protection.changeHint}
        secret
      />
      <div class="button-row">
        <button type="submit" class="button" id="protect" disabled={isBusy}>
          {protection.change}
        </button>
        <button
          type="button"
          class="button button-danger"
          id="unprotect"
          disabled={isBusy}
          onClick={() => ask((passphrase) => client.unprotect(passphrase), protection.removed)}
        >
          {protection.remove}
        </button>
      </div>
    </form>
  )
}

/** Locks the keys, or changes how they are protected. */
export function UnlockedKeys(props: UnlockedKeysProps) {
  const { words } = useSpoken()
  const { protection } = useSetup()
  const { client, isBusy, send } = props
  return (
    <>
      <button
        type="button"
        class="button button-main start"
        id="lock"
        disabled={isBusy}
        onClick={() => send(client.lock(), protection.lockedTitle)}
      >
        {words.vault.lock}
      </button>
      <ChangeProtection {...props} />
    </>
  )
}
