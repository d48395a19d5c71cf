import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('de')

export const setupDe: SetupWords = {
  title: 'Optionen',
  intro:
    'Welche Hostings überwacht werden, wie sich die Erweiterung dort anmeldet und auf welchen Websites das Panel erscheint.',
  contents: 'Auf dieser Seite',
  openDashboard: 'Dashboard öffnen',
  openWelcome: 'Erste Schritte',
  saved: 'Gespeichert.',
  regions: { eu: 'Europa', ca: 'Kanada', us: 'USA', custom: 'Anderer Hoster', demo: 'Vorführung' },
  openPanel: 'Kundencenter öffnen',

  accounts: {
    title: 'Hosting-Konten',
    intro:
      'Sie können mehrere Konten verbinden. Was Sie eingeben, bleibt verschlüsselt in diesem Browser und geht nur an Ihren Hoster.',
    none: 'Noch ist kein Konto verbunden.',
    ways: {
      session: 'Sitzung im Kundencenter',
      oauth2: 'Dienstkonto',
      keys: 'Anwendungsschlüssel',
      none: 'Keine Anmeldung nötig',
    },
    hostings: (count, shown) => format.plural(count, { one: `${shown} Hosting`, other: `${shown} Hostings` }),
    noHostings: 'In diesem Konto wurde kein Hosting gefunden. Prüfen Sie es erneut, sobald es eines enthält.',
    showAll: 'Alle anzeigen',
    showFewer: 'Weniger anzeigen',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `und ${shown} weiteres, zu sehen im Dashboard.`,
        other: `und ${shown} weitere, zu sehen im Dashboard.`,
      }),
    readOnly: 'Nur Lesen',
    missing: (count, shown) =>
      format.plural(count, { one: `${shown} Recht fehlt`, other: `${shown} Rechte fehlen` }),
    check: 'Erneut prüfen',
    checking: 'Wird geprüft\u00a0…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Alles in Ordnung: ${shown} Hosting, wie zuvor.`,
        other: `Alles in Ordnung: ${shown} Hostings, wie zuvor.`,
      }),
    added: (count, shown) =>
      format.plural(count, { one: `${shown} Hosting ist neu:`, other: `${shown} Hostings sind neu:` }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} Hosting ist nicht mehr im Konto:`,
        other: `${shown} Hostings sind nicht mehr im Konto:`,
      }),
    renew: { session: 'Stattdessen Schlüssel verwenden', oauth2: 'Neues Secret', keys: 'Neue Schlüssel' },
    forget: 'Trennen',
    forgetReally: (label) => `Konto „${label}“ trennen?`,
    forgetWipes:
      'Seine Schlüssel, Tokens, abgerufenen Daten, Journaleinträge und Websites werden dabei aus diesem Browser gelöscht. Beim Hoster ändert sich nichts: Widerrufen Sie die Schlüssel dort, wenn Sie sie nicht mehr brauchen.',
    forgetDemo: 'Dabei werden die erfundenen Hostings und alles, was zu ihnen notiert wurde, entfernt.',
    keep: 'Behalten',
  },

  connect: {
    title: 'Konto verbinden',
    titleAgain: (label) => `Neu anmelden: ${label}`,
    labelHint: 'Nur für Sie, zum Beispiel „Kunden-Websites“.',
    wayTitle: 'Wie sich die Erweiterung anmeldet',
    ways: {
      session: {
        name: 'Sitzung im Kundencenter',
        meaning: 'Braucht nur einen Tab des Kundencenters, in dem Sie angemeldet sind.',
      },
      oauth2: {
        name: 'Dienstkonto',
        meaning:
          'Braucht eine Client-ID und ihr Secret. Überwacht im Hintergrund; lässt sich auf ein einzelnes Hosting beschränken.',
      },
      keys: {
        name: 'Anwendungsschlüssel',
        meaning:
          'Braucht drei Werte, die Ihr Hoster auf einer einzigen Seite erstellt. Überwacht im Hintergrund.',
      },
    },
    endpointHint: 'Sie endet meist auf /1.0 oder /v1.',
    panelHint: 'Wenn Sie sie angeben, erscheint das Panel auch dort.',
    sessionHelp:
      'Öffnen Sie das Kundencenter, melden Sie sich an und lassen Sie den Tab geöffnet. Ohne einen solchen Tab lässt sich nichts abrufen; das Konto meldet das und macht von selbst weiter, sobald Sie angemeldet sind.',
    oauth2Help:
      'Erstellen Sie im Kundencenter ein Dienstkonto (OAuth2, Client Credentials) und erteilen Sie ihm in einer Richtlinie die unten genannten Rechte: für alle Hostings oder für eines.',
    purposeTitle: 'Was die Erweiterung darf',
    purposes: {
      read: { name: 'Nur lesen', meaning: 'Überwacht nur. Aktionen lösen Sie im Kundencenter aus.' },
      act: {
        name: 'Lesen und Aktionen ausführen',
        meaning:
          'Kann auch blockieren, entsperren, bereinigen und den Empfänger des Fehlerberichts ändern, jeweils erst nach Ihrer Bestätigung.',
      },
    },
    rights: 'Diese Rechte sind nötig, weitere nicht:',
    makeKeys: 'Schlüssel beim Hoster erstellen',
    makeKeysHint:
      'Öffnet die Seite Ihres Hosters in einem neuen Tab; diese Rechte sind dort schon eingetragen. Melden Sie sich an, wählen Sie, wie lange die Schlüssel gelten, und kopieren Sie dann die drei Werte in die Felder unten.',
    noKeyPage:
      'Erstellen Sie bei Ihrem Hoster Schlüssel mit diesen Rechten und kopieren Sie dann die drei Werte in die Felder unten.',
    pasteKeys: 'Die drei Werte von der Seite des Hosters',
    ownApplication: 'Ich habe eine eigene Anwendung, aber keinen Consumer Key',
    ownApplicationHint:
      'Füllen Sie oben Application Key und Application Secret aus und lassen Sie den Consumer Key leer. Der Hoster erstellt einen Schlüssel mit den hier gewählten Rechten und öffnet eine Seite, auf der Sie ihn bestätigen.',
    askForKey: 'Schlüssel beim Hoster anfordern',
    asking: 'Wird beim Hoster angefordert\u00a0…',
    keyAsked:
      'Die Seite des Hosters ist in einem neuen Tab geöffnet. Bestätigen Sie den Schlüssel dort, kommen Sie dann zurück und prüfen Sie ihn in der Liste oben.',
    browserAsks: {
      read: (host) =>
        `Der Browser wird Sie fragen, ob Sie den Zugriff auf ${host} erlauben. Die Erweiterung ruft dort den Status Ihrer Hostings ab und macht dort nichts anderes.`,
      act: (host) =>
        `Der Browser wird Sie fragen, ob Sie den Zugriff auf ${host} erlauben. Die Erweiterung ruft dort den Status Ihrer Hostings ab und sendet die Aktionen, die Sie bestätigen; sonst nichts.`,
      token: (host) => `Er wird auch nach ${host} fragen: Dort erhält das Dienstkonto seine Tokens.`,
      panel: (host) => `Er wird auch nach ${host} fragen: Dort erscheint das Panel.`,
      session: (host) =>
        `Die Erweiterung ruft die Daten über ${host} ab; den Zugriff darauf hat sie seit der Installation. Der Browser fragt nach nichts Weiterem.`,
      sessionElsewhere: (host) =>
        `Der Browser wird Sie fragen, ob Sie den Zugriff auf ${host} erlauben. Die Erweiterung ruft dort über Ihre Sitzung Daten ab, sendet die Aktionen, die Sie bestätigen, und zeigt dort das Panel an.`,
      unknown:
        'Der Browser wird Sie fragen, ob Sie den Zugriff auf die Adressen erlauben, die Sie hier eingeben, und auf keine anderen.',
    },
    connect: 'Verbinden',
    connecting: 'Wird beim Hoster geprüft\u00a0…',
    chooseRegion: (region) => `${region} wählen`,
    otherRegions: 'In den anderen Regionen suchen',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Verbunden: ${shown} Hosting gefunden.`,
        other: `Verbunden: ${shown} Hostings gefunden.`,
      }),
    noHostings:
      'Verbunden, aber dieses Konto enthält kein Webhosting, das die Erweiterung sehen darf. Prüfen Sie, ob Sie sich als Inhaber angemeldet haben, ob die Region stimmt und ob die Schlüssel auf etwas anderes beschränkt sind; prüfen Sie dann das Konto erneut.',
    allRights: 'Alle nötigen Rechte sind vorhanden.',
    readOnly:
      'Diese Schlüssel erlauben nur das Lesen. Aktionen lösen Sie im Kundencenter aus; um sie von hier aus auszulösen, erstellen Sie neue Schlüssel.',
    missing: 'Fehlende Rechte und was ohne sie nicht funktioniert:',
    without: {
      hostings: 'Die Hostings des Kontos können nicht aufgelistet werden.',
      state: 'Der Status des Versands kann nicht abgerufen werden.',
      record: 'Die History der versandten E-Mails bleibt leer, abgesehen von unseren eigenen Stichproben.',
      errors: 'Zurückgekommene E-Mails können nicht angezeigt werden.',
      measures: 'Maßnahmen wegen ungewöhnlicher Aktivität werden nicht angezeigt.',
      halfHours: 'Es gibt keine Zahlen pro halbe Stunde.',
      siteFinding: 'Das Hosting einer Website wird nicht von selbst gefunden; Sie wählen es aus.',
      recipient: 'Der Empfänger des Fehlerberichts lässt sich von hier aus nicht ändern.',
      actions:
        'Von hier aus lässt sich der Versand weder blockieren noch entsperren, und E-Mails lassen sich nicht bereinigen.',
    },
    clockBehind: (duration) =>
      `Die Uhr dieses Computers geht gegenüber der Uhr des Hosters ${duration} nach. Anfragen richten sich nach der Uhr des Hosters, deshalb funktioniert alles; stellen Sie Ihre Uhr trotzdem, oder lassen Sie sie automatisch stellen.`,
    clockAhead: (duration) =>
      `Die Uhr dieses Computers geht gegenüber der Uhr des Hosters ${duration} vor. Anfragen richten sich nach der Uhr des Hosters, deshalb funktioniert alles; stellen Sie Ihre Uhr trotzdem, oder lassen Sie sie automatisch stellen.`,
  },

  pending: {
    title: 'Schlüssel, die beim Hoster auf Sie warten',
    intro: 'Bestätigen Sie jeden Schlüssel auf der Seite des Hosters und prüfen Sie ihn dann hier.',
    asked: (ago) => `Angefordert: ${ago}.`,
    renews: (label) => `Für das Konto „${label}“.`,
    open: 'Seite des Hosters erneut öffnen',
    finish: 'Ich habe ihn bestätigt: prüfen',
    finishing: 'Wird beim Hoster geprüft\u00a0…',
    drop: 'Verwerfen',
  },

  protection: {
    title: 'Schutz der Schlüssel',
    intro:
      'Die Schlüssel sind in diesem Browser in jedem Fall verschlüsselt. Mit einer Passphrase kann sie niemand ohne Sie verwenden, auch nicht mit einer Kopie der Dateien dieses Computers; solange sie gesperrt sind, wird nichts überwacht.',
    forgotten:
      'Eine vergessene Passphrase lässt sich nicht wiederherstellen: Trennen Sie dann die Konten und geben Sie ihre Schlüssel neu ein.',
    newPassphrase: 'Neue Passphrase',
    again: 'Passphrase wiederholen',
    least: (count, shown) =>
      format.plural(count, {
        one: `Mindestens ${shown} Zeichen. Am besten eignen sich mehrere Wörter.`,
        other: `Mindestens ${shown} Zeichen. Am besten eignen sich mehrere Wörter.`,
      }),
    different: 'Die beiden Passphrasen stimmen nicht überein. Geben Sie sie noch einmal ein.',
    lockAfter: 'Schlüssel sperren',
    lockChoices: {
      15: 'nach 15 Minuten ohne Nutzung',
      60: 'nach 1 Stunde ohne Nutzung',
      480: 'nach 8 Stunden ohne Nutzung',
      0: 'beim Schließen des Browsers',
    },
    protect: 'Passphrase festlegen',
    protecting: 'Wird verschlüsselt\u00a0…',
    lockedTitle: 'Die Schlüssel sind gesperrt',
    lockedMeaning: 'Bis Sie sie entsperren, wird bei Ihren Hostern nichts abgerufen.',
    unlockedTitle: 'Die Schlüssel sind entsperrt und durch eine Passphrase geschützt',
    locks: (choice) => `Sie werden von selbst gesperrt: ${choice}.`,
    changeTitle: 'Schutz ändern',
    changeHint:
      'Wenn Sie eine andere Passphrase möchten, entfernen Sie diese und legen Sie dann eine neue fest.',
    change: 'Zeitpunkt der Sperre ändern',
    remove: 'Passphrase entfernen',
    removed: 'Die Passphrase ist entfernt. Die Schlüssel bleiben in diesem Browser verschlüsselt.',
  },

  access: {
    title: 'Zugriffe, die der Browser nicht erlaubt',
    intro:
      'Diese Adressen werden gebraucht, aber der Browser erlaubt der Erweiterung den Zugriff nicht oder nicht mehr. Erlauben Sie, was Sie nutzen möchten.',
    purposes: {
      api: 'Die API Ihres Hosters: Die Erweiterung ruft dort den Status Ihrer Hostings ab und sendet die Aktionen, die Sie bestätigen.',
      token: 'Das Dienstkonto erhält dort seine Tokens; sonst wird nichts gesendet.',
      panel:
        'Das Kundencenter: Das Panel erscheint dort, und Konten ohne Schlüssel werden dort über Ihre Sitzung abgerufen.',
      'half-hours':
        'Dort liegen die Zahlen Ihres Hosters für jede halbe Stunde. Sie werden gelesen, sonst nichts.',
      site: 'Ihre Website: Das Panel erscheint in ihrem Admin-Bereich. Zu anderen Zwecken werden ihre Seiten nicht gelesen.',
    },
    neededBy: 'Benötigt von:',
    more: (count, shown) =>
      format.plural(count, { one: `und ${shown} weiteres`, other: `und ${shown} weitere` }),
    allow: (host) => `${host} erlauben`,
    allowAll: 'Alle erlauben',
    allowed: 'Erlaubt. Was darauf gewartet hat, geht sofort weiter.',
  },

  demo: {
    title: 'Ohne Konto ausprobieren',
    intro:
      'Erfundene Hostings in der Erweiterung: Es wird nirgendwohin etwas gesendet. Sie können sie jederzeit entfernen.',
    add: 'Vorführ-Hostings hinzufügen',
    added:
      'Sie sind da: Öffnen Sie das Dashboard, oder klicken Sie in der Symbolleiste auf die Schaltfläche der Erweiterung.',
  },

  sites: {
    title: 'Panel auf Ihren Websites',
    intro:
      'Zeigen Sie das Panel im Admin-Bereich einer Website an, etwa in WordPress. Der Browser fragt Sie bei jeder Website.',
    none: 'Das Panel erscheint noch auf keiner Website.',
    connectFirst: 'Verbinden Sie zuerst ein Konto; dann können Sie hier seine Websites hinzufügen.',
    addTitle: 'Website hinzufügen',
    addressHint: 'Das Hosting wird anhand der Domains gefunden, die damit verknüpft sind.',
    find: 'Hosting suchen',
    finding: 'Wird gesucht\u00a0…',
    one: (domain, service) =>
      `${domain} ist mit ${service} verknüpft. Stimmt das? Wählen Sie sonst ein anderes Hosting.`,
    several: (domain) =>
      `Mehrere Hostings sind mit ${domain} verknüpft. Wählen Sie das, auf dem die Website läuft.`,
    nobody: (host) =>
      `Kein Hosting Ihrer Konten ist mit ${host} verknüpft. Wählen Sie das, auf dem die Website läuft.`,
    unasked: (label) => `Das Konto „${label}“ konnte nicht abgefragt werden.`,
    choose: 'Hosting auswählen',
    found: 'Mit der Domain verknüpft',
    others: 'Andere Hostings',
    search: 'Hostings durchsuchen',
    noMatch: 'Kein passendes Hosting.',
    browserAsks: (host) =>
      `Der Browser wird Sie fragen, ob Sie den Zugriff auf ${host} erlauben: Die Erweiterung zeigt das Panel auf den Seiten des Admin-Bereichs an und liest dort sonst nichts.`,
    watch: 'Panel dort anzeigen',
    watching: 'Der Browser wird gefragt\u00a0…',
    watched: (origin) =>
      `Das Panel erscheint jetzt im Admin-Bereich von ${origin}. Laden Sie bereits geöffnete Seiten dort neu.`,
    remove: 'Entfernen',
  },

  language: { title: 'Sprache', asBrowser: 'Wie im Browser' },

  transfer: {
    title: 'Einstellungen mitnehmen',
    intro:
      'Konten, Websites und Sprache in einer Datei, für einen anderen Browser oder als Kopie. Schlüssel, Secrets, Tokens und abgerufene Daten sind nie darin.',
    save: 'Einstellungen in einer Datei speichern',
    saved: 'Gespeichert. Sehen Sie in Ihren Downloads nach.',
    load: 'Einstellungen aus einer Datei importieren',
    loading: 'Die Datei wird gelesen\u00a0…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `${shown} Konto wurde importiert.`,
        other: `${shown} Konten wurden importiert.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `${shown} Website wurde importiert.`,
        other: `${shown} Websites wurden importiert.`,
      }),
    nothingNew: 'Diese Datei enthält nichts Neues: Alles ist schon vorhanden.',
    next: 'Geben Sie nun in der Liste der Konten die Schlüssel jedes Kontos ein, und erlauben Sie den Zugriff, wo diese Seite danach fragt.',
  },

  welcome: {
    title: 'Die E-Mails Ihrer Websites im Blick',
    lead: 'Diese Erweiterung überwacht die E-Mails, die Formulare und Shops Ihrer Websites über Ihren Hoster versenden, und meldet Ihnen, wenn der Hoster den Versand stoppt. Sie sehen den Grund, blockieren, entsperren oder bereinigen von hier aus und finden heraus, welches Formular den Missbrauch ermöglicht hat.',
    begin: 'Drei Wege zum Einstieg',
    demo: {
      name: 'Erst einmal umsehen',
      meaning:
        'Erfundene Hostings in der Erweiterung. Kein Konto, keine Schlüssel, es wird nirgendwohin etwas gesendet.',
    },
    addDemo: 'Vorführung starten',
    demoAdded: 'Die Vorführ-Hostings sind da. In den Optionen können Sie sie wieder entfernen.',
    session: {
      name: 'Das Kundencenter nutzen, in dem Sie angemeldet sind',
      meaning:
        'Ohne Schlüssel. Funktioniert, solange ein Tab des Kundencenters geöffnet ist und Sie dort angemeldet sind.',
    },
    sessionRegion: 'Wo ist Ihr Konto?',
    keys: {
      name: 'Schlüssel oder ein Dienstkonto eingeben',
      meaning:
        'Überwacht im Hintergrund, auch ohne geöffneten Tab. Sie bestimmen, welche Rechte die Erweiterung erhält.',
    },
    openOptions: 'In den Optionen einrichten',
    stored: 'Was wo gespeichert wird',
    storedWhat: 'Was',
    storedWhere: 'Wo',
    storedRows: {
      settings: {
        what: 'Einstellungen: Konten ohne ihre Schlüssel, Websites, Sprache',
        where: 'In diesem Browser, im eigenen Speicher der Erweiterung.',
      },
      readings: {
        what: 'Abgerufene Daten Ihrer Hostings und das Journal Ihrer Aktionen',
        where: 'In diesem Browser, im eigenen Speicher der Erweiterung.',
      },
      keys: {
        what: 'Schlüssel und Secrets',
        where:
          'In diesem Browser, verschlüsselt, in der eigenen Datenbank der Erweiterung. Sie können sie mit einer Passphrase schützen.',
      },
      tokens: {
        what: 'Tokens eines Dienstkontos',
        where: 'Wie die Schlüssel; sie laufen von selbst ab.',
      },
      session: {
        what: 'Ihre Anmeldung im Kundencenter',
        where:
          'Nirgends: Sie bleibt im Tab des Kundencenters. Die Erweiterung sieht weder Passwort noch Cookies.',
      },
      demo: {
        what: 'Die Vorführung',
        where: 'In diesem Browser. Sie ist erfunden und nutzt kein Netzwerk.',
      },
    },
    nobodyElse: 'Nichts geht an andere als Ihren Hoster: keine Statistik, kein Server von uns.',
    leave: 'Wie Sie alles wieder loswerden',
    leaveSteps: [
      'Trennen Sie ein Konto in den Optionen: Seine Schlüssel, abgerufenen Daten, Journaleinträge und Websites werden aus diesem Browser gelöscht.',
      'Deinstallieren Sie die Erweiterung: Alles, was sie gespeichert hat, wird gelöscht.',
      'Schlüssel bleiben beim Hoster gültig, bis Sie sie dort widerrufen oder sie ablaufen.',
    ],
    pin: 'Den Status immer im Blick',
    pinHow:
      'Heften Sie die Schaltfläche an die Symbolleiste an: Ihre Farbe zeigt den Status. Klicken Sie auf das Puzzleteil neben der Adressleiste, dann auf die Stecknadel (Chrome, Edge) oder auf das Zahnrad und „An Symbolleiste anheften“ (Firefox).',
  },
}
