import type { ChoiceWords } from '../../shared/words/setup/setup-words'

type ChoiceProps<Value extends string> = {
  /** Name of the radio buttons; the id of each is `{name}-{value}`. */
  name: string
  title: string
  values: readonly Value[]
  words: Readonly<Record<Value, ChoiceWords>>
  chosen: Value
  onChoose(value: Value): void
}

/** One of a few things to choose, each with what it needs or means. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, title, values, words, chosen, onChoose } = props
  return (
    <fieldset class="choice">
      <legend>{title}</legend>
      {values.map((value) => (
        <label key={value} class="choice-card" for={`${name}-${value}`}>
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span class="choice-words">
            <span class="choice-name">{words[value].name}</span>
            <span class="note">{words[value].meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
