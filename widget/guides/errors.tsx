import { useRef } from 'preact/hooks'
import { FIRST_BOUNCES } from '../../shared/bounces'
import { MOST_BOUNCES } from '../../shared/endpoints'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { Age } from '../parts/age'
import { FailureNote } from '../parts/failure-note'
import { Refresh } from '../parts/refresh'
import { useSpoken } from '../spoken'
import { BounceList } from './bounce-list'
import { Unread } from './unread'
import type { ReadLog } from './use-bounces'
import { useBounces } from './use-bounces'
import { useGuide } from './use-guide'

export type ErrorsProps = { client: PanelClient }

type Reader = ReturnType<typeof useBounces>

/** The end of the list: the way to more of the log, and why it could not be read. */
function LogEnd({ reader, log, guide, onMore }: LogEndProps) {
  const { format } = useSpoken()
  const hasMore = log.limit < MOST_BOUNCES && log.bounces.length >= FIRST_BOUNCES
  return (
    <>
      {reader.failure && <FailureNote failure={reader.failure} />}
      {hasMore && (
        <button
          type="button"
          class="button button-small"
          id="errors-more"
          disabled={reader.isReading}
          onClick={onMore}
        >
          {reader.isReading ? guide.errors.reading : guide.errors.showMore(format.number(MOST_BOUNCES))}
        </button>
      )}
    </>
  )
}
type LogEndProps = { reader: Reader; log: ReadLog; guide: GuideWords; onMore(): void }

/** What the host's log holds; nothing is a good answer too. */
function Log({ client, reader, log, guide }: Omit<LogEndProps, 'onMore'> & ErrorsProps) {
  const list = useRef<HTMLElement>(null)
  const readMore = async () => {
    const outcome = await reader.read(MOST_BOUNCES)
    // The button that had the focus is gone then; a person who went elsewhere meanwhile stays there.
    const isFocusLost = list.current?.ownerDocument.activeElement === list.current?.ownerDocument.body
    if ('ok' in outcome && isFocusLost) list.current?.focus({ preventScroll: true })
  }
  const age = (
    <p class="log-age">
      <Age reading={log} />
      <Refresh refresh={() => reader.read(log.limit)} onFailure={() => undefined} />
    </p>
  )
  return (
    <>
      {log.bounces.length === 0 ? (
        <>
          <p class="bounces-empty">{guide.errors.empty}</p>
          {age}
        </>
      ) : (
        <BounceList client={client} guide={guide} log={log} list={list} age={age} />
      )}
      <LogEnd reader={reader} log={log} guide={guide} onMore={readMore} />
    </>
  )
}

/** The newest messages that came back: searchable, to be copied, long texts folded. */
export function Errors({ client }: ErrorsProps) {
  const guide = useGuide()
  const reader = useBounces(client)
  const { log, failure } = reader
  if (guide === null) return <p class="later">{'\u00a0'}</p>
  return (
    <div class="errors" aria-busy={reader.isReading}>
      <p class="quiet errors-about">{guide.errors.about}</p>
      {log === null ? (
        <Unread failure={failure} guide={guide} onRetry={() => reader.read(FIRST_BOUNCES)} />
      ) : (
        <Log client={client} reader={reader} log={log} guide={guide} />
      )}
    </div>
  )
}
