import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type LaterProps<Props> = {
  /** Loads the part's code. The same function at each drawing. */
  load: () => Promise<ComponentType<Props>>
  /** What the part is given. */
  give: Props
}

/**
 * A part whose code is loaded when it is first drawn. Where it cannot be had (after an update of the extension) its
 * place stays empty: what matters stands in the code that is there from the start.
 */
export function Later<Props extends object>({ load, give }: LaterProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    let over = false
    load().then(
      (part) => over || setPart(() => part),
      () => undefined,
    )
    return () => {
      over = true
    }
  }, [load])
  return Part === null ? <p class="later">{'\u00a0'}</p> : <Part {...give} />
}
