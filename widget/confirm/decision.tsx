import type { ComponentChildren } from 'preact'
import { useSpoken } from '../spoken'
import { useGuard } from './use-guard'

type DecisionProps = {
  children: ComponentChildren
  /** Whether what is decided deletes something for good. */
  final: boolean
  onCommit(): void
  onCancel(): void
}

/**
 * The question with its two buttons. Confirm fills while its guard counts, and answers only when it is full. It is not
 * `disabled` meanwhile, so that the keyboard does not lose its place.
 */
export function Decision({ children, final, onCommit, onCancel }: DecisionProps) {
  const { words } = useSpoken()
  const { stance, onPress } = useGuard(onCommit)
  const hint = { held: words.confirm.focusFirst, arming: words.confirm.getsReady, open: '' }[stance]
  return (
    <>
      {children}
      <div class="decision">
        <button type="button" class="button" id="confirm-cancel" onClick={onCancel}>
          {words.labels.cancel}
        </button>
        <button
          type="button"
          class="button button-main button-guarded"
          id="confirm-commit"
          data-guard={stance}
          data-final={final}
          aria-disabled={stance !== 'open'}
          aria-describedby="confirm-hint"
          onClick={onPress}
        >
          <span>{words.labels.confirm}</span>
        </button>
        <p class="note" id="confirm-hint">
          {hint}
        </p>
      </div>
    </>
  )
}
