import type { ComponentChildren } from 'preact'
import { useCallback, useRef, useState } from 'preact/hooks'
import { recoverySteps } from '../../shared/checklist'
import { sendsIn } from '../../shared/mail-service'
import type { Snapshot } from '../../shared/messages'
import type { PanelClient } from '../clients'
import type { PanelPlace } from '../guides/recovery'
import { ChevronIcon } from '../parts/icons'
import { Later } from '../parts/later'
import { useSpoken } from '../spoken'

/** Loaded when they are opened, so that the panel paints without them. */
const loadRecovery = async () => (await import('../guides/recovery')).Recovery
const loadErrors = async () => (await import('../guides/errors')).Errors
const loadChecks = async () => (await import('../guides/checks')).Checks

type PartProps = {
  name: 'recovery' | 'errors' | 'checks'
  title: string
  isOpen: boolean
  onToggle(isOpen: boolean): void
  children: ComponentChildren
}

/** One part of the panel that opens. What is in it is not made before. */
function FurtherPart({ name, title, isOpen, onToggle, children }: PartProps) {
  return (
    <details
      class="further-part"
      data-part={name}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <ChevronIcon />
        <h2 class="section-heading">{title}</h2>
      </summary>
      {isOpen && <div class="further-body">{children}</div>}
    </details>
  )
}

/** The way out of a stop, open from the start; nothing where mail goes out. */
export function RecoveryPart({
  client,
  snapshot,
  onShow,
}: {
  client: PanelClient
  snapshot: Snapshot
  onShow(place: PanelPlace): void
}) {
  const { words } = useSpoken()
  const [isOpen, setOpen] = useState(true)
  if (recoverySteps(snapshot.reading?.state ?? null).length === 0) return null
  return (
    <FurtherPart name="recovery" title={words.recovery.title} isOpen={isOpen} onToggle={setOpen}>
      <Later load={loadRecovery} give={{ client, snapshot, onShow }} />
    </FurtherPart>
  )
}

/** Emails in error, and while mail should go out the checks for when it does not. */
export function FurtherParts({
  client,
  snapshot,
  areErrorsOpen,
  onErrors,
}: {
  client: PanelClient
  snapshot: Snapshot
  areErrorsOpen: boolean
  onErrors(isOpen: boolean): void
}) {
  const { words } = useSpoken()
  const [areChecksOpen, setChecksOpen] = useState(false)
  const word = snapshot.reading?.state ?? null
  return (
    <>
      <FurtherPart
        name="errors"
        title={words.labels.emailsInError}
        isOpen={areErrorsOpen}
        onToggle={onErrors}
      >
        <Later load={loadErrors} give={{ client }} />
      </FurtherPart>
      {word !== null && sendsIn(word) === true && (
        <FurtherPart
          name="checks"
          title={words.notArriving.title}
          isOpen={areChecksOpen}
          onToggle={setChecksOpen}
        >
          <Later load={loadChecks} give={{ client, snapshot }} />
        </FurtherPart>
      )}
    </>
  )
}

/** Brings a part of the panel into view, opening it first; and what is open. */
export function usePlaces() {
  const [areErrorsOpen, setErrorsOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const show = useCallback((place: PanelPlace) => {
    if (place === 'errors') setErrorsOpen(true)
    const selector = { errors: '[data-part="errors"]', record: '.history' }[place]
    const target = panel.current?.querySelector<HTMLElement>(selector)
    target?.scrollIntoView({ block: 'nearest' })
    target?.querySelector<HTMLElement>('summary, [tabindex]')?.focus({ preventScroll: true })
  }, [])
  return { panel, areErrorsOpen, setErrorsOpen, show }
}
