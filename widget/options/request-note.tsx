import type { ComponentChildren } from 'preact'
import type { Failure } from '../../shared/failure'
import { FailureNote } from '../parts/failure-note'
import { ToneIcon, WarningIcon } from '../parts/icons'
import { PanelLink } from './panel-link'
import type { Request } from './use-request'

type RequestNoteProps<Value> = {
  request: Request<Value>
  /** What is said when the request went well. */
  done(value: Value): ComponentChildren
  /** Whether something in it is for the person to look at; nothing is, by default. */
  isCaution?(value: Value): boolean
  /** What helps out of a failure, beside its sentence; by default the way to the control panel, where that helps. */
  remedy?(failure: Failure): ComponentChildren
}

/** What came of a request, beside its form and read out. */
export function RequestNote<Value>({ request, done, isCaution, remedy }: RequestNoteProps<Value>) {
  return (
    <div class="request-note" aria-live="polite">
      {request.stage === 'failed' && (
        <FailureNote failure={request.failure}>
          {remedy ? remedy(request.failure) : <PanelLink failure={request.failure} />}
        </FailureNote>
      )}
      {request.stage === 'done' && (
        <DoneNote isCaution={isCaution?.(request.value) ?? false}>{done(request.value)}</DoneNote>
      )}
    </div>
  )
}

function DoneNote({ isCaution, children }: { isCaution: boolean; children: ComponentChildren }) {
  return (
    <div class="notice" data-tone={isCaution ? 'amber' : 'green'} data-done="true">
      <span class="notice-sign">{isCaution ? <WarningIcon /> : <ToneIcon tone="green" />}</span>
      <div class="notice-words">{typeof children === 'string' ? <p>{children}</p> : children}</div>
    </div>
  )
}
