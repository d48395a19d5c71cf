import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('de')
const hostings = (count: number, shown: string) =>
  format.plural(count, { one: `${shown} Hosting`, other: `${shown} Hostings` })
/** Words for one and for several that are the same. */
const counted = (count: number, text: string) => format.plural(count, { one: text, other: text })

export const journalDe: JournalWords = {
  title: 'Journal',
  about: `Alles, was in diesem Browser bestätigt wurde, das Neueste zuerst. Die letzten ${format.number(1000)} Vorgänge werden aufbewahrt, nur auf diesem Computer.`,
  loading: 'Das Journal wird gelesen\u00a0…',
  retry: 'Erneut versuchen',
  emptyTitle: 'Noch keine Aktionen',
  empty:
    'Sobald Sie von hier aus blockieren, entsperren, bereinigen oder einen Empfänger ändern, wird es hier vermerkt: von wo aus, wann und mit welchem Ergebnis.',
  surfaces: {
    frame: 'Panel auf einer Seite',
    popup: 'Popup',
    options: 'Optionen',
    dashboard: 'Dashboard',
  },
  outcomes: {
    open: 'Läuft',
    seen: 'Erledigt',
    refused: 'Abgelehnt',
    unknown: 'Ergebnis unbekannt',
    dropped: 'Nicht gesendet',
  },
  when: 'Zeitpunkt',
  action: 'Aktion',
  askedFrom: 'Angefordert über',
  change: 'Status vorher und nachher',
  outcome: 'Ergebnis',
  queryId: 'Query-ID des Hosters',
  fromTo: (before, after) => `vorher ${before}, nachher ${after}`,
  stateNotRead: 'nicht abgerufen',
  noQueryId: 'Der Hoster hat keine angegeben.',
  accountForgotten: 'Das Konto wurde getrennt.',
  after: (duration) => `Dauer: ${duration}`,
  search: 'Journal durchsuchen',
  everyAction: 'Alle Aktionen',
  everyOutcome: 'Alle Ergebnisse',
  everySurface: 'Von überall angefordert',
  range: 'Zeitraum',
  ranges: { all: 'Gesamter Zeitraum', today: 'Heute', week: 'Letzte 7 Tage', month: 'Letzte 30 Tage' },
  found: (count, shown) => format.plural(count, { one: `${shown} Vorgang`, other: `${shown} Vorgänge` }),
  noMatch: 'Kein passender Vorgang.',
  clearFilters: 'Filter zurücksetzen',
  showMore: (count, shown) =>
    format.plural(count, {
      one: `${shown} weiteren Vorgang anzeigen`,
      other: `${shown} weitere Vorgänge anzeigen`,
    }),
  exportCsv: 'Als CSV exportieren',
  exportJson: 'Als JSON exportieren',
  exportAbout:
    'Die Datei enthält alle Vorgänge, die zu den Filtern passen. Sie kann E-Mail-Adressen von Empfängern enthalten, aber niemals Schlüssel.',
  columns: {
    accountLabel: 'Konto',
    account: 'Konto-ID',
    hosting: 'Hosting',
    action: 'Aktion',
    recipient: 'Empfänger',
    surface: 'Angefordert über',
    askedAt: 'Angefordert am',
    sentAt: 'Gesendet am',
    answeredAt: 'Beantwortet am',
    settledAt: 'Beendet am',
    stateBefore: 'Status vorher',
    stateAfter: 'Status nachher',
    outcome: 'Ergebnis',
    queryId: 'Query-ID des Hosters',
    failure: 'Fehler',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Versand auf ${hostings(count, shown)} blockieren`,
      UNBLOCK: (count, shown) => `Versand auf ${hostings(count, shown)} entsperren`,
    },
    affected: {
      BLOCK: (count, shown) => `Auf ${hostings(count, shown)} wird der Versand blockiert`,
      UNBLOCK: (count, shown) => `Auf ${hostings(count, shown)} wird der Versand entsperrt`,
    },
    will: { BLOCK: 'Wird blockiert', UNBLOCK: 'Wird entsperrt' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} Hosting bleibt unverändert`,
        other: `${shown} Hostings bleiben unverändert`,
      }),
    leftAbout: 'Für diese wird nichts gesendet.',
    none: {
      BLOCK: 'Keines dieser Hostings lässt sich jetzt blockieren. Es wird nichts gesendet.',
      UNBLOCK: 'Keines dieser Hostings lässt sich jetzt entsperren. Es wird nichts gesendet.',
    },
    oneByOne:
      'Die Anfragen werden nacheinander gesendet. Was noch nicht gesendet ist, können Sie jederzeit stoppen.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} davon ist im Status „Bounce“:`,
        other: `${shown} davon sind im Status „Bounce“:`,
      }),
    results: 'Ergebnisse',
    progress: (ended, all) => `${ended} von ${all} beendet`,
    allEnded: 'Alle beendet',
    counts: {
      done: (count, shown) => counted(count, `${shown} erledigt`),
      onTheirWay: (count, shown) => format.plural(count, { one: `${shown} läuft`, other: `${shown} laufen` }),
      waiting: (count, shown) => format.plural(count, { one: `${shown} wartet`, other: `${shown} warten` }),
      refused: (count, shown) => counted(count, `${shown} abgelehnt`),
      unknown: (count, shown) => counted(count, `${shown} unbekannt`),
      notSent: (count, shown) => counted(count, `${shown} nicht gesendet`),
    },
    result: {
      waiting: 'In der Warteschlange',
      sent: 'Gesendet; der Hoster zeigt es noch nicht an',
      seen: 'Erledigt',
      refused: 'Abgelehnt',
      unknown: 'Ergebnis unbekannt',
      notSent: 'Nicht gesendet',
    },
    stoppedBefore:
      'Es wurde gestoppt, bevor dieses Hosting an der Reihe war, oder es kam zu spät an die Reihe.',
    stop: 'Stoppen: nichts mehr senden',
    stopping: 'Wird gestoppt\u00a0…',
    mayClose:
      'Sie können dieses Fenster schließen: Was bestätigt wurde, läuft weiter, und das Journal zeigt die Ergebnisse.',
  },
}
