import type { HostingRow } from '../../shared/hosting-rows'
import { isOpen } from '../../shared/journal'
import { isState } from '../../shared/mail-service'
import { isStale } from '../../shared/reading'
import type { DashboardWords } from '../../shared/words/dashboard/dashboard-words'
import { failureSentence } from '../../shared/words/failure-sentence'
import type { OperationTone } from '../parts/operation-message'
import { isNews, operationMessage } from '../parts/operation-message'
import { toldState } from '../parts/state-words'
import type { Spoken } from '../spoken'

/** The line below the state: what is most worth knowing beside it. `tone` is null where it is quiet. */
export type RowNote = {
  readonly kind: 'operation' | 'abuse' | 'failure' | 'outcome' | 'age' | 'word'
  readonly tone: OperationTone | null
  readonly text: string
  /** The whole of it, where the line is only the short of it. */
  readonly whole?: string
}

type Teller = (row: HostingRow, now: number, spoken: Spoken, words: DashboardWords['table']) => RowNote | null

const onItsWay: Teller = ({ snapshot: { operation } }, now, spoken, words) =>
  operation !== null && isOpen(operation)
    ? {
        kind: 'operation',
        tone: 'moving',
        text: words.acting[operation.action],
        whole: operationMessage(operation, now, spoken).message,
      }
    : null

const secondLock: Teller = ({ snapshot }, _now, spoken, words) =>
  snapshot.abuse === null
    ? null
    : { kind: 'abuse', tone: 'red', text: words.abuse, whole: spoken.words.abuse.meaning }

/** That the keys are locked is told once, above the list. */
const readFailure: Teller = ({ snapshot: { readFailure: failure } }, _now, spoken, words) =>
  failure === null || failure.kind === 'vault-locked'
    ? null
    : {
        kind: 'failure',
        tone: 'amber',
        text: words.readFailed,
        whole: failureSentence(spoken.words, failure),
      }

/** An action that was refused, or of which nobody knows what became of it. */
const badEnd: Teller = ({ snapshot: { operation, reading } }, now, spoken, words) => {
  const isBad = operation?.status === 'refused' || operation?.status === 'unknown'
  if (!isBad || !isNews(operation, now, reading)) return null
  const { tone, message: whole } = operationMessage(operation, now, spoken)
  return { kind: 'outcome', tone, text: tone === 'red' ? words.refused : words.outcomeUnknown, whole }
}

const age: Teller = ({ snapshot: { reading } }, now, { words: common, format }, words) =>
  reading !== null && isStale(reading, now)
    ? {
        kind: 'age',
        tone: 'amber',
        text: words.read(format.ago(now - reading.at)),
        whole: common.reading.old,
      }
    : null

/** The host's label for the state, or its word where we know no label. */
const hostWord: Teller = ({ word }, _now, { words }) => {
  if (word === null) return null
  const { name } = toldState(words, word)
  return { kind: 'word', tone: null, text: isState(word) ? name : words.reading.hostWord(name) }
}

/** What is told first, where there is something to tell. */
const TELLERS: readonly Teller[] = [onItsWay, secondLock, readFailure, badEnd, age, hostWord]

/** The note of a row at `now` (ms); null where there is nothing to say. */
export function rowNote(
  row: HostingRow,
  now: number,
  spoken: Spoken,
  words: DashboardWords['table'],
): RowNote | null {
  for (const tell of TELLERS) {
    const note = tell(row, now, spoken, words)
    if (note !== null) return note
  }
  return null
}
