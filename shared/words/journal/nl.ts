import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('nl')
const hostings = (count: number, shown: string) =>
  format.plural(count, { one: `${shown} hostingpakket`, other: `${shown} hostingpakketten` })
/** Words that are the same for one and for several. */
const counted = (count: number, text: string) => format.plural(count, { one: text, other: text })

export const journalNl: JournalWords = {
  title: 'Logboek',
  about:
    'Alles wat in deze browser is bevestigd, het nieuwste eerst. De laatste 1.000 acties worden bewaard, alleen op deze computer.',
  loading: 'Het logboek wordt gelezen…',
  retry: 'Opnieuw proberen',
  emptyTitle: 'Er is nog niets gedaan',
  empty:
    'Zodra u van hieruit het verzenden blokkeert, een blokkering opheft, e-mails opschoont of een ontvanger wijzigt, wordt dat hier vastgelegd: van waaruit, wanneer en met welk resultaat.',
  surfaces: {
    frame: 'Paneel op een pagina',
    popup: 'Pop-upvenster',
    options: 'Opties',
    dashboard: 'Dashboard',
  },
  outcomes: {
    open: 'Bezig',
    seen: 'Klaar',
    refused: 'Geweigerd',
    unknown: 'Resultaat onbekend',
    dropped: 'Niet verstuurd',
  },
  when: 'Wanneer',
  action: 'Actie',
  askedFrom: 'Aangevraagd via',
  change: 'Status ervoor en erna',
  outcome: 'Resultaat',
  queryId: 'Query-ID van de hoster',
  fromTo: (before, after) => `van ${before} naar ${after}`,
  stateNotRead: 'niet opgevraagd',
  noQueryId: 'De hoster heeft er geen gegeven.',
  accountForgotten: 'Het account is ontkoppeld.',
  after: (duration) => `na ${duration}`,
  search: 'Zoeken in het logboek',
  everyAction: 'Alle acties',
  everyOutcome: 'Alle resultaten',
  everySurface: 'Waar dan ook aangevraagd',
  range: 'Periode',
  ranges: {
    all: 'Hele periode',
    today: 'Vandaag',
    week: 'Laatste 7 dagen',
    month: 'Laatste 30 dagen',
  },
  found: (count, shown) => format.plural(count, { one: `${shown} actie`, other: `${shown} acties` }),
  noMatch: 'Geen acties gevonden.',
  clearFilters: 'Filters wissen',
  showMore: (count, shown) =>
    format.plural(count, { one: `Nog ${shown} actie tonen`, other: `Nog ${shown} acties tonen` }),
  exportCsv: 'Exporteren als CSV',
  exportJson: 'Exporteren als JSON',
  exportAbout:
    'Het bestand bevat alle acties die aan de filters voldoen. Er kunnen e-mailadressen van ontvangers in staan, maar nooit sleutels.',
  columns: {
    accountLabel: 'Account',
    account: 'Account-ID',
    hosting: 'Hostingpakket',
    action: 'Actie',
    recipient: 'Ontvanger',
    surface: 'Aangevraagd via',
    askedAt: 'Aangevraagd op',
    sentAt: 'Verstuurd op',
    answeredAt: 'Beantwoord op',
    settledAt: 'Afgerond op',
    stateBefore: 'Status ervoor',
    stateAfter: 'Status erna',
    outcome: 'Resultaat',
    queryId: 'Query-ID van de hoster',
    failure: 'Fout',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Verzenden blokkeren bij ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Blokkering opheffen bij ${hostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) =>
        format.plural(count, {
          one: `${shown} hostingpakket wordt geblokkeerd`,
          other: `${shown} hostingpakketten worden geblokkeerd`,
        }),
      UNBLOCK: (count, shown) =>
        format.plural(count, {
          one: `Bij ${shown} hostingpakket wordt de blokkering opgeheven`,
          other: `Bij ${shown} hostingpakketten wordt de blokkering opgeheven`,
        }),
    },
    will: { BLOCK: 'Wordt geblokkeerd', UNBLOCK: 'Blokkering wordt opgeheven' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hostingpakket blijft ongewijzigd`,
        other: `${shown} hostingpakketten blijven ongewijzigd`,
      }),
    leftAbout: 'Hiervoor wordt geen verzoek verstuurd.',
    none: {
      BLOCK: 'Geen van deze hostingpakketten kan nu worden geblokkeerd. Er wordt geen verzoek verstuurd.',
      UNBLOCK:
        'Bij geen van deze hostingpakketten kan de blokkering nu worden opgeheven. Er wordt geen verzoek verstuurd.',
    },
    oneByOne:
      'De verzoeken worden een voor een verstuurd. U kunt de verzoeken die nog moeten komen, tegenhouden.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} daarvan heeft de status Bounce:`,
        other: `${shown} daarvan hebben de status Bounce:`,
      }),
    results: 'Resultaten',
    progress: (ended, all) => `${ended} van ${all} afgerond`,
    allEnded: 'Alle acties zijn afgerond',
    counts: {
      done: (count, shown) => counted(count, `${shown} klaar`),
      onTheirWay: (count, shown) => counted(count, `${shown} bezig`),
      waiting: (count, shown) => format.plural(count, { one: `${shown} wacht`, other: `${shown} wachten` }),
      refused: (count, shown) => counted(count, `${shown} geweigerd`),
      unknown: (count, shown) => counted(count, `${shown} onbekend`),
      notSent: (count, shown) => counted(count, `${shown} niet verstuurd`),
    },
    result: {
      waiting: 'Wacht op verzending',
      sent: 'Verstuurd; de hoster toont het resultaat nog niet',
      seen: 'Klaar',
      refused: 'Geweigerd',
      unknown: 'Resultaat onbekend',
      notSent: 'Niet verstuurd',
    },
    stoppedBefore: 'Er is gestopt voordat dit aan de beurt was, of het kwam te laat aan de beurt.',
    stop: 'Stoppen: geen verzoeken meer versturen',
    stopping: 'Wordt gestopt…',
    mayClose: 'U kunt dit venster sluiten: wat is bevestigd, gaat door, en het logboek toont het resultaat.',
  },
}
