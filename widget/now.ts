import { useEffect, useState } from 'preact/hooks'

const MINUTE_MS = 60_000

/** Time between two ticks, in ms: every second while ages are told in seconds, then every ten. */
export function tickFor(age: number): number {
  return age < MINUTE_MS ? 1000 : 10_000
}

/** This machine's clock in ms since the epoch, ticking as an age since `at` needs it. */
export function useNow(at: number): number {
  const [now, setNow] = useState(Date.now)
  const tick = tickFor(now - at)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [at, tick])
  return now
}
