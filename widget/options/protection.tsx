import type { VaultState } from '../../shared/messages'
import type { OptionsClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { LockIcon } from './lock-icon'
import { LockedKeys } from './locked-keys'
import { useProtection } from './protection-request'
import { RequestNote } from './request-note'
import { Section } from './section'
import { SetPassphrase } from './set-passphrase'
import { useSetup } from './setup'
import { UnlockedKeys } from './unlocked-keys'

/** Whether the keys are locked, and what that means. */
function State({ vault }: { vault: VaultState }) {
  const { protection } = useSetup()
  const { isLocked, lockMinutes } = vault
  return (
    <div class="vault-state" data-vault={isLocked ? 'locked' : 'unlocked'}>
      <span class="mark">
        <LockIcon isOpen={!isLocked} />
      </span>
      <div>
        <p>
          <strong>{isLocked ? protection.lockedTitle : protection.unlockedTitle}</strong>
        </p>
        <p class="quiet">
          {isLocked ? protection.lockedMeaning : protection.locks(protection.lockChoices[lockMinutes])}
        </p>
      </div>
    </div>
  )
}

/** How the keys are protected: encrypted in any case, and locked by a passphrase where the owner wants it. */
export function Protection({ client }: { client: OptionsClient }) {
  const { protection } = useSetup()
  const { vault, request, said, forms } = useProtection(client)
  const state = vault && 'ok' in vault ? vault.ok : null
  return (
    <Section id="protection" title={protection.title} intro={protection.intro}>
      {vault && 'failure' in vault && <FailureNote failure={vault.failure} />}
      {state?.hasPassphrase && <State vault={state} />}
      {state?.hasPassphrase && state.isLocked && <LockedKeys {...forms} />}
      {state?.hasPassphrase && !state.isLocked && <UnlockedKeys vault={state} {...forms} />}
      {state && !state.hasPassphrase && <SetPassphrase {...forms} />}
      <RequestNote request={request} done={() => said} />
    </Section>
  )
}
