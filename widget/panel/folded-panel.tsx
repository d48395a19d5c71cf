import { failureSentence } from '../../shared/words/failure-sentence'
import { Age } from '../parts/age'
import { ChevronIcon } from '../parts/icons'
import { toldState } from '../parts/state-words'
import { StateSign } from '../parts/status'
import { useSpoken } from '../spoken'
import type { Shown } from './use-snapshot'

/** The panel as one line: state, today's count, age of the reading, and the button that opens the whole. */
export function FoldedPanel({ shown, onOpen }: { shown: Shown; onOpen: () => void }) {
  const { words, format } = useSpoken()
  const { snapshot } = shown
  const reading = snapshot?.reading ?? null
  const failure = shown.failure ?? snapshot?.readFailure ?? null
  const loading = snapshot === null && failure === null
  return (
    <div class="folded">
      <StateSign word={reading?.state ?? null} small loading={loading} />
      <h1 class="folded-title">{words.title}</h1>
      <p class="folded-facts">
        <strong>{loading ? <span class="bone" /> : toldState(words, reading?.state ?? null).headline}</strong>
        {reading && (
          <span>
            {words.labels.sentToday}{' '}
            <strong data-field="sent-today" data-value={reading.sentToday ?? undefined}>
              {format.number(reading.sentToday)}
            </strong>
          </span>
        )}
        {reading && <Age reading={reading} />}
        {failure && !reading && <span data-failure={failure.kind}>{failureSentence(words, failure)}</span>}
      </p>
      <button type="button" class="text-button" data-action="unfold" aria-expanded="false" onClick={onOpen}>
        <span>{words.labels.open}</span>
        <ChevronIcon />
      </button>
    </div>
  )
}
