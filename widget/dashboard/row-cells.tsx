import type { HeldSince } from '../../shared/held-mail'
import { holdLeft } from '../../shared/held-mail'
import type { HostingRow } from '../../shared/hosting-rows'
import { limitShare, NEAR_LIMIT } from '../../shared/hosting-rows'
import { outsideText } from '../../shared/outside-text'
import { DemoChip } from '../parts/demo-chip'
import { ClockIcon, WarningIcon } from '../parts/icons'
import { Outside } from '../parts/outside'
import { toldState } from '../parts/state-words'
import { StateSign } from '../parts/status'
import { useSpoken } from '../spoken'
import { hrefOf } from './route'
import type { RowNote } from './row-note'
import { rowNote } from './row-note'
import { ROLES } from './table-roles'
import { useDashboard } from './words'

/** Time left from which held mail presses: 24 hours, in ms. */
const PRESSING_MS = 24 * 3_600_000

/** A row at a moment `now` (ms). */
export type CellProps = { readonly row: HostingRow; readonly now: number }

function NoteSign({ note }: { note: RowNote }) {
  if (note.tone === 'moving') return <span class="spinner" />
  return note.tone === null ? null : <WarningIcon />
}

function Note({ note }: { note: RowNote }) {
  return (
    <span class="row-note" data-note={note.kind} data-tone={note.tone ?? undefined} title={note.whole}>
      <NoteSign note={note} />
      <bdi>{note.text}</bdi>
    </span>
  )
}

/** Does mail go out? And what is most worth knowing beside that. */
export function StateCell({ row, now }: CellProps) {
  const spoken = useSpoken()
  const { table } = useDashboard()
  const told = toldState(spoken.words, row.word)
  const note = rowNote(row, now, spoken, table)
  return (
    <td {...ROLES.cell} class="cell-state" data-tone={told.tone}>
      <StateSign word={row.word} small />
      <span class="row-lines">
        <strong>{told.headline}</strong>
        {note && <Note note={note} />}
      </span>
    </td>
  )
}

/** The way to the hosting's own page, and whose it is. */
export function NameCell({ row: { snapshot } }: Pick<CellProps, 'row'>) {
  const { service, accountLabel } = snapshot
  return (
    <th {...ROLES.rowHead} scope="row" class="cell-name">
      <a href={hrefOf({ view: 'hosting', service })} title={outsideText(service.serviceName)}>
        <Outside text={service.serviceName} />
      </a>
      <span class="row-account">
        <Outside text={accountLabel} /> <DemoChip snapshot={snapshot} />
      </span>
    </th>
  )
}

/** How much was sent today, and how near that is to the limit. */
export function SentCell({ row: { snapshot } }: Pick<CellProps, 'row'>) {
  const { format } = useSpoken()
  const { table } = useDashboard()
  const { sentToday = null, maxPerDay = 0 } = snapshot.reading ?? {}
  const share = limitShare(snapshot)
  const isNear = share !== null && share >= NEAR_LIMIT
  return (
    <td {...ROLES.cell} class="cell-sent" data-value={sentToday ?? undefined} data-near={isNear}>
      <span class="row-number">{format.number(sentToday)}</span>{' '}
      {share !== null && <span class="row-limit">{table.ofLimit(format.number(maxPerDay))}</span>}
      {share !== null && (
        <span class="meter" data-near={isNear} aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
        </span>
      )}
    </td>
  )
}

/** How much of what was sent came back. */
export function ErrorCell({ row: { snapshot, values } }: Pick<CellProps, 'row'>) {
  const { format } = useSpoken()
  const { sent, bounce } = snapshot.reading ?? {}
  const share = values.errorShare === null ? null : format.share(bounce ?? 0, sent ?? 0)
  return (
    <td {...ROLES.cell} class="cell-error" data-value={values.errorShare ?? undefined}>
      {share ?? format.number(null)}
    </td>
  )
}

function Held({ held, now }: { held: HeldSince; now: number }) {
  const { words, format } = useSpoken()
  const left = holdLeft(held, now)
  const written = format.timeLeft(left)
  const moment = format.moment(held.since)
  // It may have begun before: then it is that much at most.
  const [short, whole, since] = held.exact
    ? [written, words.held.left(written), words.held.since(moment)]
    : [`≤ ${written}`, words.held.atMostLeft(written), words.held.firstSeen(moment)]
  if (left === 0)
    return (
      <span class="row-held" data-pressing="true" title={since}>
        {words.held.over}
      </span>
    )
  return (
    <span class="row-held" data-pressing={left < PRESSING_MS} title={`${whole}. ${since}`}>
      <ClockIcon />
      <span aria-hidden="true">{short}</span>
      <span class="visually-hidden">{whole}</span>
    </span>
  )
}

/** How long held mail still has. */
export function HeldCell({ row: { snapshot }, now }: CellProps) {
  const { format } = useSpoken()
  const { held } = snapshot
  return (
    <td {...ROLES.cell} class="cell-held" data-value={held?.since}>
      {held ? <Held held={held} now={now} /> : format.number(null)}
    </td>
  )
}

/** How long the state has been what it is, as far as we saw. */
export function ChangeCell({ row: { snapshot }, now }: CellProps) {
  const { format } = useSpoken()
  const since = snapshot.stateSince
  return (
    <td {...ROLES.cell} class="cell-change" data-value={since ?? undefined}>
      {since === null ? (
        format.number(null)
      ) : (
        <time dateTime={new Date(since).toISOString()} title={format.moment(since)}>
          {format.ago(now - since)}
        </time>
      )}
    </td>
  )
}

/** How many steps are still to be done before mail goes out again; a dash where there is none. */
export function StepsCell({ row: { values } }: Pick<CellProps, 'row'>) {
  const { format } = useSpoken()
  const steps = typeof values.openSteps === 'number' ? values.openSteps : 0
  return (
    <td {...ROLES.cell} class="cell-steps" data-value={values.openSteps ?? undefined}>
      {steps > 0 ? <span class="row-steps">{format.number(steps)}</span> : format.number(null)}
    </td>
  )
}
