import type { LockMinutes } from '../../shared/messages'
import { LOCK_MINUTES } from '../../shared/messages'
import { Field } from './field'
import { useSetup } from './setup'

/** What a form holds as its choice. */
export function lockMinutesIn(form: HTMLFormElement): LockMinutes {
  const chosen = new FormData(form).get('lockMinutes')
  return LOCK_MINUTES.find((minutes) => String(minutes) === chosen) ?? LOCK_MINUTES[0]
}

/** The choice when the keys lock by themselves. */
export function LockChoice({ first }: { first: LockMinutes }) {
  const { protection } = useSetup()
  return (
    <Field id="lock-minutes" label={protection.lockAfter}>
      <select id="lock-minutes" name="lockMinutes">
        {LOCK_MINUTES.map((minutes) => (
          <option key={minutes} value={minutes} selected={minutes === first}>
            {protection.lockChoices[minutes]}
          </option>
        ))}
      </select>
    </Field>
  )
}
