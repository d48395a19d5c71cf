import { isOpen } from '../../shared/journal'
import { isState } from '../../shared/mail-service'
import type { Snapshot } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import { useNow } from '../now'
import type { Spoken } from '../spoken'
import { useSpoken } from '../spoken'
import { ToneIcon } from './icons'
import { toldState } from './state-words'

type StateSignProps = { word: string | null; small?: boolean; loading?: boolean }

/** The sign of a state: a coloured disc for large places, a small one for rows; only its room while `loading`. */
export function StateSign({ word, small = false, loading = false }: StateSignProps) {
  const { words } = useSpoken()
  const { tone } = toldState(words, word)
  return (
    <span class={small ? 'sign sign-small' : 'sign'} data-tone={tone} data-loading={loading}>
      {!loading && <ToneIcon tone={tone} />}
    </span>
  )
}

/** The host's own label and word, so that the owner finds the same in the host's guide and can tell it to its support. */
function HostWords({ word, name, headline }: { word: string; name: string; headline: string }) {
  const { words } = useSpoken()
  return (
    <p class="host-words">
      {isState(word) && name !== headline && <span class="chip">{name}</span>}
      <bdi>{words.reading.hostWord(outsideText(word))}</bdi>
    </p>
  )
}

/** What the state means here and now: who stopped it where that is known, how long a purge has run. */
function meaningOf({ words, format }: Spoken, snapshot: Snapshot, meaning: string, now: number): string {
  const { held, operation, reading, stateSince } = snapshot
  if (reading?.state === 'ko' && held?.exact) return words.held.blockedHere(format.ago(now - held.since))
  const isOurPurge = operation !== null && isOpen(operation)
  if (reading?.state === 'purging' && stateSince !== null && !isOurPurge) {
    return words.purging.firstSeen(format.duration(now - stateSince))
  }
  return meaning
}

/**
 * The state of the mail service, readable in half a second: sign, headline, the host's words, what it means.
 * `loading` keeps the room for words that are to come.
 */
export function Status({ snapshot, loading }: { snapshot: Snapshot | null; loading: boolean }) {
  const spoken = useSpoken()
  const { words } = spoken
  const word = snapshot?.reading?.state ?? null
  const now = useNow(snapshot?.held?.since ?? snapshot?.stateSince ?? 0)
  const told = toldState(words, word)
  const meaning = snapshot === null ? told.meaning : meaningOf(spoken, snapshot, told.meaning, now)
  return (
    <section class="status" data-tone={told.tone} aria-labelledby="status-heading">
      <StateSign word={word} loading={loading} />
      <div class="status-text">
        <h2 class="label" id="status-heading">
          {words.labels.serviceStatus}
        </h2>
        <p class="headline">{loading ? <span class="bone bone-long" /> : told.headline}</p>
        {loading && <p class="host-words">{'\u00a0'}</p>}
        {word !== null && <HostWords word={word} name={told.name} headline={told.headline} />}
        <p class="meaning">{loading ? <span class="bone bone-whole" /> : meaning}</p>
      </div>
    </section>
  )
}
