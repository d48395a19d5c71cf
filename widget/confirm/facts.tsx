import type { HeldSince } from '../../shared/held-mail'
import { holdLeft } from '../../shared/held-mail'
import type { IntentView, Snapshot } from '../../shared/messages'
import { outsideText } from '../../shared/outside-text'
import { useNow } from '../now'
import { Age } from '../parts/age'
import { DemoChip } from '../parts/demo-chip'
import { Outside } from '../parts/outside'
import { toldState } from '../parts/state-words'
import { StateSign } from '../parts/status'
import { useSpoken } from '../spoken'

/** The recipient of the error report as it is, and as it is to be. */
function RecipientFacts({ now, wanted }: { now: string | null; wanted: string }) {
  const { words } = useSpoken()
  return (
    <>
      <dt class="label">{words.confirm.recipientNow}</dt>
      <dd data-field="recipient-now">{now === null ? words.reading.noRecipient : <Outside text={now} />}</dd>
      <dt class="label">{words.confirm.recipientNew}</dt>
      <dd data-field="recipient-new">
        <strong>
          <Outside text={wanted} />
        </strong>
      </dd>
    </>
  )
}

/** How long mail has been held, and has still. */
function HeldFact({ held }: { held: HeldSince }) {
  const { words, format } = useSpoken()
  const now = useNow(held.since)
  const left = holdLeft(held, now)
  const written = format.timeLeft(left)
  const leftInWords = held.exact ? words.held.left(written) : words.held.atMostLeft(written)
  return (
    <>
      <dt class="label">{words.held.title}</dt>
      <dd data-field="held">{left === 0 ? words.held.over : leftInWords}</dd>
    </>
  )
}

/** Which hosting, of which account, in which state now, and how old that is; what is held, or who gets the report. */
export function Facts({ snapshot, intent }: { snapshot: Snapshot; intent: IntentView | null }) {
  const { words } = useSpoken()
  const word = snapshot.reading?.state ?? null
  const told = toldState(words, word)
  return (
    <dl class="facts">
      <dt class="label">{words.confirm.hosting}</dt>
      <dd class="facts-hosting">
        <Outside text={snapshot.service.serviceName} /> <DemoChip snapshot={snapshot} />
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
      {intent?.recipient == null && snapshot.held && <HeldFact held={snapshot.held} />}
      {intent?.recipient != null && (
        <RecipientFacts now={snapshot.reading?.email ?? null} wanted={intent.recipient} />
      )}
    </dl>
  )
}
