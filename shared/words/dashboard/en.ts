import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('en')

export const dashboardEn: DashboardWords = {
  title: 'Dashboard',
  views: 'Views',
  hostings: 'Hostings',
  journal: 'Journal',
  loading: 'Getting the list of hostings…',
  retry: 'Try again',

  filters: {
    label: 'Show only',
    all: (count, shown) => format.plural(count, { one: `${shown} hosting`, other: `${shown} hostings` }),
    stopped: (count, shown) => format.plural(count, { one: `${shown} stopped`, other: `${shown} stopped` }),
    sending: (count, shown) => format.plural(count, { one: `${shown} sending`, other: `${shown} sending` }),
    unknown: (count, shown) => format.plural(count, { one: `${shown} unknown`, other: `${shown} unknown` }),
    moving: (count, shown) =>
      format.plural(count, { one: `${shown} on its way`, other: `${shown} on their way` }),
    search: 'Search hostings',
    searchHint: 'Hosting, account or site',
    account: 'Account',
    allAccounts: 'All accounts',
    clear: 'Clear search and filters',
    fit: (count, shown) =>
      format.plural(count, { one: `${shown} hosting fits.`, other: `${shown} hostings fit.` }),
    noneFitTitle: 'No hosting fits',
    noneFit: 'Change the search, or show more hostings.',
  },

  table: {
    label: 'Hostings of all accounts',
    columns: {
      state: { name: 'State', meaning: 'Whether mail goes out, as the host told last' },
      name: { name: 'Hosting', meaning: 'Hosting and account' },
      sentToday: { name: 'Sent today', meaning: 'Emails sent today, of the daily limit where there is one' },
      errorShare: { name: 'Error share', meaning: 'Emails in error, of all sent' },
      held: { name: 'Held mail', meaning: 'How long the oldest held mail still has' },
      lastChange: { name: 'Last change', meaning: 'When the present state was first read' },
      openSteps: {
        name: 'Open steps',
        meaning: 'Steps that should come before mail goes out again, and are not done yet',
      },
    },
    sortBy: 'Sort by',
    reverse: 'Reverse the order',
    selectAll: 'Select all that fit',
    select: (name) => `Select ${name}`,
    ofLimit: (limit) => `of ${limit}`,
    read: (ago) => `Read ${ago}`,
    readFailed: 'Reading failed',
    abuse: 'Second lock reported',
    acting: {
      BLOCK: 'Blocking…',
      UNBLOCK: 'Unblocking…',
      PURGE: 'Purging…',
      RECIPIENT: 'Changing the recipient…',
    },
    refused: 'Action refused',
    outcomeUnknown: 'Outcome unknown',
  },

  selection: {
    label: 'Selected hostings',
    selected: (count, shown) =>
      format.plural(count, { one: `${shown} selected`, other: `${shown} selected` }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} of them is not shown now`,
        other: `${shown} of them are not shown now`,
      }),
    clear: 'Clear the selection',
    block: (count, shown) => format.plural(count, { one: `Block ${shown}…`, other: `Block ${shown}…` }),
    unblock: (count, shown) => format.plural(count, { one: `Unblock ${shown}…`, other: `Unblock ${shown}…` }),
    noneToBlock: 'Nothing to block: sending is stopped on all of them, or cannot be blocked now.',
    noneToUnblock: 'Nothing to unblock: none of them can be unblocked now.',
    tooMany: (most) => `At most ${most} can be chosen for one action.`,
  },

  hosting: {
    back: 'All hostings',
    journal: 'Journal of this hosting',
  },
}
