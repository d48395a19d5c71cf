import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('nl')

export const dashboardNl: DashboardWords = {
  title: 'Dashboard',
  views: 'Weergaven',
  hostings: 'Hostingpakketten',
  journal: 'Logboek',
  loading: 'De lijst met hostingpakketten wordt opgehaald…',
  retry: 'Opnieuw proberen',

  filters: {
    label: 'Alleen tonen',
    all: (count, shown) =>
      format.plural(count, { one: `${shown} hostingpakket`, other: `${shown} hostingpakketten` }),
    stopped: (count, shown) => format.plural(count, { one: `${shown} gestopt`, other: `${shown} gestopt` }),
    sending: (count, shown) =>
      format.plural(count, { one: `${shown} verzendt`, other: `${shown} verzenden` }),
    unknown: (count, shown) => format.plural(count, { one: `${shown} onbekend`, other: `${shown} onbekend` }),
    moving: (count, shown) => format.plural(count, { one: `${shown} bezig`, other: `${shown} bezig` }),
    search: 'Hostingpakket zoeken',
    searchHint: 'Hostingpakket, account of website',
    account: 'Account',
    allAccounts: 'Alle accounts',
    clear: 'Zoekopdracht en filters wissen',
    fit: (count, shown) =>
      format.plural(count, {
        one: `${shown} hostingpakket gevonden.`,
        other: `${shown} hostingpakketten gevonden.`,
      }),
    noneFitTitle: 'Geen hostingpakket gevonden',
    noneFit: 'Wijzig de zoekopdracht of toon meer hostingpakketten.',
  },

  table: {
    label: 'Hostingpakketten van alle accounts',
    columns: {
      state: {
        name: 'Status',
        meaning: 'Of e-mails worden verzonden, volgens de laatste melding van de hoster',
      },
      name: { name: 'Hostingpakket', meaning: 'Hostingpakket en account' },
      sentToday: {
        name: 'Vandaag verzonden',
        meaning: 'Vandaag verzonden e-mails, van de daglimiet als die er is',
      },
      errorShare: {
        name: 'Aandeel fouten',
        meaning: 'E-mails met foutmeldingen, van alle verzonden e-mails',
      },
      held: {
        name: 'Vastgehouden',
        meaning: 'Hoelang de oudste vastgehouden e-mails nog hebben',
      },
      lastChange: {
        name: 'Laatste wijziging',
        meaning: 'Wanneer de huidige status voor het eerst is opgevraagd',
      },
      openSteps: {
        name: 'Open stappen',
        meaning:
          'Stappen die nodig zijn voordat er weer e-mails worden verzonden, en die nog niet zijn gedaan',
      },
    },
    sortBy: 'Sorteren op',
    reverse: 'Volgorde omkeren',
    selectAll: 'Alle gevonden hostingpakketten selecteren',
    select: (name) => `${name} selecteren`,
    ofLimit: (limit) => `van ${limit}`,
    read: (ago) => `Opgevraagd: ${ago}`,
    readFailed: 'Opvragen mislukt',
    abuse: 'Tweede blokkade gemeld',
    acting: {
      BLOCK: 'Wordt geblokkeerd…',
      UNBLOCK: 'Blokkering wordt opgeheven…',
      PURGE: 'Wordt opgeschoond…',
      RECIPIENT: 'Ontvanger wordt gewijzigd…',
    },
    refused: 'Actie geweigerd',
    outcomeUnknown: 'Resultaat onbekend',
  },

  selection: {
    label: 'Geselecteerde hostingpakketten',
    selected: (count, shown) =>
      format.plural(count, { one: `${shown} geselecteerd`, other: `${shown} geselecteerd` }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} daarvan wordt nu niet getoond`,
        other: `${shown} daarvan worden nu niet getoond`,
      }),
    clear: 'Selectie wissen',
    block: (count, shown) =>
      format.plural(count, {
        one: `Verzenden blokkeren (${shown})…`,
        other: `Verzenden blokkeren (${shown})…`,
      }),
    unblock: (count, shown) =>
      format.plural(count, {
        one: `Blokkering opheffen (${shown})…`,
        other: `Blokkeringen opheffen (${shown})…`,
      }),
    noneToBlock: 'Niets te blokkeren: bij geen daarvan kan het verzenden nu worden gestopt.',
    noneToUnblock: 'Niets op te heffen: bij geen daarvan kan de blokkering nu worden opgeheven.',
    tooMany: (most) => `Voor één actie kunt u hoogstens ${most} hostingpakketten kiezen.`,
  },

  hosting: {
    back: 'Alle hostingpakketten',
    journal: 'Logboek van dit hostingpakket',
  },
}
