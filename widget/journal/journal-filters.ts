import type { Operation } from '../../shared/journal'
import { SURFACES } from '../../shared/journal'
import type { JournalQuery, JournalRange } from '../../shared/journal-filter'
import { JOURNAL_RANGES, OUTCOMES, outcomeOf, rangeStart } from '../../shared/journal-filter'
import { TASKS } from '../../shared/mail-service'
import type { ServiceRef } from '../../shared/service-name'
import { failureSentence } from '../../shared/words/failure-sentence'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import type { Words } from '../../shared/words/words'
import { toldState } from '../parts/state-words'

/** The filters as their fields hold them; an empty text does not narrow. */
export type JournalFilters = {
  readonly search: string
  readonly action: string
  readonly outcome: string
  readonly surface: string
  readonly range: string
}

export const NO_FILTERS: JournalFilters = { search: '', action: '', outcome: '', surface: '', range: 'all' }

/** Whether any of them narrows. */
export function isNarrowed({ search, action, outcome, surface, range }: JournalFilters): boolean {
  return [search.trim(), action, outcome, surface].some(Boolean) || range !== NO_FILTERS.range
}

/** One of the choices, or undefined for a text that is none of them. */
function chosen<Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined {
  return choices.find((choice) => choice === text)
}

/** What is looked for, by the filters and at `now` (ms); in one hosting's operations where `service` is one. */
export function queryOf(filters: JournalFilters, service: ServiceRef | null, now: number): JournalQuery {
  const range: JournalRange = chosen(JOURNAL_RANGES, filters.range) ?? 'all'
  return {
    service: service ?? undefined,
    search: filters.search,
    action: chosen(TASKS, filters.action),
    outcome: chosen(OUTCOMES, filters.outcome),
    surface: chosen(SURFACES, filters.surface),
    from: rangeStart(range, now),
  }
}

/** The words in which the journal shows an operation: they can be searched for. */
export function wordsShown(operation: Operation, label: string | null, words: Words, journal: JournalWords) {
  const { action, surface, stateBefore, stateAfter, failure } = operation
  const states = [stateBefore, stateAfter].map((word) => (word === null ? '' : toldState(words, word).name))
  const outcome = journal.outcomes[outcomeOf(operation)]
  const sentence = failure === null ? '' : failureSentence(words, failure)
  return [label, words.actions[action], journal.surfaces[surface], ...states, outcome, sentence].join('\n')
}
