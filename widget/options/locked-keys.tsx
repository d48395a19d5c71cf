import { useSpoken } from '../spoken'
import { TextField } from './field'
import type { ProtectionProps } from './protection-request'
import { useSetup } from './setup'

/** Unlocks the keys. */
export function LockedKeys({ client, isBusy, send }: ProtectionProps) {
  const { words } = useSpoken()
  const { protection } = useSetup()
  const unlock = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const passphrase = String(new FormData(form).get('passphrase') ?? '')
    if (await send(client.unlock(passphrase), protection.unlockedTitle)) form.reset()
  }
  return (
    <form class="form" autocomplete="off" onSubmit={unlock} aria-labelledby="protection-heading">
      <TextField
        id="passphrase"
        name="passphrase"
        label={words.vault.passphrase}
        hint={protection.forgotten}
        secret
      />
      <button type="submit" class="button button-main" id="unlock" disabled={isBusy}>
        {words.vault.unlock}
      </button>
    </form>
  )
}
