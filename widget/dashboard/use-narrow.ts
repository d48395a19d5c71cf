import { useEffect, useState } from 'preact/hooks'

/** Below this width a table has no room for its columns in every language: 992 px where text has its usual size. */
const NARROW = '(width < 62rem)'

/** Whether the page is too narrow for columns, as it changes. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const follow = () => setNarrow(query.matches)
    query.addEventListener('change', follow)
    follow()
    return () => query.removeEventListener('change', follow)
  }, [])
  return isNarrow
}
