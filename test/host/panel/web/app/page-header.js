import { element } from '../element.js'
import { applicationHash } from '../routes.js'

/** @type {readonly { page: import('../routes.js').Route['page'], text: string }[]} */
const TABS = [
  { page: 'general', text: 'General information' },
  { page: 'automated-emails', text: 'Email scripts' },
]

/**
 * What stands above every page of a hosting: its name, the heading, the way to the other pages.
 *
 * @param {string} heading
 * @param {import('../routes.js').Route} route The page that is shown.
 */
export function pageHeader(heading, route) {
  const { serviceName } = route
  const links = TABS.map(({ page, text }) => {
    const current = page === route.page ? { 'aria-current': 'page' } : {}
    return element('a', { href: applicationHash({ serviceName, page }), ...current }, text)
  })
  return element(
    'header',
    { class: 'page-header' },
    element('p', { class: 'service' }, serviceName),
    element('h1', {}, heading),
    element('nav', { class: 'tabs', 'aria-label': 'Pages of this hosting' }, ...links),
  )
}
