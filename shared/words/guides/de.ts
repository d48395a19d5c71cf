import { formatFor } from '../format'
import type { GuideWords } from './guide-words'

const format = formatFor('de')

/** Labels named in the sentences are those of the host's German guide. */
export const guideDe: GuideWords = {
  errors: {
    about:
      'Was die empfangenden Server geantwortet haben, so wie es der Hoster protokolliert hat. Weder Bereinigen noch Entsperren leert dieses Protokoll.',
    reading: 'Das Protokoll wird abgerufen\u00a0…',
    empty: 'Es sind keine E-Mails zurückgekommen.',
    search: 'In Empfängern und Antworten suchen',
    noMatch: 'Kein Eintrag enthält diese Wörter.',
    found: (count, shown) => format.plural(count, { one: `${shown} E-Mail`, other: `${shown} E-Mails` }),
    showMore: (most) => `Bis zu ${most} anzeigen`,
    noDate: 'Datum nicht angegeben',
    inFuture: 'Datum in der Zukunft',
    noRecipient: 'Empfänger nicht angegeben',
    noText: 'Der Server hat keinen Text gesendet.',
    wholeText: 'Ganzer Text',
    lessText: 'Weniger',
    copyAll: 'Liste kopieren',
    copyOne: 'Kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  },
  recipient: {
    address: 'E-Mail-Adresse',
    hint: 'An diese Adresse sendet der Hoster einmal täglich einen Bericht über die Rückläufer des Vortags.',
    next: 'Weiter',
    sentAs: (address) => `Der Hoster erhält sie in der Form ${address}.`,
    same: 'Das ist bereits der Empfänger.',
    wrong:
      'Diese Adresse nimmt der Hoster nicht an: Sie braucht genau ein @, darf keine Leerzeichen enthalten und vor dem @ weder Umlaute noch Buchstaben mit Akzent.',
  },
  checks: {
    'script-syntax': {
      title: 'Skripte prüfen',
      text: 'Mit einem Syntaxfehler versendet ein Skript nichts. Gehen Sie die Skripte durch, die E-Mails versenden, beheben Sie Fehler und versuchen Sie es erneut. Das PHP-Fehlerprotokoll des Hostings nennt Datei und Zeile.',
    },
    'test-script': {
      title: 'Sich selbst per Testskript eine E-Mail senden',
      text: 'Kommt sie an, funktioniert der Versand beim Hoster, und der Fehler liegt in Ihren eigenen Skripten. Kommt sie nicht an, sehen Sie unter „E-Mails im Fehlerstatus“ nach.',
    },
    'no-smtp': {
      title: 'Keinen SMTP-Server angeben',
      text: 'Skripte sollten die PHP-Funktion mail() verwenden, ohne SMTP-Server in ihren Einstellungen; achten Sie auch auf SMTP-Plugins. E-Mails über SMTP werden hier nicht gezählt, durch diese Schaltflächen nicht gestoppt und stehen nicht in der History.',
    },
    'size-limits': {
      title: 'E-Mails klein halten',
      text: 'Eine E-Mail darf mit Anhängen und Headern insgesamt 10\u00a0MB groß sein, ihr Inhalt 7 bis 8\u00a0MB.',
    },
  },
  steps: {
    'read-letter': {
      title: 'Die E-Mail des Hosters lesen',
      text: 'Meist schickt der Hoster eine E-Mail mit dem Betreff „Missbrauch mit Ihrem Hosting …“. Darin steht, was aufgefallen ist; bewahren Sie sie für die Antwort auf.',
    },
    'read-record': {
      title: 'Feststellen, wann es begann',
      text: 'Ein auffälliger Tag in der History zeigt, wann der Missbrauch begann, und damit, welche Änderung oder welches Formular ihn ermöglicht haben könnte.',
    },
    'read-errors': {
      title: 'Ansehen, was zurückgekommen ist',
      text: 'An den Empfängern und den Antworten der Server erkennen Sie, ob es Ihre eigenen E-Mails waren oder fremde.',
    },
    'clean-addresses': {
      title: 'Adressen entfernen, die es nicht gibt',
      text: 'Nehmen Sie die Empfänger der Rückläufer aus Mailinglisten und Shop-Konten heraus, und löschen Sie Registrierungen von Bots.',
    },
    'clean-site': {
      title: 'Website säubern und aktualisieren',
      text: 'Aktualisieren Sie das CMS, seine Plugins und das Theme. Löschen Sie Dateien, die nicht von Ihnen stammen, und ändern Sie die Passwörter von Administratoren, FTP und Datenbank.',
    },
    'protect-forms': {
      title: 'Jedes Formular, das E-Mails versendet, mit einem Captcha schützen',
      text: 'Kontakt, Kommentare, Registrierung, vergessenes Passwort, Shop: Ein einziges ungeschütztes Formular genügt einem Bot.',
    },
    release: {
      title: 'Über die zurückgehaltenen E-Mails entscheiden',
      text: 'Stammen alle von Ihnen? Dann entsperren Sie den Versand, und alle werden versandt. Ist Spam darunter? Dann bereinigen Sie: Alle werden gelöscht, und der Versand wird entsperrt.',
    },
    purge: {
      title: 'Zurückgehaltene E-Mails bereinigen',
      text: 'Spam wartet auf den Versand, deshalb verlangt der Hoster eine Bereinigung. Sie löscht alle zurückgehaltenen E-Mails und entsperrt danach den Versand.',
    },
    'answer-letter': {
      title: 'Auf die E-Mail antworten, wenn der Status wiederkehrt',
      text: 'Wird das Hosting erneut wegen Spam gestoppt, antworten Sie auf die E-Mail des Hosters und schreiben Sie, was Sie unternommen haben. Sein Team sieht sich die Sache dann an.',
    },
  },
  recovery: {
    ko: 'Finden Sie die Ursache heraus, bevor Sie entsperren: Der Hoster teilt nicht mit, ob es zu viele E-Mails oder zu viele Fehler waren oder ob jemand den Versand blockiert hat.',
    bounce:
      'Zu viele E-Mails sind zurückgekommen. Mit einer Bereinigung fangen Sie neu an; beim Entsperren werden die zurückgehaltenen E-Mails versandt, und der zulässige Anteil an Rückläufern verdoppelt sich.',
    spam: 'Der Hoster stoppt den Versand, bis der Spam beseitigt ist. Schließen Sie zuerst die Lücke: Sonst führt der nächste Spam wieder zum Stopp.',
  },
  testScript: {
    address: 'Ihre eigene Adresse',
    addressHint: 'Das Skript sendet nur an diese Adresse.',
    show: 'Skript erstellen',
    copy: 'Skript kopieren',
    save: 'Herunterladen',
    upload:
      'Legen Sie die Datei in den Ordner der Website, rufen Sie ihre Adresse mit dem Token auf und sehen Sie in Ihrem Postfach nach. Löschen Sie die Datei danach.',
    whatItIs: 'Sendet eine einzelne Test-E-Mail mit PHP mail(). Reagiert nur auf das eigene Token.',
    deleteIt: 'Löschen Sie diese Datei nach dem Test.',
    subject: 'Test-E-Mail des Hostings',
    body: 'Wenn Sie das lesen, versendet das Hosting E-Mails: Ein Fehler liegt dann in den Skripten der Website. Löschen Sie das Testskript jetzt.',
    accepted:
      'Der Hoster hat die E-Mail angenommen. Sehen Sie in Ihrem Postfach nach und löschen Sie dann diese Datei.',
    refused:
      'Der Hoster hat die E-Mail nicht angenommen. Löschen Sie diese Datei und prüfen Sie den Status der Dienstleistung.',
  },
  done: 'Erledigt',
  progress: (done, all) => `${done} von ${all} erledigt`,
  places: {
    record: 'History anzeigen',
    errors: 'E-Mails im Fehlerstatus anzeigen',
    controlPanel: 'Kundencenter öffnen',
    guide: 'Anleitung des Hosters öffnen',
    site: 'Website öffnen',
  },
  guideAddress: 'https://docs.ovhcloud.com/de/guides/web-cloud/web-hosting/mail-function-script-records',
}
