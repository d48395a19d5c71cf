import { element } from '../element.js'

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })

/**
 * @param {string} date As the API sends it.
 * @param {Intl.DateTimeFormat} format
 */
function time(date, format) {
  const read = new Date(date)
  return Number.isNaN(read.getTime())
    ? element('span', {}, date)
    : element('time', { datetime: read.toISOString() }, format.format(read))
}

/**
 * A day of the host, without the hour.
 *
 * @param {string} date
 */
export const day = (date) => time(date, DAY)

/**
 * A date with the hour, in the reader's own time.
 *
 * @param {string} date
 */
export const moment = (date) => time(date, MOMENT)
