import { element } from '../element.js'
import { day, moment } from './dates.js'
import { factTable } from './fact-table.js'
import { stateWords } from './state-words.js'

/** @typedef {import('./mail-service.js').Overview} Overview */

const COUNT = new Intl.NumberFormat('en-GB')

/** @param {Overview['service']} service */
function sentToday({ sentToday, maxPerDay }) {
  const count = COUNT.format(sentToday)
  return maxPerDay > 0 ? `${count} of ${COUNT.format(maxPerDay)}` : count
}

/**
 * The status, who receives the report, and the counters.
 *
 * @param {Overview} overview
 */
export function informationSection({ service }) {
  const { text, tone } = stateWords(service.state)
  const state = element(
    'span',
    { class: 'state', id: 'service-state', 'data-state': service.state, 'data-tone': tone },
    text,
  )
  const facts = factTable([
    ['Service status', state],
    ['Error report to', service.email ?? 'nobody'],
    ['Total number of emails sent', COUNT.format(service.sent)],
    ['Emails sent today', sentToday(service)],
    ['Total number of unsent emails', COUNT.format(service.bounce)],
  ])
  return element('section', {}, element('h2', {}, 'Information'), facts)
}

/** @param {Overview} overview */
function volumesSection({ volumes }) {
  const heading = element('h2', {}, 'Record of sent emails')
  if (volumes.length === 0) return element('section', {}, heading, element('p', {}, 'No record yet.'))
  const rows = volumes.map(({ date, volume }) => {
    const count = element('td', { class: 'number' }, volume == null ? 'unknown' : COUNT.format(volume))
    return element('tr', {}, element('td', {}, day(date)), count)
  })
  const names = [
    element('th', { scope: 'col' }, 'Day'),
    element('th', { scope: 'col', class: 'number' }, 'Emails sent'),
  ]
  const head = element('thead', {}, element('tr', {}, ...names))
  return element(
    'section',
    {},
    heading,
    element('table', { id: 'volumes' }, head, element('tbody', {}, ...rows)),
  )
}

/** @param {Overview} overview */
function bouncesSection({ bounces }) {
  const heading = element('h2', {}, 'Emails in error')
  if (bounces.length === 0) return element('section', {}, heading, element('p', {}, 'No email came back.'))
  const items = bounces.map(({ date, to, message }) =>
    element(
      'li',
      {},
      moment(date),
      element('span', { class: 'to', dir: 'auto' }, to ?? 'unknown recipient'),
      element('span', { class: 'text', dir: 'auto' }, message ?? ''),
    ),
  )
  return element('section', {}, heading, element('ul', { class: 'returned', id: 'bounces' }, ...items))
}

/**
 * What happened so far: daily volumes and returned messages.
 *
 * @param {Overview} overview
 */
export function recordSections(overview) {
  return [volumesSection(overview), bouncesSection(overview)]
}
