import type { Step, StepPlace } from '../../shared/checklist'
import { recoverySteps } from '../../shared/checklist'
import type { Snapshot } from '../../shared/messages'
import type { GuideWords } from '../../shared/words/guides/guide-words'
import type { PanelClient } from '../clients'
import { FailureNote } from '../parts/failure-note'
import { ToneIcon } from '../parts/icons'
import { useSpoken } from '../spoken'
import { StepControl } from './step-control'
import type { Ticking } from './ticking'
import { Progress, Tick, useTicking } from './ticking'
import { useGuide } from './use-guide'

/** Parts of the panel that a step can lead to. */
export type PanelPlace = 'record' | 'errors'

export type RecoveryProps = {
  client: PanelClient
  snapshot: Snapshot
  /** Brings a part of the panel into view. */
  onShow(place: PanelPlace): void
}

type StepItemProps = RecoveryProps & {
  guide: GuideWords
  ticking: Ticking
  step: Step
  place: StepPlace
  number: number
}

/** One step: number, title, text, what does it, and its box where the panel cannot see by itself that it is done. */
function StepItem({ guide, ticking, step, place, number, ...props }: StepItemProps) {
  const { format } = useSpoken()
  const { title, text } = guide.steps[step]
  const isTickable = typeof place === 'string'
  const isDone = isTickable && ticking.isDone(step)
  const titleId = `step-${step}-title`
  return (
    <li class="step" data-step={step} data-done={isDone}>
      <span class="step-number" aria-hidden="true">
        {isDone ? <ToneIcon tone="green" /> : format.number(number)}
      </span>
      <h3 class="step-title" id={titleId}>
        {title}
      </h3>
      <div class="step-body">
        <p class="step-text">{text}</p>
        <StepControl {...props} guide={guide} place={place} />
      </div>
      {isTickable && (
        <Tick item={step} ticking={ticking} describedBy={titleId}>
          <span>{guide.done}</span>
        </Tick>
      )}
    </li>
  )
}

/** What is said before the steps out of the state `word`; null for a word that has none. */
function leadOf(guide: GuideWords, word: string): string | null {
  const leads: Readonly<Record<string, string>> = guide.recovery
  return Object.hasOwn(leads, word) ? (leads[word] ?? null) : null
}

/** The ordered steps out of a stop, each with the button or link that does it. */
export function Recovery(props: RecoveryProps) {
  const { client, snapshot } = props
  const guide = useGuide()
  const ticking = useTicking(client, snapshot)
  const word = snapshot.reading?.state ?? ''
  const steps = recoverySteps(word)
  if (guide === null) return <p class="later">{'\u00a0'}</p>
  const tickable = steps.filter(([, place]) => typeof place === 'string').map(([step]) => step)
  return (
    <div class="guide">
      <p class="guide-lead">{leadOf(guide, word)}</p>
      <Progress items={tickable} ticking={ticking} />
      <ol class="steps">
        {steps.map(([step, place], index) => (
          <StepItem
            key={step}
            {...props}
            guide={guide}
            ticking={ticking}
            step={step}
            place={place}
            number={index + 1}
          />
        ))}
      </ol>
      {ticking.failure && <FailureNote failure={ticking.failure} />}
    </div>
  )
}
