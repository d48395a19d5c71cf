import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { BulkView } from '../../shared/messages'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import type { BulkClient } from '../clients'
import { useNow } from '../now'
import type { Spoken, SpokenProps } from '../spoken'
import { SpokenContext, useSpoken, useSpokenOf } from '../spoken'
import type { JudgedItem } from './bulk-course'
import { bulkPhaseOf, confirmedIn, judged, subjectOf, troubleFirst } from './bulk-course'
import { BulkEnd, BulkSending, BulkWayOut } from './bulk-end'
import { BulkList } from './bulk-list'
import { BulkProgress } from './bulk-progress'
import { BulkQuestion } from './bulk-question'
import type { Phase } from './course'
import { Decision } from './decision'
import { useBulkCourse } from './use-bulk-course'
import { useEscape } from './use-escape'

export type BulkConfirmProps = SpokenProps & { client: BulkClient; journal: JournalWords }

/** What is asked and of how many; the action alone where it is of none. */
function titleOf(
  { words, format }: Spoken,
  journal: JournalWords,
  view: BulkView | null,
  count: number,
): string {
  if (view === null) return words.confirm.title
  return count === 0
    ? words.actions[view.action]
    : journal.bulk.title[view.action](count, format.number(count))
}

type ListsProps = { journal: JournalWords; view: BulkView; phase: Phase; items: readonly JudgedItem[] }

/** Those that it happens to, and those that are left alone. */
function Lists({ journal, view, phase, items }: ListsProps) {
  const { format } = useSpoken()
  // A clock for all of them, ticking every ten seconds: many rows are drawn anew with it.
  const now = useNow(0)
  const chosen = items.filter(({ result }) => result !== 'left')
  const left = items.filter(({ result }) => result === 'left')
  const heading = view.committedAt === null ? journal.bulk.affected[view.action] : () => journal.bulk.results
  const row = { journal, action: view.action, now }
  return (
    <>
      <BulkList
        {...row}
        part="affected"
        heading={heading(chosen.length, format.number(chosen.length))}
        items={phase === 'ended' ? troubleFirst(chosen) : chosen}
      />
      <BulkList
        {...row}
        part="left"
        heading={journal.bulk.leftAlone(left.length, format.number(left.length))}
        about={journal.bulk.leftAbout}
        items={left}
      />
    </>
  )
}

/** Gives the page its title, and the heading the focus: the page is read from its top. */
function useHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => heading.current?.focus(), [])
  return heading
}

/** The page on which a person confirms one action for many hostings, and sees what comes of each. */
export function BulkConfirm({ client, words, language, journal }: BulkConfirmProps) {
  const spoken = useSpokenOf({ words, language })
  const { course, commit, cancel, stop } = useBulkCourse(client)
  const { view } = course
  const items = useMemo(() => judged(course), [course])
  const phase = bulkPhaseOf(course, items)
  const chosen = items.filter(({ result }) => result !== 'left')
  const hasResults = view !== null && view.committedAt !== null && chosen.length > 0
  const title = titleOf(spoken, journal, view, chosen.length)
  const heading = useHeading(title)
  useEscape(() => {
    if (phase === 'ready') void cancel()
    else if (phase === 'sent' || phase === 'ended') client.close()
  })
  return (
    <SpokenContext.Provider value={spoken}>
      <main
        class="confirm"
        lang={language}
        data-view="confirm"
        data-kind="bulk"
        data-phase={phase}
        aria-busy={phase === 'loading'}
      >
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {phase === 'loading' && <span class="bone bone-whole" />}
        {phase === 'waiting' && <BulkSending />}
        <BulkEnd journal={journal} course={course} phase={phase} hasResults={hasResults} />
        {hasResults && <BulkProgress journal={journal} items={chosen} />}
        {view && phase === 'ready' && (
          <BulkQuestion journal={journal} action={view.action} affected={chosen} />
        )}
        {view && (phase !== 'ended' || hasResults || chosen.length === 0) && (
          <Lists journal={journal} view={view} phase={phase} items={items} />
        )}
        {phase === 'ready' && (
          // What is guarded is guarded anew when the hostings it speaks of change under the person's hand.
          <Decision
            key={subjectOf(items)}
            final={false}
            onCommit={() => commit(confirmedIn(items))}
            onCancel={cancel}
          >
            {null}
          </Decision>
        )}
        {(phase === 'sent' || phase === 'ended') && (
          <BulkWayOut
            journal={journal}
            course={course}
            phase={phase}
            onStop={stop}
            onClose={() => client.close()}
          />
        )}
      </main>
    </SpokenContext.Provider>
  )
}
