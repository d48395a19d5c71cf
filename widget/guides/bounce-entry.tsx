import { useId, useMemo, useState } from 'preact/hooks'
import type { Bounce } from '../../shared/bounces'
import { outsideText } from '../../shared/outside-text'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { dateWorth, lineOf, shownText } from './bounce-text'
import { CopyButton } from './copy-button'

type EntryProps = { client: PanelClient; guide: GuideWords; bounce: Bounce; now: number }

/** When a message came back, as far as the host's date can be believed. */
function BounceDate({ at, guide, now }: { at: number | null; guide: GuideWords; now: number }) {
  const { format } = useSpoken()
  const worth = dateWorth(at, now)
  if (at === null || worth === 'none') return <span>{guide.errors.noDate}</span>
  const moment = format.moment(at)
  return (
    <time dateTime={new Date(at).toISOString()} title={moment}>
      {worth === 'future' ? guide.errors.inFuture : moment}
    </time>
  )
}

/** What the receiving server answered, in its own words; a long text is folded. */
function ServerText({ message, guide }: { message: string | null; guide: GuideWords }) {
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const shown = useMemo(() => shownText(message ?? ''), [message])
  if (shown.whole.trim() === '') return <p class="quiet">{guide.errors.noText}</p>
  const isFolded = shown.folded !== null && !isWhole
  return (
    <>
      <p class="bounce-text" id={id} data-folded={isFolded}>
        <bdi>{isFolded ? shown.folded : shown.whole}</bdi>
      </p>
      {shown.folded !== null && (
        <button
          type="button"
          class="text-button"
          data-action="whole-text"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? guide.errors.lessText : guide.errors.wholeText}
        </button>
      )}
    </>
  )
}

/** One message that came back: recipient, date, the server's text. All of it is text from outside. */
export function BounceEntry({ client, guide, bounce, now }: EntryProps) {
  const { copyOne, noRecipient } = guide.errors
  const hasRecipient = bounce.to !== null && bounce.to !== ''
  return (
    <article class="bounce">
      <p class="bounce-head">
        <span class="bounce-recipient">
          {hasRecipient ? <Outside text={bounce.to ?? ''} /> : <span class="quiet">{noRecipient}</span>}
        </span>
        <span class="bounce-date">
          <BounceDate at={bounce.at} guide={guide} now={now} />
        </span>
        <CopyButton
          client={client}
          look="text-button"
          label={copyOne}
          name={`${copyOne}: ${hasRecipient ? outsideText(bounce.to ?? '') : noRecipient}`}
          text={() => lineOf(bounce)}
        />
      </p>
      <ServerText message={bounce.message} guide={guide} />
    </article>
  )
}
