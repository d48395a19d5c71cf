import { useEffect, useState } from 'preact/hooks'
import type { Route } from './route'
import { routeIn } from './route'

/** The route in the page's address, as it changes. The same object while it stays. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeIn(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeIn(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
