import { element } from '../element.js'

/**
 * A table of names and values.
 *
 * @param {readonly (readonly [name: string, value: Node | string])[]} facts
 */
export function factTable(facts) {
  const rows = facts.map(([name, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value)),
  )
  return element('table', { class: 'facts' }, element('tbody', {}, ...rows))
}
