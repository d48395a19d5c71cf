import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('it')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europa', ca: 'Canada', us: 'Stati Uniti' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'Il provider non conosce questa chiave applicazione. Controlla che sia stata copiata per intero e che appartenga alla regione scelta.',
  credential:
    'Il provider non conosce questa chiave consumer: è stata revocata, oppure appartiene ad altre chiavi. Crea nuove chiavi e inseriscile.',
  'not-valid':
    'La chiave consumer non è convalidata, oppure è scaduta. Convalidala sulla pagina del provider, oppure crea nuove chiavi e inseriscile.',
  secret:
    'Il segreto applicazione non corrisponde alla chiave. Copialo di nuovo; forse due campi sono stati scambiati.',
  clock:
    'Secondo il provider, l’ora di questo computer non è corretta. Regolala, oppure attiva la regolazione automatica, poi riprova.',
  client:
    'Il provider non conosce questo account di servizio o il suo segreto. Copiali di nuovo entrambi, oppure crea un nuovo segreto.',
  untold:
    'Il provider rifiuta le chiavi. Controlla la regione dell’account, oppure crea nuove chiavi e inseriscile.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign:
    'Questo file non contiene impostazioni di questa estensione. Scegli il file salvato in precedenza da qui.',
  newer:
    'Questo file è stato salvato da una versione più recente. Aggiorna l’estensione, poi importalo di nuovo.',
  'too-large':
    'Questo file è troppo grande per venire da questa estensione. Scegli il file salvato in precedenza da qui.',
}

