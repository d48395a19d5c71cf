import { askHost } from '../ask-host.js'
import { element } from '../element.js'
import { applicationHash } from '../routes.js'
import { factTable } from './fact-table.js'
import { failureNotice } from './failure-notice.js'
import { pageHeader } from './page-header.js'

/**
 * @param {string} serviceName
 * @param {readonly string[]} domains
 */
function general(serviceName, domains) {
  const emails = element(
    'a',
    { href: applicationHash({ serviceName, page: 'automated-emails' }) },
    'Email scripts',
  )
  const heading = element('h2', {}, 'General information')
  const attached = domains.length > 0 ? domains.join(', ') : 'none'
  const facts = factTable([
    ['Service name', serviceName],
    ['Attached domains', attached],
    ['Mail made by scripts', emails],
  ])
  return element('section', {}, heading, facts)
}

/**
 * Draws the general page of a hosting into `place`.
 *
 * @param {HTMLElement} place
 * @param {string} serviceName
 * @param {AbortSignal} signal Aborted when another page is shown.
 */
export async function showGeneralPage(place, serviceName, signal) {
  const main = element('main', { class: 'content' }, element('p', { class: 'loading' }, 'Loading…'))
  place.append(pageHeader('Web hosting', { serviceName, page: 'general' }), main)
  try {
    const path = `/engine/apiv6/hosting/web/${encodeURIComponent(serviceName)}/attachedDomain`
    main.replaceChildren(general(serviceName, await askHost(path, { signal })))
  } catch (failure) {
    if (!signal.aborted) main.replaceChildren(...failureNotice(failure))
  }
}
