import type { Ref } from 'preact'

type AddressFieldProps = {
  /** Id of the field; the ids of its hint and its message are made of it. */
  id: string
  label: string
  hint: string
  /** What is to be said about what was typed; null for nothing. */
  message: string | null
  isWrong: boolean
  /** What stands in it at first. */
  first?: string
  field?: Ref<HTMLInputElement>
  onType(typed: string): void
}

/** A field for one email address, with a hint, and below it what is to be said about what was typed. */
export function AddressField({ id, label, hint, message, isWrong, first, field, onType }: AddressFieldProps) {
  return (
    <div class="guide-field">
      <label for={id}>{label}</label>
      <input
        type="email"
        id={id}
        name="email"
        ref={field ?? null}
        defaultValue={first ?? ''}
        autocomplete="email"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby={`${id}-message ${id}-hint`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="field-message" id={`${id}-message`} aria-live="polite" data-wrong={isWrong}>
        {message !== null && <bdi>{message}</bdi>}
      </p>
      <p class="note" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}