/** The labels are those of the host's Italian guide; the sentences follow it. */
export const it: Words = {
  title: 'Script email',
  labels: {
    serviceStatus: 'Stato del servizio',
    errorReportTo: 'Notifica di errore a',
    totalSent: 'Totale email inviate',
    sentToday: 'Email inviate oggi',
    totalInError: 'Totale email in errore',
    history: 'Storico delle email inviate',
    emailsInError: 'Email in errore',
    changeRecipient: 'Modifica il destinatario',
    confirm: 'Conferma',
    cancel: 'Annulla',
    close: 'Chiudi',
    refresh: 'Aggiorna ora dal provider',
    open: 'Mostra di più',
    fold: 'Mostra meno',
    actions: 'Azioni',
  },
  actions: {
    BLOCK: 'Blocca l’invio',
    UNBLOCK: 'Sblocca l’invio',
    PURGE: 'Elimina le email',
    RECIPIENT: 'Modifica il destinatario',
  },
  actionsInShort: {
    BLOCK: 'Da ora in poi le nuove email restano in coda, per 72 ore al massimo.',
    UNBLOCK: 'L’invio riprende e le email in coda partono.',
    PURGE: 'Elimina definitivamente le email in coda, poi sblocca l’invio.',
  },
  hindrances: {
    'no-reading': 'Disponibile appena il provider avrà risposto.',
    'state-unknown': 'Non disponibile finché lo stato è sconosciuto.',
    'on-its-way': 'Attendi la fine dell’azione in corso.',
    purging: 'Attendi la fine dell’eliminazione.',
    'already-stopped': 'L’invio è già fermo.',
    'not-stopped': 'Solo quando l’invio è fermo.',
    'purge-first': 'Solo dopo aver eliminato le email.',
    'read-only': 'Le chiavi di questo account consentono solo la lettura.',
  },
  states: {
    ok: {
      name: 'Attivo',
      headline: 'Le email partono',
      meaning: 'Le email dei tuoi script vengono inviate subito.',
    },
    force: {
      name: 'Force',
      headline: 'Le email partono',
      meaning:
        'L’invio è stato sbloccato dopo che troppe email erano tornate in errore. La quota tollerata di email in errore è raddoppiata.',
    },
    ko: {
      name: 'Disattivato',
      headline: 'L’invio è fermo',
      meaning:
        'Fermato dal proprietario, oppure per troppe email in poco tempo o per troppi errori; il provider non precisa la causa. Le email restano in coda per 72 ore al massimo.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'L’invio è fermo',
      meaning:
        'Una quota troppo alta delle email è tornata in errore. Le email restano in coda per 72 ore al massimo.',
    },
    spam: {
      name: 'SPAM',
      headline: 'L’invio è fermo',
      meaning:
        'Il filtro del provider ha rilevato spam. Di solito il provider invia un’email per segnalare l’abuso: cercala.',
    },
    purging: {
      name: 'Eliminazione in corso',
      headline: 'Eliminazione in corso',
      meaning:
        'L’eliminazione delle email in coda richiede di solito da 5 a 10 minuti; poi l’invio viene sbloccato.',
    },
  },
  unknownState: {
    headline: 'Stato sconosciuto',
    meaning:
      'Il provider usa un termine che questa versione non conosce. Nel frattempo non viene proposta nessuna azione.',
  },
  noReading: {
    headline: 'Stato non ancora letto',
    meaning: 'Il provider non ha ancora comunicato lo stato.',
  },
  reading: {
    hostWord: (word) => `termine del provider: ${word}`,
    age: (ago) => `Letto dal provider ${ago}`,
    old: 'Questa lettura risale a più di 5 minuti fa: lo stato potrebbe essere cambiato.',
    refreshing: 'Lettura dal provider…',
    shownStill: 'Quella che vedi è l’ultima lettura.',
    noRecipient: 'Nessun destinatario impostato',
    noNumber: 'Il provider non ha fornito un numero utilizzabile.',
    ofLimit: (share, limit) => `${share} di ${limit} al giorno`,
    nearLimit: 'Limite giornaliero quasi raggiunto',
    limitReached: 'Limite giornaliero raggiunto',
    shareOfSent: (share) => `${share} delle email inviate`,
  },
  held: {
    title: 'Email in coda',
    blockedHere: (ago) =>
      `Hai bloccato l’invio dall’estensione ${ago}. Le email restano in coda per 72 ore al massimo.`,
    since: (moment) => `Email in coda dal momento del blocco: ${moment}.`,
    firstSeen: (moment) => `Primo rilevamento dell’invio fermo: ${moment}. Potrebbe essersi fermato prima.`,
    left: (duration) => `ancora ${duration}`,
    atMostLeft: (duration) => `ancora ${duration} al massimo`,
    over: 'Tempo scaduto',
    afterwards:
      'Dopo 72 ore le email in coda scadono, a partire dalle più vecchie: vanno perse, e l’invio resta fermo. Prima di allora, sblocca l’invio o elimina le email.',
  },
  abuse: {
    title: 'Un secondo blocco: attività insolita',
    meaning:
      'Oltre allo stato del servizio, il provider segnala misure contro attività insolite su questo hosting. Possono fermare l’invio anche se lo stato lo consente.',
    whatToDo:
      'Ripulisci il sito, poi fallo analizzare e fai revocare le misure nello Spazio Cliente; i pulsanti di questo pannello non le revocano.',
    hostSays: 'Il provider segnala:',
  },
  purging: {
    firstSeen: (duration) =>
      `Rilevata per la prima volta ${duration} fa. L’eliminazione richiede di solito da 5 a 10 minuti; non devi fare nulla.`,
  },
  history: {
    source: 'Email al giorno, contate dal provider',
    empty: 'Il provider non ha ancora uno storico delle email inviate per questo hosting.',
    waiting: 'Lettura dello storico…',
    missing: 'Non è stato possibile leggere lo storico.',
    soFar: 'oggi finora',
    table: 'Mostra come tabella',
    day: 'Giorno',
    volume: 'Email inviate',
    notTold: 'non indicato',
    range: 'Periodo',
    ranges: { days: 'Per giorno', day: '24 ore', week: '7 giorni', month: '30 giorni' },
    halfHour: 'Mezz’ora a partire da',
    halfHourSource: 'Email ogni mezz’ora, contate dal provider',
    keys: 'Scorri i valori con le frecce sinistra e destra.',
    marks: { BLOCK: 'blocco da qui', UNBLOCK: 'sblocco da qui', PURGE: 'eliminazione da qui' },
    needsAccess: (host) =>
      `Il provider conserva i dati di ogni mezz’ora su ${host}. Il browser deve consentire all’estensione di accedervi.`,
    askForAccess: 'Consenti nelle opzioni',
    sent: (count, shown) =>
      format.plural(count, { one: `${shown} email`, many: `${shown} di email`, other: `${shown} email` }),
  },
  notArriving: { title: 'Le email non partono anche se lo stato lo consente?' },
  recovery: { title: 'Cosa fare ora' },
  operation: {
    intended: 'Invio della richiesta al provider…',
    sent: (ago) => `Richiesta inviata ${ago}. Il provider non ha ancora risposto.`,
    waiting: (ago) =>
      `Richiesta fatta ${ago}. In attesa della conferma del provider; può volerci qualche minuto.`,
    running: (duration) => `L’eliminazione è in corso da ${duration}. Di solito richiede da 5 a 10 minuti.`,
    seen: 'Fatto: il provider lo conferma.',
    refused: 'Il provider ha rifiutato. Non è cambiato nulla.',
    unknown:
      'L’esito non è noto. Controlla lo stato, poi decidi: nulla viene inviato di nuovo in automatico.',
    dropped:
      'La richiesta non è mai stata inviata al provider. Non è cambiato nulla; ripetila se vuoi ancora procedere.',
  },
  confirm: {
    title: 'Conferma un’azione',
    hosting: 'Hosting',
    account: 'Account:',
    stateNow: 'Stato attuale',
    whatHappens: 'Cosa succederà',
    forGood: 'Cosa non si può annullare',
    recipientNow: 'Destinatario attuale',
    recipientNew: 'Nuovo destinatario',
    effects: {
      RECIPIENT: [
        'Il provider invierà al nuovo indirizzo la prossima notifica giornaliera delle email tornate in errore, e quelle successive.',
        'Il pannello mostra il nuovo indirizzo appena lo indica il provider.',
      ],
      BLOCK: [
        'Da ora in poi le email create dai tuoi script non vengono inviate, ma restano in coda per 72 ore al massimo.',
        'In questo periodo nulla viene eliminato. Sblocca l’invio o elimina le email prima della scadenza.',
      ],
      UNBLOCK: ['L’invio riprende.', 'Partono anche le email in coda, compreso l’eventuale spam.'],
      PURGE: [
        'Le email in coda vengono eliminate definitivamente.',
        'Poi l’invio viene sbloccato. Il tutto richiede di solito da 5 a 10 minuti.',
      ],
    },
    unblockInBounce: [
      'Lo stato diventa Force: la quota tollerata di email in errore raddoppia.',
      'La pagina del provider lo propone solo dopo aver eliminato le email.',
    ],
    purgeInSpam: [
      'Viene eliminato anche lo spam in attesa di invio. Se ne arriva altro, il provider ferma di nuovo l’invio.',
    ],
    irreversible: {
      RECIPIENT: 'Il vecchio indirizzo non riceve più notifiche.',
      BLOCK: 'Le email ancora in coda dopo 72 ore scadono.',
      UNBLOCK: 'Un’email già partita non può essere richiamata.',
      PURGE: 'Le email eliminate non si possono recuperare, né quelle buone né quelle cattive.',
    },
    stillOpen: 'Ancora da fare nell’elenco',
    unavailable: 'Ora non è possibile',
    getsReady: 'Il pulsante sarà pronto tra un attimo.',
    focusFirst: 'Prima fai clic in questa finestra.',
    sending: 'Invio della richiesta al provider…',
    mayClose: 'Puoi chiudere questa finestra. Il pannello continua a mostrare l’avanzamento.',
    endedElsewhere: 'Questa richiesta non è più aperta: ha già avuto risposta altrove oppure è scaduta.',
    cancelled: 'Annullato. Non è stato inviato nulla.',
  },
  vault: {
    locked: 'Le chiavi sono bloccate',
    meaning: 'Nel frattempo non viene letto nulla dai tuoi provider.',
    passphrase: 'Passphrase',
    unlock: 'Sblocca',
    lock: 'Blocca le chiavi',
  },
  demo: 'Dimostrazione',
  popup: {
    thisSite: 'Questo sito',
    hostings: 'Hosting',
    notWatched: (site) => `Il pannello non compare ancora su ${site}.`,
    watchSite: 'Mostralo nell’amministrazione del sito',
    search: 'Cerca un hosting',
    noMatch: 'Nessun hosting corrisponde.',
    pending: (count, shown) =>
      format.plural(count, {
        one: `${shown} azione in corso`,
        many: `${shown} di azioni in corso`,
        other: `${shown} azioni in corso`,
      }),
    more: (count, shown) =>
      format.plural(count, {
        one: `${shown} altro hosting`,
        many: `Altri ${shown} di hosting`,
        other: `Altri ${shown} hosting`,
      }),
    dashboard: 'Dashboard',
    emptyTitle: 'Ancora nessun hosting',
    empty: 'Connetti il tuo account di hosting e qui vedrai lo stato delle email dei tuoi script.',
    setUp: 'Connetti un account',
    options: 'Opzioni',
    controlPanel: 'Apri nello Spazio Cliente',
  },
  fields: {
    label: 'Nome dell’account',
    region: 'Regione',
    endpoint: 'Indirizzo dell’API',
    tokenUrl: 'Indirizzo per i token',
    panelAddress: 'Indirizzo dello Spazio Cliente',
    applicationKey: 'Chiave applicazione',
    applicationSecret: 'Segreto applicazione',
    consumerKey: 'Chiave consumer',
    clientId: 'ID client',
    clientSecret: 'Segreto client',
    passphrase: 'Passphrase',
    address: 'Indirizzo del sito',
    service: 'Hosting',
    recipient: 'Indirizzo email',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `Il provider non è raggiungibile all’indirizzo ${host}, oppure il suo certificato non è attendibile. Controlla l’indirizzo e la connessione; il pannello riprova da solo.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `Il provider non ha risposto entro ${seconds(count)} all’indirizzo ${host}. Il pannello riprova da solo.`,
    'host-failing': ({ host, status }) =>
      `Il provider ha un guasto all’indirizzo ${host} (errore ${status}). Il pannello riprova da solo; se il problema continua, contatta la sua assistenza.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `Il provider chiede di ridurre le richieste. Il pannello attende ${seconds(retryAfterSeconds)}, poi continua da solo.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Queste chiavi sembrano di un’altra regione: ${regions[region]}. Scegli quella regione e riprova a connettere l’account.`,
    'panel-signed-out': ({ panel }) =>
      `Non risulta alcun accesso allo Spazio Cliente all’indirizzo ${panel}. Aprilo, accedi e lascia aperta la sua scheda; il pannello continua poi da solo.`,
    'panel-level-low': ({ panel }) =>
      `Lo Spazio Cliente all’indirizzo ${panel} chiede di confermare la tua identità. Accedi di nuovo allo Spazio Cliente, poi riprova.`,
    'not-a-host': ({ host }) =>
      `All’indirizzo ${host} non risponde l’API di un provider. Controlla l’indirizzo: di solito termina con /1.0 o /v1.`,
    'host-redirects': ({ host }) =>
      `L’indirizzo ${host} del provider rimanda a un altro, e lì le chiavi non vengono inviate. Inserisci direttamente l’indirizzo finale.`,
    'key-waits': () =>
      'La chiave non è ancora convalidata. Accettala sulla pagina del provider, poi verifica di nuovo qui.',
    'key-declined': () =>
      'La chiave è stata rifiutata sulla pagina del provider, oppure è scaduta. Chiedine una nuova e accettala su quella pagina.',
    'keys-missing': () =>
      'In questo browser non ci sono chiavi per questo account. Inserisci le sue chiavi nelle opzioni.',
    'vault-locked': () =>
      'Le chiavi sono bloccate. Per riprendere il monitoraggio, inserisci la passphrase nel popup dell’estensione o nelle opzioni.',
    'passphrase-wrong': () => 'La passphrase non è corretta. Riprova, facendo attenzione alle maiuscole.',
    'passphrase-weak': ({ least }) =>
      `La passphrase è troppo corta. Servono almeno ${format.number(least)} caratteri; più parole insieme vanno bene.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `Alle chiavi manca il permesso «${right}». Crea nuove chiavi con questo permesso e connetti di nuovo l’account.`,
    'service-unknown': ({ serviceName }) =>
      `L’account non contiene più l’hosting ${serviceName}. Controlla l’account nelle opzioni.`,
    'action-refused': ({ hostSays }) =>
      `Il provider ha rifiutato rispondendo «${hostSays}». Non è cambiato nulla; controlla lo stato, poi decidi.`,
    'answer-malformed': ({ host, what }) =>
      `Il provider ha inviato da ${host} una risposta illeggibile (${what}). Riprova più tardi; se il problema continua, cerca un aggiornamento dell’estensione.`,
    'answer-too-large': ({ host }) =>
      `Il provider ha inviato da ${host} una risposta di oltre 1 MiB, troppo grande per essere letta. Riprova più tardi o consulta lo Spazio Cliente.`,
    'half-hours-not-kept': () =>
      'Il provider non fornisce i dati di ogni mezz’ora per questo hosting. Al loro posto vengono mostrati i dati per giorno.',
    'permission-missing': ({ origin }) =>
      `Il browser non consente all’estensione di raggiungere ${origin}. Apri le opzioni e consenti l’accesso.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `L’indirizzo ${endpoint} non è cifrato: le chiavi non vengono inviate. Usa un indirizzo che inizia con https://.`,
    'input-wrong': ({ field }) => `Il campo «${field}» non è compilato correttamente. Correggilo e riprova.`,
    'account-gone': () => 'Questo account non è più connesso. Connettilo di nuovo nelle opzioni.',
    'operation-running': () => 'Per questo hosting è già in corso un’altra azione. Attendi che finisca.',
    'intent-ended': () =>
      'Questa richiesta non è più aperta: ha già avuto risposta oppure è scaduta. Ripetila dal pannello.',
    'action-unavailable': ({ state }) =>
      `Questa azione non è disponibile nello stato «${state}». Controlla lo stato attuale, poi decidi.`,
    'place-not-watched': () => 'Il pannello non è attivo per questa pagina. Attivalo nelle opzioni.',
    'not-allowed': () =>
      'Da qui non è possibile richiederlo. Apri l’estensione dal suo pulsante nella barra degli strumenti e riprova da lì.',
    'message-malformed': () =>
      'Due parti dell’estensione non riescono a comunicare. Ricarica questa pagina; forse è appena stato installato un aggiornamento.',
    'storage-failed': () =>
      'Il browser non è riuscito a salvare o a leggere i dati dell’estensione. Controlla che ci sia spazio su disco, poi riavvia il browser.',
    'worker-silent': () =>
      'Il processo in background dell’estensione non risponde. Ricarica questa pagina, oppure chiudila e riaprila.',
    internal: () =>
      'Si è verificato un imprevisto nell’estensione. Ricarica questa pagina; se si ripete, segnalalo.',
  },
}
