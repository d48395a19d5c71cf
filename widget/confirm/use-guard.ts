import { useEffect, useRef, useState } from 'preact/hooks'
import type { Guard, GuardEvent } from './guard'
import { guardAfter, NEW_GUARD, opensIn } from './guard'

/** How the guard stands: waiting for focus or sight, counting its 800 ms, or open. */
export type GuardStance = 'held' | 'arming' | 'open'

function stanceOf(guard: Guard, now: number): GuardStance {
  const left = opensIn(guard, now)
  if (left === null) return 'held'
  return left > 0 ? 'arming' : 'open'
}

/** Tells the guard what happens to the window, until the signal ends it. */
function watchWindow(tell: (event: GuardEvent) => void, signal: AbortSignal): void {
  const focus = () => tell({ kind: 'focus', at: performance.now(), has: document.hasFocus() })
  const sight = () => tell({ kind: 'sight', at: performance.now(), has: !document.hidden })
  const lost = () => tell({ kind: 'focus', at: performance.now(), has: false })
  addEventListener('focus', focus, { signal })
  addEventListener('blur', lost, { signal })
  document.addEventListener('visibilitychange', sight, { signal })
  const input = (event: Event) => {
    const repeated = event instanceof KeyboardEvent && event.repeat
    tell({ kind: 'input', at: event.timeStamp, repeated })
  }
  addEventListener('pointerdown', input, { signal, capture: true })
  addEventListener('keydown', input, { signal, capture: true })
  focus()
  sight()
  // The second frame begins after the first one was painted; a hidden window gets none.
  const painted = () => !signal.aborted && tell({ kind: 'painted', at: performance.now() })
  requestAnimationFrame(() => requestAnimationFrame(painted))
}

/**
 * Guards a button: gives how the guard stands, and the listener for the button's click. `onCommit` is called once at
 * most. The guard begins anew with each mounting, so what it guards must be mounted anew when it changes.
 */
export function useGuard(onCommit: () => void): { stance: GuardStance; onPress: (event: Event) => void } {
  const guard = useRef(NEW_GUARD)
  const [stance, setStance] = useState<GuardStance>('held')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const look = () => {
    clearTimeout(timer.current)
    const now = performance.now()
    setStance(stanceOf(guard.current, now))
    const left = opensIn(guard.current, now)
    if (left) timer.current = setTimeout(look, Math.ceil(left))
  }
  const tell = (event: GuardEvent) => {
    const before = guard.current
    guard.current = guardAfter(before, event)
    if (guard.current.quietSince !== before.quietSince) look()
    if (guard.current.committed && !before.committed) onCommit()
  }

  useEffect(() => {
    const life = new AbortController()
    watchWindow(tell, life.signal)
    return () => {
      life.abort()
      clearTimeout(timer.current)
    }
    // `tell` works on the guard in its ref: the first one serves as well as any later one.
  }, [])

  return {
    stance,
    onPress: (event) => tell({ kind: 'press', at: event.timeStamp, trusted: event.isTrusted }),
  }
}
