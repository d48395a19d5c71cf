import { element } from './element.js'
import { readRoute, shellHash } from './routes.js'

/**
 * A service name that a narrow column breaks after its dots.
 *
 * @param {string} serviceName
 */
function breakable(serviceName) {
  return serviceName.split(/(?<=\.)/).flatMap((part) => [part, element('wbr')])
}

/**
 * The account's hostings, as links of the shell; the one that is shown is marked.
 *
 * @param {readonly string[]} serviceNames
 */
export function hostingList(serviceNames) {
  const links = serviceNames.map((serviceName) =>
    element('a', { href: shellHash({ serviceName, page: 'general' }) }, ...breakable(serviceName)),
  )
  const items = links.map((link) => element('li', {}, link))
  const none = element('p', { class: 'loading' }, 'This account has no hosting.')
  const list = items.length > 0 ? element('ul', {}, ...items) : none

  /** Marks the hosting that the shell's hash names. */
  function mark() {
    const shown = readRoute(location.hash)?.serviceName
    for (const link of links) {
      if (link.textContent === shown) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
  }

  return {
    nav: element('nav', { class: 'hostings', 'aria-label': 'Hostings' }, element('h2', {}, 'Hostings'), list),
    mark,
  }
}
