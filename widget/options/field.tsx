import type { ComponentChildren } from 'preact'

type FieldProps = {
  /** Id of the control that stands inside; its hint is `{id}-hint`. */
  id: string
  label: string
  hint?: string
  children: ComponentChildren
}

/** A control with its label above and a hint below. */
export function Field({ id, label, hint, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

type TextFieldProps = Omit<FieldProps, 'children'> & {
  /** Name of the value in the form. */
  name: string
  /** Shown as dots, and kept out of the browser's memory of forms. */
  secret?: boolean
  placeholder?: string
  required?: boolean
  /** What stands in the field at first; from then on it is the person's. */
  first?: string
}

/** A field for one line of text. */
export function TextField(props: TextFieldProps) {
  const { name, secret = false, placeholder = '', required = true, first, ...field } = props
  const common = {
    ...{ id: field.id, name, required, placeholder, spellcheck: false },
    ...(field.hint && { 'aria-describedby': `${field.id}-hint` }),
    ...(first && { defaultValue: first }),
  }
  return (
    <Field {...field}>
      {secret ? (
        <input type="password" autocomplete="off" {...common} />
      ) : (
        <input type="text" autocomplete="off" autocapitalize="off" {...common} />
      )}
    </Field>
  )
}
