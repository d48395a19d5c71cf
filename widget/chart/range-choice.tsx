import { useSpoken } from '../spoken'
import type { Range } from './bars'
import { RANGES } from './bars'

type RangeChoiceProps = { chosen: Range; onChoose(range: Range): void }

/** Which time the chart shows, and in which steps. */
export function RangeChoice({ chosen, onChoose }: RangeChoiceProps) {
  const { words } = useSpoken()
  return (
    <fieldset class="range-choice">
      <legend class="visually-hidden">{words.history.range}</legend>
      {RANGES.map((range) => (
        <label key={range} class="range">
          <input
            type="radio"
            name="history-range"
            value={range}
            checked={range === chosen}
            onChange={() => onChoose(range)}
          />
          <span>{words.history.ranges[range]}</span>
        </label>
      ))}
    </fieldset>
  )
}
