import { FailureNote } from '../parts/failure-note'
import { ToneIcon } from '../parts/icons'
import type { Request } from './use-request'

type RequestNoteProps<Value> = {
  request: Request<Value>
  /** What is said when the request went well. */
  done(value: Value): string
}

/** What came of a request, beside its form and read out. */
export function RequestNote<Value>({ request, done }: RequestNoteProps<Value>) {
  return (
    <div class="request-note" aria-live="polite">
      {request.stage === 'failed' && <FailureNote failure={request.failure} />}
      {request.stage === 'done' && (
        <div class="notice" data-tone="green" data-done="true">
          <span class="notice-sign">
            <ToneIcon tone="green" />
          </span>
          <p>{done(request.value)}</p>
        </div>
      )}
    </div>
  )
}
