import type { ComponentChildren } from 'preact'
import type { Operation, OperationStatus } from '../../shared/journal'
import { isOpen } from '../../shared/journal'
import { outcomeOf } from '../../shared/journal-filter'
import { failureSentence } from '../../shared/words/failure-sentence'
import type { JournalWords } from '../../shared/words/journal/journal-words'
import { ToneIcon, WarningIcon } from '../parts/icons'
import type { OperationTone } from '../parts/operation-message'
import { operationMessage } from '../parts/operation-message'
import { Outside } from '../parts/outside'
import { useSpoken } from '../spoken'
import { StateChange } from './state-change'

/** What every part of an entry needs. */
export type EntryProps = {
  journal: JournalWords
  operation: Operation
  /** The account's label; null for one that was forgotten. */
  label: string | null
  /** Whether the hosting is named: where entries of several stand in the list. */
  isNamed: boolean
  /** This machine's clock, in ms. One for all entries. */
  now: number
}

/** A value under its name; the name is seen where entries are cards, and heard everywhere. */
function Field({ name, part, children }: { name: string; part: string; children: ComponentChildren }) {
  return (
    <div class="entry-field" data-field={part}>
      <dt class="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function When({ journal, operation, now }: EntryProps) {
  const { format } = useSpoken()
  const at = operation.intendedAt
  return (
    <Field name={journal.when} part="when">
      <time dateTime={new Date(at).toISOString()}>{format.moment(at)}</time>
      <span class="quiet">{format.ago(now - at)}</span>
    </Field>
  )
}

/** A dash, and what it stands for to those who do not see it. */
function Nothing({ meaning }: { meaning: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{meaning}</span>
    </>
  )
}

function Hosting({ journal, operation, label }: EntryProps) {
  const { words } = useSpoken()
  return (
    <Field name={words.confirm.hosting} part="hosting">
      <span class="entry-name">
        <Outside text={operation.serviceName} />
      </span>
      <span class="quiet">
        {label === null ? <Nothing meaning={journal.accountForgotten} /> : <Outside text={label} />}
      </span>
    </Field>
  )
}

function Asked({ journal, operation }: EntryProps) {
  const { words } = useSpoken()
  return (
    <Field name={journal.action} part="action">
      <span class="entry-name">{words.actions[operation.action]}</span>
      {operation.recipient !== null && <Outside text={operation.recipient} />}
      <span class="quiet" data-field="surface">
        <span class="visually-hidden">{journal.askedFrom}: </span>
        {journal.surfaces[operation.surface]}
      </span>
    </Field>
  )
}

/** An end of which the host's state after it tells something, so that it is missed where nobody read it. */
const TOLD_BY_STATE: readonly OperationStatus[] = ['seen', 'unknown']

function Change({ journal, operation }: EntryProps) {
  const { stateBefore, stateAfter, status } = operation
  const isMissed = stateBefore !== null && TOLD_BY_STATE.includes(status)
  return (
    <Field name={journal.change} part="change">
      <StateChange
        journal={journal}
        before={stateBefore}
        after={stateAfter === null && !isMissed ? undefined : stateAfter}
      />
    </Field>
  )
}

function Sign({ tone }: { tone: OperationTone }) {
  if (tone === 'moving') return <span class="spinner" />
  return tone === 'amber' ? <WarningIcon /> : <ToneIcon tone={tone === 'grey' ? 'red' : tone} />
}

/** How it ended, how long that took, and why. */
function Ended({ journal, operation, now }: EntryProps) {
  const spoken = useSpoken()
  const { words, format } = spoken
  const { failure, settledAt, intendedAt, status } = operation
  const { tone, message } = operationMessage(operation, now, spoken)
  const isTold = isOpen(operation) || status === 'unknown' || (status === 'dropped' && failure === null)
  return (
    <Field name={journal.outcome} part="outcome">
      <span class="entry-outcome" data-tone={tone}>
        <Sign tone={tone} />
        <strong>{journal.outcomes[outcomeOf(operation)]}</strong>
        {settledAt !== null && (
          <span class="quiet">{journal.after(format.duration(Math.max(0, settledAt - intendedAt)))}</span>
        )}
      </span>
      {isTold && <span class="entry-reason">{message}</span>}
      {failure !== null && <bdi class="entry-reason">{failureSentence(words, failure)}</bdi>}
    </Field>
  )
}

function QueryId({ journal, operation }: EntryProps) {
  const { queryId } = operation
  return (
    <Field name={journal.queryId} part="query">
      {queryId === null ? <Nothing meaning={journal.noQueryId} /> : <Outside text={queryId} />}
    </Field>
  )
}

/** One operation: when, where, what, who asked, from which state to which, and what came of it. */
export function JournalEntry(props: EntryProps) {
  const { operation, isNamed } = props
  return (
    <li class="entry" data-entry={operation.id} data-status={operation.status}>
      <dl>
        <When {...props} />
        {isNamed && <Hosting {...props} />}
        <Asked {...props} />
        <Change {...props} />
        <Ended {...props} />
        <QueryId {...props} />
      </dl>
    </li>
  )
}
