import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('de')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europa', ca: 'Kanada', us: 'USA' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'Der Hoster kennt diesen Application Key nicht. Prüfen Sie, ob er vollständig kopiert wurde und zur gewählten Region gehört.',
  credential:
    'Der Hoster kennt diesen Consumer Key nicht: Er wurde widerrufen oder gehört zu anderen Schlüsseln. Erstellen Sie neue Schlüssel und geben Sie sie ein.',
  'not-valid':
    'Der Consumer Key ist nicht bestätigt oder abgelaufen. Bestätigen Sie ihn auf der Seite des Hosters, oder erstellen Sie neue Schlüssel und geben Sie sie ein.',
  secret:
    'Das Application Secret passt nicht zum Application Key. Kopieren Sie es noch einmal; vielleicht wurden zwei Felder vertauscht.',
  clock:
    'Laut Hoster geht unsere Uhr falsch. Stellen Sie die Uhr dieses Computers, oder lassen Sie sie automatisch stellen, und versuchen Sie es dann erneut.',
  client:
    'Der Hoster kennt dieses Dienstkonto oder sein Secret nicht. Kopieren Sie Client-ID und Client-Secret noch einmal, oder erstellen Sie ein neues Secret.',
  untold:
    'Der Hoster lehnt die Schlüssel ab. Prüfen Sie die Region des Kontos, oder erstellen Sie neue Schlüssel und geben Sie sie ein.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign:
    'Diese Datei enthält keine Einstellungen dieser Erweiterung. Wählen Sie die Datei, die Sie hier früher gespeichert haben.',
  newer:
    'Diese Datei stammt aus einer neueren Version. Aktualisieren Sie die Erweiterung und importieren Sie die Datei dann erneut.',
  'too-large':
    'Diese Datei ist zu groß, um von dieser Erweiterung zu stammen. Wählen Sie die Datei, die Sie hier früher gespeichert haben.',
}

