import { HostFailure } from '../ask-host.js'
import { element } from '../element.js'
import { failureNotice } from './failure-notice.js'
import { readOverview } from './mail-service.js'
import { informationSection, recordSections } from './overview-sections.js'

/**
 * The two parts of the page that show what the host knows. Each is replaced by itself when it is read again, so
 * that what else stands in the page stays where it is.
 *
 * @param {string} serviceName
 * @param {(state: string) => void} onState Called with the state that was read, '' when it could not be.
 * @param {AbortSignal} signal
 */
export function overviewParts(serviceName, onState, signal) {
  const information = element('div', { class: 'part' }, element('p', { class: 'loading' }, 'Loading…'))
  const records = element('div', { class: 'part' })

  /** Reads and shows the overview; false when there is no sense in asking again, as the session has ended. */
  async function read() {
    try {
      const overview = await readOverview(serviceName, signal)
      information.replaceChildren(informationSection(overview))
      records.replaceChildren(...recordSections(overview))
      onState(overview.service.state)
      return true
    } catch (failure) {
      if (signal.aborted) return false
      information.replaceChildren(...failureNotice(failure))
      records.replaceChildren()
      onState('')
      return failure instanceof HostFailure
    }
  }

  return { information, records, read }
}
