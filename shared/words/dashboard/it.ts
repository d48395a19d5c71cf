import { formatFor } from '../format'
import type { DashboardWords } from './dashboard-words'

const format = formatFor('it')

export const dashboardIt: DashboardWords = {
  title: 'Dashboard',
  views: 'Viste',
  hostings: 'Hosting',
  journal: 'Registro delle azioni',
  loading: 'Caricamento dell’elenco degli hosting…',
  retry: 'Riprova',

  filters: {
    label: 'Mostra solo',
    all: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting`,
        many: `${shown} di hosting`,
        other: `${shown} hosting`,
      }),
    stopped: (count, shown) =>
      format.plural(count, { one: `${shown} fermo`, many: `${shown} di fermi`, other: `${shown} fermi` }),
    sending: (count, shown) =>
      format.plural(count, { one: `${shown} attivo`, many: `${shown} di attivi`, other: `${shown} attivi` }),
    unknown: (count, shown) =>
      format.plural(count, {
        one: `${shown} sconosciuto`,
        many: `${shown} di sconosciuti`,
        other: `${shown} sconosciuti`,
      }),
    moving: (count, shown) =>
      format.plural(count, {
        one: `${shown} in corso`,
        many: `${shown} in corso`,
        other: `${shown} in corso`,
      }),
    search: 'Cerca un hosting',
    searchHint: 'Hosting, account o sito',
    account: 'Account',
    allAccounts: 'Tutti gli account',
    clear: 'Cancella ricerca e filtri',
    fit: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting corrisponde.`,
        many: `${shown} di hosting corrispondono.`,
        other: `${shown} hosting corrispondono.`,
      }),
    noneFitTitle: 'Nessun hosting corrisponde',
    noneFit: 'Modifica la ricerca, oppure mostra più hosting.',
  },

  table: {
    label: 'Hosting di tutti gli account',
    columns: {
      state: { name: 'Stato', meaning: 'Se le email partono, secondo l’ultima risposta del provider' },
      name: { name: 'Hosting', meaning: 'Hosting e account' },
      sentToday: {
        name: 'Inviate oggi',
        meaning: 'Email inviate oggi, rispetto al limite giornaliero se ce n’è uno',
      },
      errorShare: { name: 'Quota di errori', meaning: 'Email in errore, sul totale delle email inviate' },
      held: { name: 'Email in coda', meaning: 'Quanto tempo resta all’email in coda più vecchia' },
      lastChange: {
        name: 'Ultimo cambio',
        meaning: 'Quando lo stato attuale è stato letto per la prima volta',
      },
      openSteps: {
        name: 'Passi da fare',
        meaning: 'Passi da completare prima che le email ripartano, e non ancora fatti',
      },
    },
    sortBy: 'Ordina per',
    reverse: 'Inverti l’ordine',
    selectAll: 'Seleziona tutti quelli che corrispondono',
    select: (name) => `Seleziona ${name}`,
    ofLimit: (limit) => `su ${limit}`,
    read: (ago) => `Letto ${ago}`,
    readFailed: 'Lettura non riuscita',
    abuse: 'Secondo blocco segnalato',
    acting: {
      BLOCK: 'Blocco…',
      UNBLOCK: 'Sblocco…',
      PURGE: 'Eliminazione…',
      RECIPIENT: 'Modifica del destinatario…',
    },
    refused: 'Azione rifiutata',
    outcomeUnknown: 'Esito sconosciuto',
  },

  selection: {
    label: 'Hosting selezionati',
    selected: (count, shown) =>
      format.plural(count, {
        one: `${shown} selezionato`,
        many: `${shown} di selezionati`,
        other: `${shown} selezionati`,
      }),
    notShown: (count, shown) =>
      format.plural(count, {
        one: `${shown} di questi ora non è visibile`,
        many: `${shown} di questi ora non sono visibili`,
        other: `${shown} di questi ora non sono visibili`,
      }),
    clear: 'Annulla la selezione',
    block: (count, shown) =>
      format.plural(count, {
        one: `Blocca l’invio su ${shown}…`,
        many: `Blocca l’invio su ${shown}…`,
        other: `Blocca l’invio su ${shown}…`,
      }),
    unblock: (count, shown) =>
      format.plural(count, {
        one: `Sblocca l’invio su ${shown}…`,
        many: `Sblocca l’invio su ${shown}…`,
        other: `Sblocca l’invio su ${shown}…`,
      }),
    noneToBlock: 'Niente da bloccare: su tutti l’invio è già fermo, oppure ora non si può bloccare.',
    noneToUnblock: 'Niente da sbloccare: ora l’invio non si può sbloccare su nessuno di questi.',
    tooMany: (most) => `Per una singola azione si possono scegliere al massimo ${most} hosting.`,
  },

  hosting: {
    back: 'Tutti gli hosting',
    journal: 'Registro delle azioni di questo hosting',
  },
}
