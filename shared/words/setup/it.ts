import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('it')

export const setupIt: SetupWords = {
  title: 'Opzioni',
  intro:
    'Quali hosting monitorare, come l’estensione accede ai loro account e su quali siti mostrare il pannello.',
  contents: 'In questa pagina',
  openDashboard: 'Apri la dashboard',
  openWelcome: 'Primi passi',
  saved: 'Salvato.',
  regions: {
    eu: 'Europa',
    ca: 'Canada',
    us: 'Stati Uniti',
    custom: 'Altro provider',
    demo: 'Dimostrazione',
  },
  openPanel: 'Apri lo Spazio Cliente',

  accounts: {
    title: 'Account di hosting',
    intro:
      'Puoi connettere più account. Quello che inserisci resta in questo browser, cifrato, e va solo al tuo provider.',
    none: 'Non è ancora connesso nessun account.',
    ways: {
      session: 'Sessione dello Spazio Cliente',
      oauth2: 'Account di servizio',
      keys: 'Chiavi applicazione',
      none: 'Nessun accesso necessario',
    },
    hostings: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting`,
        many: `${shown} di hosting`,
        other: `${shown} hosting`,
      }),
    noHostings:
      'In questo account non è stato trovato nessun hosting. Verificalo di nuovo quando ne conterrà uno.',
    showAll: 'Mostra tutti',
    showFewer: 'Mostra meno',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `e ${shown} altro, visibile nella dashboard.`,
        many: `e altri ${shown}, visibili nella dashboard.`,
        other: `e altri ${shown}, visibili nella dashboard.`,
      }),
    readOnly: 'Sola lettura',
    missing: (count, shown) =>
      format.plural(count, {
        one: `${shown} permesso mancante`,
        many: `${shown} di permessi mancanti`,
        other: `${shown} permessi mancanti`,
      }),
    check: 'Verifica di nuovo',
    checking: 'Verifica…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Tutto a posto: ${shown} hosting, come prima.`,
        many: `Tutto a posto: ${shown} di hosting, come prima.`,
        other: `Tutto a posto: ${shown} hosting, come prima.`,
      }),
    added: (count, shown) =>
      format.plural(count, {
        one: `${shown} nuovo hosting:`,
        many: `${shown} di nuovi hosting:`,
        other: `${shown} nuovi hosting:`,
      }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hosting non è più nell’account:`,
        many: `${shown} di hosting non sono più nell’account:`,
        other: `${shown} hosting non sono più nell’account:`,
      }),
    renew: { session: 'Passa alle chiavi', oauth2: 'Nuovo segreto', keys: 'Nuove chiavi' },
    forget: 'Dimentica',
    forgetReally: (label) => `Dimenticare «${label}»?`,
    forgetWipes:
      'Le sue chiavi, i token, le letture, il registro delle azioni e i siti vengono cancellati da questo browser. Presso il provider non cambia nulla: se le chiavi non ti servono più, revocale lì.',
    forgetDemo: 'Gli hosting inventati e tutto ciò che è stato annotato su di essi vengono rimossi.',
    keep: 'Mantieni',
  },

  connect: {
    title: 'Connetti un account',
    titleAgain: (label) => `Nuovo accesso: ${label}`,
    labelHint: 'Solo per te, ad esempio «Siti clienti».',
    wayTitle: 'Come accede l’estensione',
    ways: {
      session: {
        name: 'Sessione dello Spazio Cliente',
        meaning: 'Basta una scheda dello Spazio Cliente in cui hai effettuato l’accesso.',
      },
      oauth2: {
        name: 'Account di servizio',
        meaning:
          'Servono un ID client e il suo segreto. Monitora in background; si può limitare a un solo hosting.',
      },
      keys: {
        name: 'Chiavi applicazione',
        meaning: 'Servono tre valori che il tuo provider crea in un’unica pagina. Monitora in background.',
      },
    },
    endpointHint: 'Di solito termina con /1.0 o /v1.',
    panelHint: 'Se lo indichi, il pannello compare anche lì.',
    sessionHelp:
      'Apri lo Spazio Cliente, accedi e lascia aperta la sua scheda. Senza una scheda così non è possibile leggere nulla: l’account lo segnala e riprende da solo appena accedi.',
    oauth2Help:
      'Crea un account di servizio (OAuth2, client credentials) nello Spazio Cliente e assegna alla sua policy i permessi indicati sotto: per tutti gli hosting o per uno solo.',
    purposeTitle: 'Che cosa può fare',
    purposes: {
      read: { name: 'Sola lettura', meaning: 'Si limita a monitorare. Per agire usi lo Spazio Cliente.' },
      act: {
        name: 'Lettura e azioni',
        meaning:
          'Può anche bloccare e sbloccare l’invio, eliminare le email e modificare il destinatario delle notifiche, ogni volta dopo la tua conferma.',
      },
    },
    rights: 'Servono questi permessi e nessun altro:',
    makeKeys: 'Crea le chiavi sul sito del provider',
    makeKeysHint:
      'Apre la pagina del provider in una nuova scheda, con questi permessi già compilati. Accedi, scegli per quanto tempo saranno valide le chiavi, poi copia i tre valori nei campi qui sotto.',
    noKeyPage:
      'Crea le chiavi con questi permessi sul sito del provider, poi copia i tre valori nei campi qui sotto.',
    pasteKeys: 'I tre valori della pagina del provider',
    ownApplication: 'Ho un’applicazione mia, ma nessuna chiave consumer',
    ownApplicationHint:
      'Compila qui sopra la chiave applicazione e il segreto applicazione, e lascia vuota la chiave consumer. Il provider crea una chiave con i permessi scelti qui e apre una pagina in cui accettarla.',
    askForKey: 'Chiedi una chiave al provider',
    asking: 'Richiesta al provider…',
    keyAsked:
      'La pagina del provider è aperta in una nuova scheda. Accetta lì la chiave, poi torna qui e verificala nell’elenco qui sopra.',
    browserAsks: {
      read: (host) =>
        `Il browser ti chiederà di consentire ${host}. Lì l’estensione legge lo stato dei tuoi hosting e non fa altro.`,
      act: (host) =>
        `Il browser ti chiederà di consentire ${host}. Lì l’estensione legge lo stato dei tuoi hosting e invia le azioni che confermi, nient’altro.`,
      token: (host) => `Ti chiederà anche ${host}: è lì che l’account di servizio ottiene i token.`,
      panel: (host) => `Ti chiederà anche ${host}: è lì che compare il pannello.`,
      session: (host) =>
        `L’estensione legge tramite ${host}, a cui ha accesso fin dall’installazione. Il browser non chiede altro.`,
      sessionElsewhere: (host) =>
        `Il browser ti chiederà di consentire ${host}. Lì l’estensione legge con la tua sessione, invia le azioni che confermi e mostra il pannello.`,
      unknown: 'Il browser ti chiederà di consentire gli indirizzi che inserisci qui e nessun altro.',
    },
    connect: 'Connetti',
    connecting: 'Verifica presso il provider…',
    chooseRegion: (region) => `Scegli ${region}`,
    otherRegions: 'Cerca nelle altre regioni',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Connesso: ${shown} hosting trovato.`,
        many: `Connesso: ${shown} di hosting trovati.`,
        other: `Connesso: ${shown} hosting trovati.`,
      }),
    noHostings:
      'Connesso, ma in questo account non c’è alcun hosting web visibile per l’estensione. Controlla di aver effettuato l’accesso come proprietario, che la regione sia giusta e che le chiavi non siano limitate ad altro; poi verifica di nuovo l’account.',
    allRights: 'Ci sono tutti i permessi necessari.',
    readOnly:
      'Queste chiavi consentono solo la lettura. Le azioni si eseguono nello Spazio Cliente; per agire da qui, crea nuove chiavi.',
    missing: 'Permessi mancanti, e che cosa non funziona senza di essi:',
    without: {
      hostings: 'Non è possibile elencare gli hosting dell’account.',
      state: 'Non è possibile leggere lo stato dell’invio.',
      record: 'Lo storico delle email inviate resta vuoto, salvo le nostre rilevazioni.',
      errors: 'Non è possibile mostrare i messaggi tornati in errore.',
      measures: 'Le misure contro attività insolite non vengono mostrate.',
      halfHours: 'Non ci sono dati per ogni mezz’ora.',
      siteFinding: 'L’hosting di un sito non viene trovato in automatico; lo scegli tu.',
      recipient: 'Non è possibile modificare da qui il destinatario delle notifiche di errore.',
      actions: 'Non è possibile bloccare o sbloccare l’invio da qui, né eliminare le email.',
    },
    clockBehind: (duration) =>
      `L’orologio di questo computer è indietro di ${duration} rispetto a quello del provider. Le richieste seguono l’orologio del provider, quindi tutto funziona; ma regola il tuo orologio, oppure attiva la regolazione automatica.`,
    clockAhead: (duration) =>
      `L’orologio di questo computer è avanti di ${duration} rispetto a quello del provider. Le richieste seguono l’orologio del provider, quindi tutto funziona; ma regola il tuo orologio, oppure attiva la regolazione automatica.`,
  },

  pending: {
    title: 'Chiavi che ti aspettano sul sito del provider',
    intro: 'Accetta ogni chiave sulla pagina del provider, poi verificala qui.',
    asked: (ago) => `Richiesta ${ago}.`,
    renews: (label) => `Per l’account «${label}».`,
    open: 'Riapri la pagina del provider',
    finish: 'L’ho accettata: verifica',
    finishing: 'Verifica presso il provider…',
    drop: 'Rinuncia',
  },

  protection: {
    title: 'Protezione delle chiavi',
    intro:
      'Le chiavi sono comunque cifrate in questo browser. Con una passphrase nessuno può usarle senza di te, neppure con una copia dei file di questo computer; finché sono bloccate, non viene monitorato nulla.',
    forgotten:
      'Una passphrase dimenticata non si può recuperare: dimentica gli account e inserisci di nuovo le loro chiavi.',
    newPassphrase: 'Nuova passphrase',
    again: 'Ripeti la passphrase',
    least: (count, shown) =>
      format.plural(count, {
        one: `Almeno ${shown} carattere. Più parole insieme vanno bene.`,
        many: `Almeno ${shown} di caratteri. Più parole insieme vanno bene.`,
        other: `Almeno ${shown} caratteri. Più parole insieme vanno bene.`,
      }),
    different: 'Le due passphrase non coincidono. Digitale di nuovo.',
    lockAfter: 'Blocca le chiavi',
    lockChoices: {
      15: 'dopo 15 minuti di inattività',
      60: 'dopo 1 ora di inattività',
      480: 'dopo 8 ore di inattività',
      0: 'alla chiusura del browser',
    },
    protect: 'Imposta la passphrase',
    protecting: 'Cifratura…',
    lockedTitle: 'Le chiavi sono bloccate',
    lockedMeaning: 'Finché non le sblocchi, non viene letto nulla dai tuoi provider.',
    unlockedTitle: 'Le chiavi sono sbloccate e protette da una passphrase',
    locks: (choice) => `Si bloccano da sole: ${choice}.`,
    changeTitle: 'Modifica la protezione',
    changeHint: 'Per usare un’altra passphrase, rimuovi questa e poi impostane una nuova.',
    change: 'Modifica quando si bloccano',
    remove: 'Rimuovi la passphrase',
    removed: 'La passphrase è stata rimossa. Le chiavi restano cifrate in questo browser.',
  },

  access: {
    title: 'Accessi che il browser non consente',
    intro:
      'Questi indirizzi sono necessari, ma il browser non consente all’estensione di raggiungerli, o non lo consente più. Consenti quelli che vuoi usare.',
    purposes: {
      api: 'L’API del tuo provider: lì l’estensione legge lo stato dei tuoi hosting e invia le azioni che confermi.',
      token: 'Lì l’account di servizio ottiene i token; non viene inviato altro.',
      panel:
        'Lo Spazio Cliente: lì compare il pannello, e gli account senza chiavi vengono letti con la tua sessione.',
      'half-hours':
        'Lì il tuo provider conserva i dati di ogni mezz’ora. L’estensione legge quelli e nient’altro.',
      site: 'Il tuo sito: il pannello compare nella sua amministrazione. Dalle sue pagine non viene letto altro.',
    },
    neededBy: 'Necessario per:',
    more: (count, shown) =>
      format.plural(count, {
        one: `e ${shown} altro`,
        many: `e altri ${shown}`,
        other: `e altri ${shown}`,
      }),
    allow: (host) => `Consenti ${host}`,
    allowAll: 'Consenti tutti',
    allowed: 'Consentito. Ciò che era in attesa di questo accesso riprende subito.',
  },

  demo: {
    title: 'Prova senza account',
    intro:
      'Hosting inventati dentro l’estensione: nulla viene inviato da nessuna parte. Puoi rimuoverli in qualsiasi momento.',
    add: 'Aggiungi gli hosting dimostrativi',
    added:
      'Sono pronti: apri la dashboard, o clicca sul pulsante dell’estensione nella barra degli strumenti.',
  },

  sites: {
    title: 'Pannello sui tuoi siti',
    intro:
      'Mostra il pannello nell’amministrazione di un sito, come WordPress. Il browser ti chiede il permesso per ogni sito.',
    none: 'Il pannello non compare ancora su nessun sito.',
    connectFirst: 'Prima connetti un account; poi potrai aggiungere qui i suoi siti.',
    addTitle: 'Aggiungi un sito',
    addressHint: 'Il suo hosting viene trovato grazie ai domini associati.',
    find: 'Trova il suo hosting',
    finding: 'Ricerca…',
    one: (domain, service) =>
      `${domain} è associato a ${service}. È corretto? In caso contrario scegli un altro hosting.`,
    several: (domain) => `Più hosting contengono ${domain}. Scegli quello su cui si trova il sito.`,
    nobody: (host) =>
      `Nessun hosting dei tuoi account indica di contenere ${host}. Scegli quello su cui si trova il sito.`,
    unasked: (label) => `Non è stato possibile interrogare l’account «${label}».`,
    choose: 'Scegli un hosting',
    found: 'Contengono il dominio',
    others: 'Altri hosting',
    search: 'Cerca un hosting',
    noMatch: 'Nessun hosting corrisponde.',
    browserAsks: (host) =>
      `Il browser ti chiederà di consentire ${host}: l’estensione inserisce il pannello nelle sue pagine di amministrazione e non legge altro.`,
    watch: 'Mostra il pannello',
    watching: 'Richiesta al browser…',
    watched: (origin) =>
      `Ora il pannello compare nell’amministrazione di ${origin}. Ricarica le sue pagine aperte.`,
    remove: 'Rimuovi',
  },

  language: { title: 'Lingua', asBrowser: 'Come il browser' },

  transfer: {
    title: 'Porta con te le impostazioni',
    intro:
      'Account, siti e lingua in un file, per un altro browser o come copia. Il file non contiene mai chiavi, segreti, token o letture.',
    save: 'Salva le impostazioni in un file',
    saved: 'Salvato. Cerca il file tra i tuoi download.',
    load: 'Importa le impostazioni da un file',
    loading: 'Lettura del file…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `È stato importato ${shown} account.`,
        many: `Sono stati importati ${shown} di account.`,
        other: `Sono stati importati ${shown} account.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `È stato importato ${shown} sito.`,
        many: `Sono stati importati ${shown} di siti.`,
        other: `Sono stati importati ${shown} siti.`,
      }),
    nothingNew: 'In questo file non c’è nulla di nuovo: è già tutto qui.',
    next: 'Ora inserisci le chiavi di ogni account nell’elenco degli account e consenti gli accessi che questa pagina richiede.',
  },

  welcome: {
    title: 'Tieni d’occhio le email dei tuoi siti',
    lead: 'Questa estensione monitora le email che i form e i negozi dei tuoi siti inviano tramite il provider, e ti avvisa quando il provider ferma l’invio. Vedi il motivo, blocchi o sblocchi l’invio o elimini le email da qui, e scopri quale form ha permesso l’abuso.',
    begin: 'Tre modi per iniziare',
    demo: {
      name: 'Prima dai un’occhiata',
      meaning:
        'Hosting inventati dentro l’estensione. Nessun account, nessuna chiave, nulla viene inviato da nessuna parte.',
    },
    addDemo: 'Avvia la dimostrazione',
    demoAdded: 'Gli hosting dimostrativi sono pronti. Puoi rimuoverli nelle opzioni.',
    session: {
      name: 'Usa lo Spazio Cliente in cui hai già effettuato l’accesso',
      meaning:
        'Senza chiavi. Funziona finché è aperta una scheda dello Spazio Cliente con la tua sessione attiva.',
    },
    sessionRegion: 'Dove si trova il tuo account?',
    keys: {
      name: 'Inserisci chiavi o un account di servizio',
      meaning: 'Monitora in background, anche senza schede aperte. Scegli tu quali permessi concedere.',
    },
    openOptions: 'Configura nelle opzioni',
    stored: 'Che cosa viene conservato, e dove',
    storedWhat: 'Che cosa',
    storedWhere: 'Dove',
    storedRows: {
      settings: {
        what: 'Impostazioni: account senza le loro chiavi, siti, lingua',
        where: 'In questo browser, nello spazio di archiviazione dell’estensione.',
      },
      readings: {
        what: 'Letture dei tuoi hosting e registro delle tue azioni',
        where: 'In questo browser, nello spazio di archiviazione dell’estensione.',
      },
      keys: {
        what: 'Chiavi e segreti',
        where:
          'In questo browser, cifrati, nel database dell’estensione. Puoi proteggerli con una passphrase.',
      },
      tokens: {
        what: 'Token di un account di servizio',
        where: 'Come le chiavi; scadono da soli.',
      },
      session: {
        what: 'Il tuo accesso allo Spazio Cliente',
        where:
          'Da nessuna parte: resta nella scheda dello Spazio Cliente. L’estensione non vede né la password né i cookie.',
      },
      demo: {
        what: 'La dimostrazione',
        where: 'In questo browser. È inventata e non usa la rete.',
      },
    },
    nobodyElse: 'Nulla va ad altri che al tuo provider: nessuna statistica, nessun nostro server.',
    leave: 'Come disfarsene',
    leaveSteps: [
      'Dimentica un account nelle opzioni: le sue chiavi, le letture, il registro delle azioni e i siti vengono cancellati da questo browser.',
      'Disinstalla l’estensione: tutto ciò che ha conservato viene cancellato.',
      'Presso il provider le chiavi restano valide finché non le revochi lì, o finché non scadono.',
    ],
    pin: 'Tienila in vista',
    pinHow:
      'Fissa il suo pulsante alla barra degli strumenti: il colore indica lo stato. Clicca sul pezzo di puzzle accanto alla barra degli indirizzi, poi sulla puntina (Chrome, Edge), oppure sull’ingranaggio e su «Aggiungi alla barra degli strumenti» (Firefox).',
  },
}
