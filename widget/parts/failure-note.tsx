import type { ComponentChildren } from 'preact'
import type { Failure } from '../../shared/failure'
import { failureSentence } from '../../shared/words/failure-sentence'
import { useSpoken } from '../spoken'
import { WarningIcon } from './icons'

/** What went wrong and what to do next, read out when it appears. */
export function FailureNote({ failure, children }: { failure: Failure; children?: ComponentChildren }) {
  const { words } = useSpoken()
  return (
    <div class="notice" data-tone="amber" role="alert" data-failure={failure.kind}>
      <span class="notice-sign">
        <WarningIcon />
      </span>
      <p>
        <bdi>{failureSentence(words, failure)}</bdi> {children}
      </p>
    </div>
  )
}
