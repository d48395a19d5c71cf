import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('it')

/** The labels are those of the host's Italian guide; the sentences follow it. */
export const guideIt: GuideWords = {
  errors: {
    about:
      'Le risposte dei server destinatari, così come le ha registrate il provider. Né l’eliminazione delle email né lo sblocco svuotano questo registro.',
    reading: 'Lettura del registro…',
    empty: 'Nessuna email è tornata in errore.',
    search: 'Cerca nei destinatari e nelle risposte',
    noMatch: 'Nessun messaggio contiene queste parole.',
    found: (count, shown) =>
      format.plural(count, {
        one: `${shown} messaggio`,
        many: `${shown} di messaggi`,
        other: `${shown} messaggi`,
      }),
    showMore: (most) => `Mostra fino a ${most}`,
    noDate: 'data non indicata',
    inFuture: 'data nel futuro',
    noRecipient: 'destinatario non indicato',
    noText: 'Il server non ha fornito alcun testo.',
    wholeText: 'Testo completo',
    lessText: 'Riduci',
    copyAll: 'Copia l’elenco',
    copyOne: 'Copia',
    copied: 'Copiato.',
    notCopied: 'Il browser non ha consentito la copia. Seleziona il testo e copialo tu.',
  },
  recipient: {
    address: 'Indirizzo email',
    hint: 'Una volta al giorno il provider invia qui la notifica delle email tornate in errore il giorno prima.',
    next: 'Continua',
    sentAs: (address) => `Il provider lo riceve in questa forma: ${address}.`,
    same: 'È già il destinatario.',
    wrong:
      'Il provider non accetta questo indirizzo: serve una sola @, senza spazi e senza lettere accentate o speciali prima della @.',
  },
  checks: {
    'script-syntax': {
      title: 'Verifica gli script',
      text: 'Un errore di sintassi impedisce a uno script di inviare le email. Rileggi gli script che le inviano, correggili e riprova. Il log degli errori PHP dell’hosting indica il file e la riga.',
    },
    'test-script': {
      title: 'Invia un’email al tuo indirizzo con uno script di test',
      text: 'Se arriva, il provider invia correttamente e l’errore è nei tuoi script. Se non arriva, consulta «Email in errore».',
    },
    'no-smtp': {
      title: 'Non indicare un server SMTP',
      text: 'Gli script devono usare la funzione mail() di PHP, senza un server SMTP nei loro parametri; controlla anche che non ci sia un plugin SMTP. Le email inviate tramite SMTP non vengono contate qui, questi pulsanti non le fermano e non compaiono nello storico.',
    },
    'size-limits': {
      title: 'Limita la dimensione dei messaggi',
      text: 'Un messaggio intero può arrivare a 10 MB, allegati e intestazioni inclusi; il suo contenuto a 7-8 MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Leggi l’email del provider',
      text: 'Di solito il provider invia un’email dal titolo «Abuso con il tuo hosting …». Spiega che cosa è stato rilevato; conservala per la risposta.',
    },
    'read-record': {
      title: 'Scopri quando è iniziato',
      text: 'Un giorno anomalo nello storico indica quando è iniziato l’abuso, e quindi quale modifica o quale form può averlo permesso.',
    },
    'read-errors': {
      title: 'Guarda che cosa è tornato in errore',
      text: 'I destinatari e le risposte dei server mostrano se le email erano tue o di qualcun altro.',
    },
    'clean-addresses': {
      title: 'Togli gli indirizzi che non esistono',
      text: 'Togli dalle mailing list e dagli account del negozio i destinatari le cui email sono tornate in errore, ed elimina le registrazioni fatte dai robot.',
    },
    'clean-site': {
      title: 'Ripulisci e aggiorna il sito',
      text: 'Aggiorna il CMS, i suoi plugin e il tema. Elimina i file che non sono tuoi e cambia le password degli amministratori, dell’FTP e del database.',
    },
    'protect-forms': {
      title: 'Metti un captcha su ogni form che invia email',
      text: 'Contatti, commenti, registrazione, password dimenticata, negozio: a un robot basta un solo form non protetto.',
    },
    release: {
      title: 'Decidi cosa fare delle email in coda',
      text: 'Sono tutte tue? Sblocca l’invio e partiranno. C’è anche dello spam? Elimina le email: spariscono tutte e l’invio viene sbloccato.',
    },
    purge: {
      title: 'Elimina le email in coda',
      text: 'C’è spam in attesa di invio, perciò il provider chiede di eliminare le email. Spariscono tutte quelle in coda, poi l’invio viene sbloccato.',
    },
    'answer-letter': {
      title: 'Rispondi al provider se lo stato si ripresenta',
      text: 'Se l’hosting torna allo stato SPAM, rispondi all’email del provider e spiega che cosa hai fatto. A quel punto il suo team esaminerà la situazione.',
    },
  },
  recovery: {
    ko: 'Cerca la causa prima di sbloccare l’invio: il provider non indica se ci sono state troppe email, troppi errori, o se qualcuno lo ha bloccato.',
    bounce:
      'Troppe email sono tornate in errore. Se elimini le email riparti da zero; se sblocchi l’invio, le email in coda partono e la quota tollerata di email in errore raddoppia.',
    spam: 'Il provider tiene fermo l’invio finché lo spam non è sparito. Prima chiudi la falla: altrimenti il prossimo spam lo fermerà di nuovo.',
  },
  testScript: {
    address: 'Il tuo indirizzo',
    addressHint: 'Lo script invia solo a questo indirizzo.',
    show: 'Crea lo script',
    copy: 'Copia lo script',
    save: 'Scarica',
    upload:
      'Carica il file nella cartella del sito, apri il suo indirizzo con il token e guarda nella tua casella email. Poi elimina il file.',
    whatItIs: 'Invia una sola email di test con mail() di PHP. Risponde solo al proprio token.',
    deleteIt: 'Elimina questo file dopo il test.',
    subject: 'Email di test dell’hosting',
    body: 'Se leggi questo messaggio, l’hosting invia le email: l’errore va cercato negli script del sito. Ora elimina lo script di test.',
    accepted: 'Il provider ha accettato l’email. Guarda nella tua casella email, poi elimina questo file.',
    refused: 'Il provider non ha accettato l’email. Elimina questo file e controlla lo stato del servizio.',
  },
  done: 'Fatto',
  progress: (done, all) => `Fatto: ${done} su ${all}`,
  places: {
    record: 'Mostra lo storico',
    errors: 'Mostra le email in errore',
    controlPanel: 'Apri lo Spazio Cliente',
    guide: 'Apri la guida del provider',
    site: 'Apri il sito',
  },
  guideAddress: 'https://docs.ovhcloud.com/it/guides/web-cloud/web-hosting/mail-function-script-records',
}
