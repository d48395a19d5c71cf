import { panelRoute } from '../../shared/panel-route'
import type { Slot } from './frame-mount'
import { stayMounted } from './stay-mounted'

/**
 * Entry for the host's control panel: a single-page application, perhaps with the web application in a frame of its
 * own. This runs in all its frames and acts in the one that holds the view.
 */
const SLOTS = ['[data-scripts-emails-slot]', 'main', '[role="main"]', '#content']

function findSlot(): Slot | null {
  const element = SLOTS.map((selector) => document.querySelector(selector)).find((found) => found !== null)
  return element == null ? null : { element, position: 'first' }
}

/** Whether this document only holds the frame with the view. */
function isShell(): boolean {
  return Array.from(document.querySelectorAll('iframe')).some(
    ({ src }) => src !== '' && new URL(src, location.href).host === location.host,
  )
}

let current = ''
let leave = () => {}

function followRoute(): void {
  const route = panelRoute(location.hash)
  const key = route === null ? '' : `${route.serviceName} ${route.fold}`
  if (key === current) return
  current = key
  leave()
  leave = route === null || isShell() ? () => {} : stayMounted({ ...route, slot: findSlot })
}

addEventListener('hashchange', followRoute)
addEventListener('popstate', followRoute)
followRoute()
