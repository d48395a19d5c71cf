import { formatFor } from '../format'
import type { JournalWords } from './journal-words'

const format = formatFor('it')
const hostings = (count: number, shown: string) =>
  format.plural(count, { one: `${shown} hosting`, many: `${shown} di hosting`, other: `${shown} hosting` })
/** Words for one and for several that are the same. */
const counted = (count: number, text: string) => format.plural(count, { one: text, many: text, other: text })

export const journalIt: JournalWords = {
  title: 'Registro delle azioni',
  about: `Tutto ciò che è stato confermato in questo browser, a partire dal più recente. Vengono conservate le ultime ${format.number(1000)} operazioni, solo su questo computer.`,
  loading: 'Lettura del registro…',
  retry: 'Riprova',
  emptyTitle: 'Non è ancora stato fatto nulla',
  empty:
    'Appena blocchi o sblocchi l’invio, elimini le email o modifichi un destinatario da qui, viene annotato in questo registro: da dove è arrivata la richiesta, quando, e com’è andata.',
  surfaces: {
    frame: 'Pannello in una pagina',
    popup: 'Popup',
    options: 'Opzioni',
    dashboard: 'Dashboard',
  },
  outcomes: {
    open: 'In corso',
    seen: 'Eseguita',
    refused: 'Rifiutata',
    unknown: 'Esito sconosciuto',
    dropped: 'Non inviata',
  },
  when: 'Quando',
  action: 'Azione',
  askedFrom: 'Richiesta da',
  change: 'Stato prima e dopo',
  outcome: 'Esito',
  queryId: 'Query ID del provider',
  fromTo: (before, after) => `da ${before} a ${after}`,
  stateNotRead: 'non letto',
  noQueryId: 'Il provider non ne ha fornito uno.',
  accountForgotten: 'L’account è stato dimenticato.',
  after: (duration) => `dopo ${duration}`,
  search: 'Cerca nel registro',
  everyAction: 'Tutte le azioni',
  everyOutcome: 'Tutti gli esiti',
  everySurface: 'Richiesta da qualsiasi punto',
  range: 'Periodo',
  ranges: {
    all: 'Qualsiasi data',
    today: 'Oggi',
    week: 'Ultimi 7 giorni',
    month: 'Ultimi 30 giorni',
  },
  found: (count, shown) =>
    format.plural(count, {
      one: `${shown} operazione`,
      many: `${shown} di operazioni`,
      other: `${shown} operazioni`,
    }),
  noMatch: 'Nessuna operazione corrisponde.',
  clearFilters: 'Cancella i filtri',
  showMore: (count, shown) =>
    format.plural(count, {
      one: `Mostra ancora ${shown} operazione`,
      many: `Mostra ancora ${shown} di operazioni`,
      other: `Mostra ancora ${shown} operazioni`,
    }),
  exportCsv: 'Esporta in CSV',
  exportJson: 'Esporta in JSON',
  exportAbout:
    'Il file contiene tutte le operazioni che corrispondono ai filtri. Può contenere indirizzi email di destinatari, mai chiavi.',
  columns: {
    accountLabel: 'Account',
    account: 'ID account',
    hosting: 'Hosting',
    action: 'Azione',
    recipient: 'Destinatario',
    surface: 'Richiesta da',
    askedAt: 'Richiesta il',
    sentAt: 'Inviata il',
    answeredAt: 'Risposta ricevuta il',
    settledAt: 'Terminata il',
    stateBefore: 'Stato prima',
    stateAfter: 'Stato dopo',
    outcome: 'Esito',
    queryId: 'Query ID del provider',
    failure: 'Errore',
  },
  bulk: {
    title: {
      BLOCK: (count, shown) => `Blocca l’invio su ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `Sblocca l’invio su ${hostings(count, shown)}`,
    },
    affected: {
      BLOCK: (count, shown) => `L’invio verrà bloccato su ${hostings(count, shown)}`,
      UNBLOCK: (count, shown) => `L’invio verrà sbloccato su ${hostings(count, shown)}`,
    },
    will: { BLOCK: 'L’invio verrà bloccato', UNBLOCK: 'L’invio verrà sbloccato' },
    leftAlone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting resta com’è`,
        many: `${shown} di hosting restano come sono`,
        other: `${shown} hosting restano come sono`,
      }),
    leftAbout: 'Per questi non viene inviato nulla.',
    none: {
      BLOCK: 'Ora l’invio non si può bloccare su nessuno di questi hosting. Non verrà inviato nulla.',
      UNBLOCK: 'Ora l’invio non si può sbloccare su nessuno di questi hosting. Non verrà inviato nulla.',
    },
    oneByOne: 'Le richieste partono una dopo l’altra. Puoi fermare quelle non ancora partite.',
    inBounce: (count, shown) =>
      format.plural(count, {
        one: `${shown} di questi è nello stato Bounce:`,
        many: `${shown} di questi sono nello stato Bounce:`,
        other: `${shown} di questi sono nello stato Bounce:`,
      }),
    results: 'Com’è andata',
    progress: (ended, all) => `Terminate: ${ended} su ${all}`,
    allEnded: 'Tutte terminate',
    counts: {
      done: (count, shown) =>
        format.plural(count, {
          one: `${shown} eseguita`,
          many: `${shown} di eseguite`,
          other: `${shown} eseguite`,
        }),
      onTheirWay: (count, shown) => counted(count, `${shown} in corso`),
      waiting: (count, shown) => counted(count, `${shown} in attesa`),
      refused: (count, shown) =>
        format.plural(count, {
          one: `${shown} rifiutata`,
          many: `${shown} di rifiutate`,
          other: `${shown} rifiutate`,
        }),
      unknown: (count, shown) => counted(count, `${shown} con esito sconosciuto`),
      notSent: (count, shown) =>
        format.plural(count, {
          one: `${shown} non inviata`,
          many: `${shown} di non inviate`,
          other: `${shown} non inviate`,
        }),
    },
    result: {
      waiting: 'In attesa di invio',
      sent: 'Inviata; il provider non la mostra ancora',
      seen: 'Eseguita',
      refused: 'Rifiutata',
      unknown: 'Esito sconosciuto',
      notSent: 'Non inviata',
    },
    stoppedBefore:
      'L’invio delle richieste è stato fermato prima del suo turno, oppure il suo turno è arrivato troppo tardi.',
    stop: 'Ferma: non inviare altre richieste',
    stopping: 'Arresto in corso…',
    mayClose:
      'Puoi chiudere questa finestra: ciò che hai confermato prosegue, e il registro delle azioni mostra com’è andata.',
  },
}
