import { useState } from 'preact/hooks'
import type { Failure } from '../../shared/failure'
import type { Outcome } from '../clients'

/** How a request stands: not begun, under way, done with a value, or failed. */
export type Request<Value> =
  | { readonly stage: 'idle' | 'busy' }
  | { readonly stage: 'done'; readonly value: Value }
  | { readonly stage: 'failed'; readonly failure: Failure }

/**
 * Follows one request at a time. `follow` takes a request that has already begun: the browser gives a permission only
 * to what is asked for within the click itself. It gives back whether the request went well.
 */
export function useRequest<Value>() {
  const [request, setRequest] = useState<Request<Value>>({ stage: 'idle' })
  const follow = async (begun: Promise<Outcome<Value>>): Promise<boolean> => {
    setRequest({ stage: 'busy' })
    const outcome = await begun
    const isDone = 'ok' in outcome
    setRequest(isDone ? { stage: 'done', value: outcome.ok } : { stage: 'failed', failure: outcome.failure })
    return isDone
  }
  return { request, follow, isBusy: request.stage === 'busy' }
}
