import { useEffect, useRef } from 'preact/hooks'

/** Calls back when the person presses Escape anywhere in the page. Keys that a script made up do not count. */
export function useEscape(onEscape: () => void): void {
  const newest = useRef(onEscape)
  newest.current = onEscape
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.isTrusted) newest.current()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