/** The labels are those of the host's German guide; the sentences follow it. */
export const de: Words = {
  title: 'E-Mail-Skripte',
  labels: {
    serviceStatus: 'Status der Dienstleistung',
    errorReportTo: 'Fehlerbericht an',
    totalSent: 'Gesamtzahl versandter E-Mails',
    sentToday: 'Heute versandte E-Mails',
    totalInError: 'Gesamtzahl E-Mails im Fehlerstatus',
    history: 'History der versandten E-Mails',
    emailsInError: 'E-Mails im Fehlerstatus',
    changeRecipient: 'Empfänger ändern',
    confirm: 'Bestätigen',
    cancel: 'Abbrechen',
    close: 'Schließen',
    refresh: 'Jetzt beim Hoster abrufen',
    open: 'Mehr anzeigen',
    fold: 'Weniger anzeigen',
    actions: 'Aktionen',
  },
  actions: {
    BLOCK: 'Versand blockieren',
    UNBLOCK: 'Versand entsperren',
    PURGE: 'E-Mails bereinigen',
    RECIPIENT: 'Empfänger ändern',
  },
  actionsInShort: {
    BLOCK: 'Hält neue E-Mails ab jetzt bis zu 72 Stunden zurück.',
    UNBLOCK: 'Der Versand läuft wieder an, und die zurückgehaltenen E-Mails werden versandt.',
    PURGE: 'Löscht die zurückgehaltenen E-Mails endgültig und entsperrt dann den Versand.',
  },
  hindrances: {
    'no-reading': 'Verfügbar, sobald der Hoster geantwortet hat.',
    'state-unknown': 'Nicht verfügbar, solange der Status unbekannt ist.',
    'on-its-way': 'Warten Sie, bis die laufende Aktion beendet ist.',
    purging: 'Warten Sie, bis die Bereinigung beendet ist.',
    'already-stopped': 'Der Versand ist bereits gestoppt.',
    'not-stopped': 'Nur bei gestopptem Versand möglich.',
    'purge-first': 'Erst nach einer Bereinigung möglich.',
    'read-only': 'Die Schlüssel dieses Kontos erlauben nur das Lesen.',
  },
  states: {
    ok: {
      name: 'Aktiv',
      headline: 'Versand läuft',
      meaning: 'Die E-Mails Ihrer Skripte werden sofort versandt.',
    },
    force: {
      name: 'Force',
      headline: 'Versand läuft',
      meaning:
        'Der Versand wurde entsperrt, nachdem zu viele E-Mails zurückgekommen waren. Der zulässige Anteil an Rückläufern ist verdoppelt.',
    },
    ko: {
      name: 'Inaktiv',
      headline: 'Versand gestoppt',
      meaning:
        'Gestoppt vom Inhaber, wegen zu vieler E-Mails in kurzer Zeit oder wegen zu vieler Fehler; welcher Grund zutrifft, teilt der Hoster nicht mit. E-Mails werden bis zu 72 Stunden zurückgehalten.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'Versand gestoppt',
      meaning:
        'Ein zu großer Anteil der E-Mails ist zurückgekommen. E-Mails werden bis zu 72 Stunden zurückgehalten.',
    },
    spam: {
      name: 'SPAM',
      headline: 'Versand gestoppt',
      meaning:
        'Der Filter des Hosters hat Spam erkannt. Meist schickt der Hoster dazu eine E-Mail wegen Missbrauchs: Suchen Sie danach.',
    },
    purging: {
      name: 'Bereinigung',
      headline: 'Bereinigung läuft',
      meaning:
        'Die zurückgehaltenen E-Mails werden gelöscht. Das dauert meist 5 bis 10 Minuten; danach wird der Versand entsperrt.',
    },
  },
  unknownState: {
    headline: 'Status unbekannt',
    meaning:
      'Der Hoster verwendet ein Wort, das diese Version nicht kennt. So lange werden keine Aktionen angeboten.',
  },
  noReading: {
    headline: 'Noch nicht abgerufen',
    meaning: 'Der Hoster hat den Status noch nicht mitgeteilt.',
  },
  reading: {
    hostWord: (word) => `Hoster meldet: ${word}`,
    age: (ago) => `Beim Hoster abgerufen: ${ago}`,
    old: 'Diese Angaben sind älter als 5 Minuten: Der Status kann sich geändert haben.',
    refreshing: 'Abruf beim Hoster\u00a0…',
    shownStill: 'Sie sehen den zuletzt abgerufenen Stand.',
    noRecipient: 'Kein Empfänger festgelegt',
    noNumber: 'Der Hoster hat keine brauchbare Zahl geliefert.',
    ofLimit: (share, limit) => `${share} von ${limit} pro Tag`,
    nearLimit: 'Tageslimit fast erreicht',
    limitReached: 'Tageslimit erreicht',
    shareOfSent: (share) => `${share} aller versandten E-Mails`,
  },
  held: {
    title: 'Zurückgehaltene E-Mails',
    blockedHere: (ago) =>
      `Sie haben den Versand ${ago} von hier aus blockiert. E-Mails werden bis zu 72 Stunden zurückgehalten.`,
    since: (moment) => `Seit ${moment} werden E-Mails zurückgehalten.`,
    firstSeen: (moment) =>
      `Der Stopp wurde am ${moment} zum ersten Mal bemerkt; er kann früher begonnen haben.`,
    left: (duration) => `Noch ${duration}`,
    atMostLeft: (duration) => `Höchstens noch ${duration}`,
    over: 'Frist abgelaufen',
    afterwards:
      'Nach 72 Stunden verfallen zurückgehaltene E-Mails, die ältesten zuerst; sie sind dann verloren, und der Versand bleibt gestoppt. Entsperren oder bereinigen Sie vorher.',
  },
  abuse: {
    title: 'Zweite Sperre: ungewöhnliche Aktivität',
    meaning:
      'Unabhängig vom Status der Dienstleistung meldet der Hoster Maßnahmen wegen ungewöhnlicher Aktivität auf diesem Hosting. Diese können E-Mails auch dann stoppen, wenn der Status den Versand erlaubt.',
    whatToDo:
      'Säubern Sie die Website, lassen Sie sie dann im Kundencenter prüfen und die Maßnahmen dort aufheben; mit den Schaltflächen hier geht das nicht.',
    hostSays: 'Der Hoster meldet:',
  },
  purging: {
    firstSeen: (duration) =>
      `Die Bereinigung läuft schon mindestens ${duration}. Meist dauert sie 5 bis 10 Minuten; Sie müssen nichts tun.`,
  },
  history: {
    source: 'E-Mails pro Tag, gezählt vom Hoster',
    empty: 'Der Hoster hat für dieses Hosting noch keine History der versandten E-Mails.',
    waiting: 'Die History wird abgerufen\u00a0…',
    missing: 'Die History konnte nicht abgerufen werden.',
    soFar: 'heute bisher',
    table: 'Als Tabelle anzeigen',
    day: 'Tag',
    volume: 'Versandte E-Mails',
    notTold: 'keine Angabe',
    range: 'Zeitraum',
    ranges: { days: 'Nach Tagen', day: '24 Stunden', week: '7 Tage', month: '30 Tage' },
    halfHour: 'Halbe Stunde ab',
    halfHourSource: 'E-Mails pro halbe Stunde, gezählt vom Hoster',
    keys: 'Mit den Pfeiltasten nach links und rechts lesen Sie die einzelnen Werte ab.',
    marks: { BLOCK: 'hier blockiert', UNBLOCK: 'hier entsperrt', PURGE: 'hier bereinigt' },
    needsAccess: (host) =>
      `Die Zahlen für jede halbe Stunde liegen beim Hoster unter ${host}. Der Browser muss der Erweiterung den Zugriff darauf erlauben.`,
    askForAccess: 'In den Optionen erlauben',
    sent: (count, shown) => format.plural(count, { one: `${shown} E-Mail`, other: `${shown} E-Mails` }),
  },
  notArriving: { title: 'E-Mails werden nicht versandt, obwohl der Status es erlaubt?' },
  recovery: { title: 'Was jetzt zu tun ist' },
  operation: {
    intended: 'Wird an den Hoster gesendet\u00a0…',
    sent: (ago) => `Die Anfrage wurde ${ago} gesendet. Der Hoster hat noch nicht geantwortet.`,
    waiting: (ago) =>
      `Die Aktion wurde ${ago} angefordert. Bis der Hoster sie anzeigt, können einige Minuten vergehen.`,
    running: (duration) => `Die Bereinigung läuft schon ${duration}. Meist dauert sie 5 bis 10 Minuten.`,
    seen: 'Erledigt: Der Hoster zeigt es an.',
    refused: 'Der Hoster hat abgelehnt. Es hat sich nichts geändert.',
    unknown:
      'Das Ergebnis ist nicht bekannt. Prüfen Sie den Status und entscheiden Sie dann: Von selbst wird nichts ein zweites Mal gesendet.',
    dropped:
      'Die Anfrage wurde nie an den Hoster gesendet. Es hat sich nichts geändert; starten Sie die Aktion bei Bedarf erneut.',
  },
  confirm: {
    title: 'Aktion bestätigen',
    hosting: 'Hosting',
    account: 'Konto:',
    stateNow: 'Aktueller Status',
    whatHappens: 'Was geschehen wird',
    forGood: 'Was sich nicht rückgängig machen lässt',
    recipientNow: 'Aktueller Empfänger',
    recipientNew: 'Neuer Empfänger',
    effects: {
      RECIPIENT: [
        'Ab dem nächsten Mal sendet der Hoster seinen täglichen Bericht über Rückläufer an die neue Adresse.',
        'Das Panel zeigt die neue Adresse an, sobald der Hoster sie anzeigt.',
      ],
      BLOCK: [
        'E-Mails, die Ihre Skripte ab jetzt erzeugen, werden nicht versandt, sondern bis zu 72 Stunden zurückgehalten.',
        'In dieser Zeit wird nichts gelöscht. Entsperren oder bereinigen Sie, bevor sie abläuft.',
      ],
      UNBLOCK: [
        'Der Versand läuft wieder.',
        'Auch die zurückgehaltenen E-Mails werden versandt – samt dem Spam, der darunter ist.',
      ],
      PURGE: [
        'Die zurückgehaltenen E-Mails werden endgültig gelöscht.',
        'Danach wird der Versand entsperrt. Insgesamt dauert das meist 5 bis 10 Minuten.',
      ],
    },
    unblockInBounce: [
      'Der Status wird „Force“: Der zulässige Anteil an Rückläufern verdoppelt sich.',
      'Die Seite des Hosters bietet dies erst nach einer Bereinigung an.',
    ],
    purgeInSpam: [
      'Auch der Spam, der auf den Versand wartet, wird gelöscht. Kommt erneut Spam, stoppt der Hoster den Versand wieder.',
    ],
    irreversible: {
      RECIPIENT: 'Die bisherige Adresse erhält keine Berichte mehr.',
      BLOCK: 'E-Mails, die nach 72 Stunden noch zurückgehalten werden, verfallen.',
      UNBLOCK: 'Versandte E-Mails lassen sich nicht zurückholen.',
      PURGE: 'Gelöschte E-Mails lassen sich nicht wiederherstellen, auch die erwünschten nicht.',
    },
    stillOpen: 'Noch offen unter „Was jetzt zu tun ist“',
    unavailable: 'Das ist jetzt nicht möglich',
    getsReady: 'Die Schaltfläche ist gleich bereit.',
    focusFirst: 'Klicken Sie zuerst in dieses Fenster.',
    sending: 'Wird an den Hoster gesendet\u00a0…',
    mayClose: 'Sie können dieses Fenster schließen. Das Panel zeigt weiterhin, wie weit die Aktion ist.',
    endedElsewhere:
      'Diese Frage ist nicht mehr offen: Sie wurde an anderer Stelle beantwortet oder ist abgelaufen.',
    cancelled: 'Abgebrochen. Es wurde nichts gesendet.',
  },
  vault: {
    locked: 'Die Schlüssel sind gesperrt',
    meaning: 'So lange wird bei Ihren Hostern nichts abgerufen.',
    passphrase: 'Passphrase',
    unlock: 'Schlüssel entsperren',
    lock: 'Schlüssel sperren',
  },
  demo: 'Vorführung',
  popup: {
    thisSite: 'Diese Website',
    hostings: 'Hostings',
    notWatched: (site) => `Auf ${site} wird das Panel noch nicht angezeigt.`,
    watchSite: 'Panel im Admin-Bereich anzeigen',
    search: 'Hostings durchsuchen',
    noMatch: 'Kein passendes Hosting.',
    pending: (count, shown) =>
      format.plural(count, { one: `${shown} Aktion läuft`, other: `${shown} Aktionen laufen` }),
    more: (count, shown) =>
      format.plural(count, { one: `${shown} weiteres Hosting`, other: `${shown} weitere Hostings` }),
    dashboard: 'Dashboard',
    emptyTitle: 'Noch kein Hosting',
    empty: 'Verbinden Sie Ihr Hosting-Konto; dann sehen Sie hier den Status der E-Mails Ihrer Skripte.',
    setUp: 'Konto verbinden',
    options: 'Optionen',
    controlPanel: 'Im Kundencenter öffnen',
  },
  fields: {
    label: 'Name des Kontos',
    region: 'Region',
    endpoint: 'API-Adresse',
    tokenUrl: 'Token-Adresse',
    panelAddress: 'Adresse des Kundencenters',
    applicationKey: 'Application Key',
    applicationSecret: 'Application Secret',
    consumerKey: 'Consumer Key',
    clientId: 'Client-ID',
    clientSecret: 'Client-Secret',
    passphrase: 'Passphrase',
    address: 'Adresse der Website',
    service: 'Hosting',
    recipient: 'E-Mail-Adresse',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `Der Hoster ist unter ${host} nicht erreichbar, oder sein Zertifikat ist nicht vertrauenswürdig. Prüfen Sie die Adresse und Ihre Verbindung; das Panel versucht es von selbst erneut.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `Der Hoster hat unter ${host} nicht rechtzeitig geantwortet (Wartezeit: ${seconds(count)}). Das Panel versucht es von selbst erneut.`,
    'host-failing': ({ host, status }) =>
      `Der Hoster hat unter ${host} eine Störung (Fehler ${status}). Das Panel versucht es von selbst erneut; hält die Störung an, wenden Sie sich an den Support des Hosters.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `Der Hoster verlangt weniger Anfragen. Das Panel wartet ${seconds(retryAfterSeconds)} und macht dann von selbst weiter.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Diese Schlüssel gehören anscheinend zu einer anderen Region: ${regions[region]}. Wählen Sie diese Region und verbinden Sie das Konto erneut.`,
    'panel-signed-out': ({ panel }) =>
      `Im Kundencenter unter ${panel} ist niemand angemeldet. Öffnen Sie es, melden Sie sich an und lassen Sie den Tab geöffnet; das Panel macht dann von selbst weiter.`,
    'panel-level-low': ({ panel }) =>
      `Das Kundencenter unter ${panel} verlangt, dass Sie Ihre Identität bestätigen. Melden Sie sich dort neu an und versuchen Sie es dann noch einmal.`,
    'not-a-host': ({ host }) =>
      `Unter ${host} antwortet keine Hosting-API. Prüfen Sie die Adresse: Sie endet meist auf /1.0 oder /v1.`,
    'host-redirects': ({ host }) =>
      `Der Hoster leitet unter ${host} zu einer anderen Adresse um; dorthin werden keine Schlüssel gesendet. Geben Sie stattdessen die endgültige Adresse ein.`,
    'key-waits': () =>
      'Der Schlüssel ist noch nicht bestätigt. Bestätigen Sie ihn auf der Seite des Hosters und prüfen Sie ihn dann hier erneut.',
    'key-declined': () =>
      'Der Schlüssel wurde auf der Seite des Hosters abgelehnt oder ist abgelaufen. Fordern Sie einen neuen an und bestätigen Sie ihn dort.',
    'keys-missing': () =>
      'In diesem Browser gibt es keine Schlüssel für dieses Konto. Geben Sie sie in den Optionen ein.',
    'vault-locked': () =>
      'Die Schlüssel sind gesperrt. Geben Sie im Popup oder in den Optionen Ihre Passphrase ein, damit die Überwachung weitergeht.',
    'passphrase-wrong': () =>
      'Das ist nicht die richtige Passphrase. Versuchen Sie es erneut und achten Sie auf Groß- und Kleinschreibung.',
    'passphrase-weak': ({ least }) =>
      `Die Passphrase ist zu kurz. Verwenden Sie mindestens ${format.number(least)} Zeichen; am besten eignen sich mehrere Wörter.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `Den Schlüsseln fehlt das Recht „${right}“. Erstellen Sie neue Schlüssel mit diesem Recht und verbinden Sie das Konto erneut.`,
    'service-unknown': ({ serviceName }) =>
      `Das Hosting ${serviceName} gehört nicht mehr zu diesem Konto. Prüfen Sie das Konto in den Optionen.`,
    'action-refused': ({ hostSays }) =>
      `Der Hoster hat abgelehnt und meldet: „${hostSays}“. Es hat sich nichts geändert; prüfen Sie den Status und entscheiden Sie dann.`,
    'answer-malformed': ({ host, what }) =>
      `Der Hoster hat unter ${host} etwas Unlesbares gesendet (${what}). Versuchen Sie es später erneut; bleibt es dabei, suchen Sie nach einem Update der Erweiterung.`,
    'answer-too-large': ({ host }) =>
      `Der Hoster hat unter ${host} mehr als 1\u00a0MiB gesendet; so viel wird nicht gelesen. Versuchen Sie es später noch einmal, oder sehen Sie im Kundencenter nach.`,
    'half-hours-not-kept': () =>
      'Der Hoster liefert für dieses Hosting keine Zahlen pro halbe Stunde. Stattdessen werden die Tage angezeigt.',
    'permission-missing': ({ origin }) =>
      `Der Browser erlaubt der Erweiterung den Zugriff auf ${origin} nicht. Öffnen Sie die Optionen und erlauben Sie ihn dort.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `Die Verbindung zu ${endpoint} ist nicht verschlüsselt; dorthin werden keine Schlüssel gesendet. Verwenden Sie eine Adresse, die mit https:// beginnt.`,
    'input-wrong': ({ field }) =>
      `„${field}“ ist nicht richtig ausgefüllt. Korrigieren Sie die Angabe und versuchen Sie es erneut.`,
    'account-gone': () => 'Dieses Konto ist nicht mehr verbunden. Verbinden Sie es in den Optionen erneut.',
    'operation-running': () =>
      'Für dieses Hosting läuft bereits eine andere Aktion. Warten Sie, bis sie beendet ist.',
    'intent-ended': () =>
      'Diese Frage ist nicht mehr offen: Sie wurde beantwortet oder ist abgelaufen. Starten Sie die Aktion erneut im Panel.',
    'action-unavailable': ({ state }) =>
      `Diese Aktion ist im Status „${state}“ nicht verfügbar. Prüfen Sie den aktuellen Status und entscheiden Sie dann.`,
    'place-not-watched': () =>
      'Das Panel ist für diese Seite nicht eingeschaltet. Schalten Sie es in den Optionen ein.',
    'not-allowed': () =>
      'Das ist von hier aus nicht möglich. Öffnen Sie die Erweiterung über ihre Schaltfläche in der Symbolleiste und versuchen Sie es dort.',
    'message-malformed': () =>
      'Zwei Teile der Erweiterung verstehen einander nicht. Laden Sie diese Seite neu; vielleicht wurde gerade ein Update installiert.',
    'storage-failed': () =>
      'Der Browser konnte die Daten der Erweiterung nicht speichern oder lesen. Prüfen Sie, ob auf dem Datenträger noch Platz ist, und starten Sie den Browser dann neu.',
    'worker-silent': () =>
      'Der Hintergrunddienst der Erweiterung antwortet nicht. Laden Sie diese Seite neu, oder schließen Sie sie und öffnen Sie sie erneut.',
    internal: () =>
      'In der Erweiterung ist etwas Unvorhergesehenes schiefgegangen. Laden Sie diese Seite neu; passiert es wieder, melden Sie den Fehler.',
  },
}
