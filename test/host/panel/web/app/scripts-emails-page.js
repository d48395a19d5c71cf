import { element } from '../element.js'
import { actionsSection } from './actions-section.js'
import { failureNotice } from './failure-notice.js'
import { overviewParts } from './overview-parts.js'
import { pageHeader } from './page-header.js'

/** How often the page reads its state again, in ms. */
const READ_EVERY_MS = 15_000

/**
 * @param {number} ms
 * @param {AbortSignal} signal Ends the pause early.
 */
function pause(ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    const end = () => {
      clearTimeout(timer)
      resolve(undefined)
    }
    signal.addEventListener('abort', end, { once: true })
  })
}

/** @param {unknown} failure `null` when the host has taken the request. */
function outcome(failure) {
  if (failure !== null) return failureNotice(failure)
  const taken = 'The request was sent. The status follows in a few minutes.'
  return [element('p', { class: 'notice', role: 'status' }, taken)]
}

/**
 * Draws the Scripts emails page of a hosting into `place` and keeps it up to date.
 * The empty element at the top of `<main>` is where an extension would put itself.
 *
 * @param {HTMLElement} place
 * @param {string} serviceName
 * @param {AbortSignal} signal Aborted when another page is shown; then it asks nothing any more.
 */
export async function showScriptsEmailsPage(place, serviceName, signal) {
  const top = element('div', { class: 'content-top' })
  const notice = element('div', { class: 'content-notice', 'aria-live': 'polite' })
  const actions = actionsSection(serviceName, (failure) => {
    notice.replaceChildren(...outcome(failure))
    overview.read()
  })
  const overview = overviewParts(serviceName, actions.offer, signal)
  const parts = [top, notice, overview.information, actions.section, overview.records]
  place.append(
    pageHeader('Email scripts', { serviceName, page: 'automated-emails' }),
    element('main', { class: 'content' }, ...parts),
  )
  while (!signal.aborted && (await overview.read())) await pause(READ_EVERY_MS, signal)
}
