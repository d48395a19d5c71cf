import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('en')
const hostings = (count: number, shown: string) =>
  format.plural(count, { one: `${shown} hosting`, other: `${shown} hostings` })
/** English words for one and for several that are the same; other languages have several forms. */
const counted = (count: number, text: string) => format.plural(count, { one: text, other: text })

export const journalEn: JournalWords = {
  title: 'Journal',
  about:
    'Everything that was confirmed in this browser, newest first. The last 1,000 operations are kept, on this computer only.',
  loading: 'Reading the journal…',
  retry: 'Try again',
  emptyTitle: 'Nothing was done yet',
  empty:
    'As soon as you block, unblock or purge from here, or change a recipient, it is noted here: from where, when, and what came of it.',
  surfaces: {
    frame: 'Panel in a page',
    popup: 'Popup',
    options: 'Options',
    dashboard: 'Dashboard',
  },
  outcomes: {
    open: 'On its way',
    seen: 'Done',
    refused: 'Refused',
    unknown: 'Outcome unknown',
    dropped: 'Not sent',
  },
  when: 'When',
  action: 'Action',
  askedFrom: 'Asked from',
  change: 'State before and after',
  outcome: 'Outcome',
  queryId: 'Query ID of the host',
  fromTo: (before, after) => `from ${before} to ${after}`,
  stateNotRead: 'not read',
  noQueryId: 'The host gave none.',
  accountForgotten: 'The account was forgotten.',
  after: (duration) => `after ${duration}`,
  search: 'Search the journal',
  everyAction: 'All actions',
  everyOutcome: 'All outcomes',
  everySurface: 'Asked from anywhere',
  range: 'Time',
  ranges: { all: 'Any time', today: 'Today', week: 'Last 7 days', month: 'Last 30 days' },
  found: (count, shown) => format.plural(count, { one: `${shown} operation`, other: `${shown} operations` }),
  noMatch: 'No operation fits.',
  clearFilters: 'Clear the filters',
  showMore: (count, shown) =>
    format.plural(count, { one: `Show ${shown} more operation`, other: `Show ${shown} more operations` }),
  exportCsv: 'Export as CSV',
  exportJson: 'Export as JSON',
  exportAbout:
    'The file holds all operations that fit the filters. It can name email addresses of recipients, never keys.',
  columns: {
    accountLabel: 'Account',
    account: 'Account ID',
    hosting: 'Hosting',
    action: 'Action',
    recipient: 'Recipient',
    surface: 'Asked from',
    askedAt: 'Asked at',
    sentAt: 'Sent at',
    answeredAt: 'Answered at',
    settledAt: 'Ended at',
    stateBefore: 'State before',
    stateAfter: 'State after',
    outcome: 'Outcome',
    queryId: 'Query ID of the host',
    failure: 'Failure',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Block the sending of emails on ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Unblock the sending of emails on ${hostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) => `${hostings(count, shown)} will be blocked`,
      UNBLOCK: (count, shown) => `${hostings(count, shown)} will be unblocked`,
    },
    will: { BLOCK: 'Will be blocked', UNBLOCK: 'Will be unblocked' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting is left alone`,
        other: `${shown} hostings are left alone`,
      }),
    leftAbout: 'Nothing is sent for these.',
    none: {
      BLOCK: 'None of these hostings can be blocked now. Nothing will be sent.',
      UNBLOCK: 'None of these hostings can be unblocked now. Nothing will be sent.',
    },
    oneByOne: 'The requests go out one after the other. You can stop those that are still to come.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} of them is in the state Bounce:`,
        other: `${shown} of them are in the state Bounce:`,
      }),
    results: 'What came of it',
    progress: (ended, all) => `${ended} of ${all} have ended`,
    allEnded: 'All have ended',
    counts: {
      done: (count, shown) => counted(count, `${shown} done`),
      onTheirWay: (count, shown) =>
        format.plural(count, { one: `${shown} on its way`, other: `${shown} on their way` }),
      waiting: (count, shown) => counted(count, `${shown} waiting`),
      refused: (count, shown) => counted(count, `${shown} refused`),
      unknown: (count, shown) => counted(count, `${shown} unknown`),
      notSent: (count, shown) => counted(count, `${shown} not sent`),
    },
    result: {
      waiting: 'Waits to be sent',
      sent: 'Sent; the host does not show it yet',
      seen: 'Done',
      refused: 'Refused',
      unknown: 'Outcome unknown',
      notSent: 'Not sent',
    },
    stoppedBefore: 'It was stopped before this one’s turn, or its turn came too late.',
    stop: 'Stop: send no more',
    stopping: 'Stopping…',
    mayClose: 'You may close this window: what was confirmed goes on, and the journal shows what came of it.',
  },
}
