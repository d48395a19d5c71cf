import type { Snapshot } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import { Age } from '../parts/age'
import { Outside } from '../parts/outside'
import { toldState } from '../parts/state-words'
import { StateSign } from '../parts/status'
import { useSpoken } from '../spoken'

/** Which hosting, of which account, in which state now, and how old that is. */
export function Facts({ snapshot }: { snapshot: Snapshot }) {
  const { words } = useSpoken()
  const word = snapshot.reading?.state ?? null
  const told = toldState(words, word)
  return (
    <dl class="facts">
      <dt class="label">{words.confirm.hosting}</dt>
      <dd class="facts-hosting">
        <Outside text={snapshot.service.serviceName} />
        <span class="quiet">
          {words.confirm.account} <Outside text={snapshot.accountLabel} />
        </span>
      </dd>
      <dt class="label">{words.confirm.stateNow}</dt>
      <dd class="facts-state" data-state={word ?? 'none'}>
        <StateSign word={word} small />
        <span>
          <strong>{told.headline}</strong>
          {word !== null && <bdi class="quiet"> · {words.reading.hostWord(outsideText(word))}</bdi>}
          {snapshot.reading && <Age reading={snapshot.reading} />}
        </span>
      </dd>
    </dl>
  )
}
