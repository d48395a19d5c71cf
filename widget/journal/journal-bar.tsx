import { SURFACES } from '../../shared/journal'
import { JOURNAL_RANGES, OUTCOMES } from '../../shared/journal-filter'
import { TASKS } from '../../shared/mail-service'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { useSpoken } from '../spoken'
import type { JournalFilters } from './journal-filters'

type BarProps = {
  journal: JournalWords
  filters: JournalFilters
  onChange(change: Partial<JournalFilters>): void
}

type ChoiceProps = {
  id: string
  name: string
  value: string
  /** The choices' values and words, in their order. */
  choices: readonly (readonly [value: string, word: string])[]
  onChange(value: string): void
}

function Choice({ id, name, value, choices, onChange }: ChoiceProps) {
  return (
    <select id={id} aria-label={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {choices.map(([choice, word]) => (
        <option key={choice} value={choice} selected={choice === value}>
          {word}
        </option>
      ))}
    </select>
  )
}

/** Where the journal is searched and narrowed. */
export function JournalBar({ journal, filters, onChange }: BarProps) {
  const { words } = useSpoken()
  const actions = TASKS.map((task) => [task, words.actions[task]] as const)
  const outcomes = OUTCOMES.map((outcome) => [outcome, journal.outcomes[outcome]] as const)
  const surfaces = SURFACES.map((surface) => [surface, journal.surfaces[surface]] as const)
  return (
    <search class="journal-bar">
      <input
        type="search"
        id="journal-search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={journal.search}
        placeholder={journal.search}
        value={filters.search}
        onInput={(event) => onChange({ search: event.currentTarget.value })}
      />
      <Choice
        id="journal-action"
        name={journal.action}
        value={filters.action}
        choices={[['', journal.everyAction], ...actions]}
        onChange={(action) => onChange({ action })}
      />
      <Choice
        id="journal-outcome"
        name={journal.outcome}
        value={filters.outcome}
        choices={[['', journal.everyOutcome], ...outcomes]}
        onChange={(outcome) => onChange({ outcome })}
      />
      <Choice
        id="journal-surface"
        name={journal.askedFrom}
        value={filters.surface}
        choices={[['', journal.everySurface], ...surfaces]}
        onChange={(surface) => onChange({ surface })}
      />
      <Choice
        id="journal-range"
        name={journal.range}
        value={filters.range}
        choices={JOURNAL_RANGES.map((range) => [range, journal.ranges[range]] as const)}
        onChange={(range) => onChange({ range })}
      />
    </search>
  )
}
