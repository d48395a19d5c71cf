import { readRoute } from '../routes.js'
import { showGeneralPage } from './general-page.js'
import { showScriptsEmailsPage } from './scripts-emails-page.js'

const PAGES = { general: showGeneralPage, 'automated-emails': showScriptsEmailsPage }

const application = /** @type {HTMLElement} */ (document.getElementById('application'))

let shown = new AbortController()

/** Draws the page of the current hash from nothing, as a single-page application does, and ends the last one. */
function show() {
  shown.abort()
  shown = new AbortController()
  application.replaceChildren()
  const route = readRoute(location.hash)
  if (route !== null) PAGES[route.page](application, route.serviceName, shown.signal)
}

addEventListener('hashchange', show)
show()
