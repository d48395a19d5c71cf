import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('de')

export const dashboardDe: DashboardWords = {
  title: 'Dashboard',
  views: 'Ansichten',
  hostings: 'Hostings',
  journal: 'Journal',
  loading: 'Die Liste der Hostings wird geladen\u00a0…',
  retry: 'Erneut versuchen',

  filters: {
    label: 'Nur anzeigen',
    all: (count, shown) => format.plural(count, { one: `${shown} Hosting`, other: `${shown} Hostings` }),
    stopped: (count, shown) => format.plural(count, { one: `${shown} gestoppt`, other: `${shown} gestoppt` }),
    sending: (count, shown) => format.plural(count, { one: `${shown} aktiv`, other: `${shown} aktiv` }),
    unknown: (count, shown) =>
      format.plural(count, { one: `${shown} unbekannt`, other: `${shown} unbekannt` }),
    moving: (count, shown) =>
      format.plural(count, { one: `${shown} in Arbeit`, other: `${shown} in Arbeit` }),
    search: 'Hostings durchsuchen',
    searchHint: 'Hosting, Konto oder Website',
    account: 'Konto',
    allAccounts: 'Alle Konten',
    clear: 'Suche und Filter zurücksetzen',
    fit: (count, shown) =>
      format.plural(count, { one: `${shown} passendes Hosting.`, other: `${shown} passende Hostings.` }),
    noneFitTitle: 'Kein passendes Hosting',
    noneFit: 'Ändern Sie die Suche, oder lassen Sie mehr Hostings anzeigen.',
  },

  table: {
    label: 'Hostings aller Konten',
    columns: {
      state: { name: 'Status', meaning: 'Ob E-Mails versandt werden, laut letzter Angabe des Hosters' },
      name: { name: 'Hosting', meaning: 'Hosting und Konto' },
      sentToday: {
        name: 'Heute versandt',
        meaning: 'Heute versandte E-Mails, gegebenenfalls mit dem Tageslimit',
      },
      errorShare: { name: 'Fehleranteil', meaning: 'Anteil der E-Mails im Fehlerstatus an allen versandten' },
      held: {
        name: 'Zurückgehalten',
        meaning: 'Wie viel Zeit der ältesten zurückgehaltenen E-Mail noch bleibt',
      },
      lastChange: {
        name: 'Letzte Änderung',
        meaning: 'Wann der jetzige Status zum ersten Mal abgerufen wurde',
      },
      openSteps: {
        name: 'Offene Schritte',
        meaning: 'Schritte, die anstehen, bevor wieder E-Mails versandt werden, und noch nicht erledigt sind',
      },
    },
    sortBy: 'Sortieren nach',
    reverse: 'Reihenfolge umkehren',
    selectAll: 'Alle passenden auswählen',
    select: (name) => `${name} auswählen`,
    ofLimit: (limit) => `von ${limit}`,
    read: (ago) => `Abgerufen: ${ago}`,
    readFailed: 'Abruf fehlgeschlagen',
    abuse: 'Zweite Sperre gemeldet',
    acting: {
      BLOCK: 'Wird blockiert\u00a0…',
      UNBLOCK: 'Wird entsperrt\u00a0…',
      PURGE: 'Wird bereinigt\u00a0…',
      RECIPIENT: 'Empfänger wird geändert\u00a0…',
    },
    refused: 'Aktion abgelehnt',
    outcomeUnknown: 'Ergebnis unbekannt',
  },

  selection: {
    label: 'Ausgewählte Hostings',
    selected: (count, shown) =>
      format.plural(count, { one: `${shown} ausgewählt`, other: `${shown} ausgewählt` }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} davon wird gerade nicht angezeigt`,
        other: `${shown} davon werden gerade nicht angezeigt`,
      }),
    clear: 'Auswahl aufheben',
    block: (count, shown) =>
      format.plural(count, { one: `${shown} blockieren\u00a0…`, other: `${shown} blockieren\u00a0…` }),
    unblock: (count, shown) =>
      format.plural(count, { one: `${shown} entsperren\u00a0…`, other: `${shown} entsperren\u00a0…` }),
    noneToBlock: 'Nichts zu blockieren: Bei keinem davon läuft der Versand und lässt sich jetzt blockieren.',
    noneToUnblock: 'Nichts zu entsperren: Keines davon lässt sich jetzt entsperren.',
    tooMany: (most) => `Für eine Aktion können Sie höchstens ${most} Hostings auswählen.`,
  },

  hosting: {
    back: 'Alle Hostings',
    journal: 'Journal dieses Hostings',
  },
}
