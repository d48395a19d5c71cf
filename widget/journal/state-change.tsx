import { outsideText } from '../../shared/outside-text'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { toldState } from '../parts/state-words'
import { useSpoken } from '../spoken'

type StateChangeProps = {
  journal: JournalWords
  /** The host's words; null for a state that nobody read. */
  before: string | null
  /** Left out while there is none yet. */
  after?: string | null | undefined
}

/** A state as the host labels it, with its word where that is another one. */
function StateName({ journal, word }: { journal: JournalWords; word: string | null }) {
  const { words } = useSpoken()
  if (word === null) return <span class="quiet">{journal.stateNotRead}</span>
  const { name, tone } = toldState(words, word)
  const shown = outsideText(word)
  return (
    <span class="state-name" data-tone={tone}>
      <bdi class="outside">{name}</bdi>
      {shown !== name && <bdi class="state-word">{shown}</bdi>}
    </span>
  )
}

/** A state, and the one that it became or will become. */
export function StateChange({ journal, before, after }: StateChangeProps) {
  const { words } = useSpoken()
  const named = (word: string | null) => (word === null ? journal.stateNotRead : toldState(words, word).name)
  if (after === undefined) return <StateName journal={journal} word={before} />
  return (
    <span class="state-change">
      <span class="visually-hidden">
        <bdi>{journal.fromTo(named(before), named(after))}</bdi>
      </span>
      <span class="state-shown" aria-hidden="true">
        <StateName journal={journal} word={before} />
        <span class="state-arrow">→</span>
        <StateName journal={journal} word={after} />
      </span>
    </span>
  )
}
