import type { FileTrouble, KeyRegion, KeyTrouble } from '../failure'
import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('nl')
const seconds = (count: number) => format.duration(count * 1000)

const regions: Readonly<Record<KeyRegion, string>> = { eu: 'Europa', ca: 'Canada', us: 'Verenigde Staten' }

const keyTroubles: Readonly<Record<KeyTrouble, string>> = {
  application:
    'De hoster kent deze Application Key niet. Controleer of die volledig is gekopieerd en bij de gekozen regio hoort.',
  credential:
    'De hoster kent deze Consumer Key niet: die is ingetrokken of hoort bij andere sleutels. Maak nieuwe sleutels aan en vul die in.',
  'not-valid':
    'De Consumer Key is niet goedgekeurd of is verlopen. Keur die goed op de pagina van de hoster, of maak nieuwe sleutels aan en vul die in.',
  secret:
    'Het Application Secret past niet bij de sleutel. Kopieer het opnieuw; misschien zijn er twee velden verwisseld.',
  clock:
    'Volgens de hoster loopt de klok van deze computer niet gelijk. Zet de klok goed of laat die automatisch instellen en probeer het dan opnieuw.',
  client:
    'De hoster kent dit serviceaccount of het bijbehorende Client Secret niet. Kopieer beide opnieuw of maak een nieuw Client Secret aan.',
  untold:
    'De hoster weigert de sleutels. Controleer de regio van het account, of maak nieuwe sleutels aan en vul die in.',
}

const fileTroubles: Readonly<Record<FileTrouble, string>> = {
  foreign:
    'Dit is geen bestand met instellingen van deze extensie. Kies het bestand dat u eerder met deze extensie hebt opgeslagen.',
  newer:
    'Dit bestand is met een nieuwere versie opgeslagen. Werk de extensie bij en importeer het bestand daarna opnieuw.',
  'too-large':
    'Dit bestand is te groot voor een bestand met instellingen. Kies het bestand dat u eerder met deze extensie hebt opgeslagen.',
}

/** The labels are those of the host's Dutch guide, which has no words for the states; the sentences follow it. */
export const nl: Words = {
  title: 'E-mailscripts',
  labels: {
    serviceStatus: 'Service status',
    errorReportTo: 'Stuur foutmeldingen naar',
    totalSent: 'Totaal aantal verzonden e-mails',
    sentToday: 'Vandaag verzonden e-mails',
    totalInError: 'Totaal aantal e-mails met foutmeldingen',
    history: 'Log van verzonden e-mails',
    emailsInError: 'E-mails met foutmeldingen',
    changeRecipient: 'Ontvanger wijzigen',
    confirm: 'Bevestigen',
    cancel: 'Annuleren',
    close: 'Sluiten',
    refresh: 'Nu opvragen bij de hoster',
    open: 'Meer tonen',
    fold: 'Minder tonen',
    actions: 'Acties',
  },
  actions: {
    BLOCK: 'Verzenden blokkeren',
    UNBLOCK: 'Blokkering opheffen',
    PURGE: 'E-mails opschonen',
    RECIPIENT: 'Ontvanger wijzigen',
  },
  actionsInShort: {
    BLOCK: 'Houdt nieuwe e-mails vanaf nu maximaal 72 uur vast.',
    UNBLOCK: 'Het verzenden wordt hervat, ook van de vastgehouden e-mails.',
    PURGE: 'Verwijdert de vastgehouden e-mails definitief en heft daarna de blokkering op.',
  },
  hindrances: {
    'no-reading': 'Beschikbaar zodra de hoster heeft geantwoord.',
    'state-unknown': 'Niet beschikbaar zolang de status onbekend is.',
    'on-its-way': 'Wacht tot de lopende actie klaar is.',
    purging: 'Wacht tot de opschoning klaar is.',
    'already-stopped': 'Het verzenden is al gestopt.',
    'not-stopped': 'Alleen mogelijk als het verzenden is gestopt.',
    'purge-first': 'Alleen mogelijk na een opschoning.',
    'read-only': 'De sleutels van dit account geven alleen leestoegang.',
  },
  states: {
    ok: {
      name: 'Ingeschakeld',
      headline: 'E-mails worden verzonden',
      meaning: 'De e-mails van uw scripts worden meteen verzonden.',
    },
    force: {
      name: 'Force',
      headline: 'E-mails worden verzonden',
      meaning:
        'De blokkering is opgeheven nadat er te veel e-mails waren teruggestuurd. Tot de volgende stop is het toegestane aandeel teruggestuurde e-mails verdubbeld.',
    },
    ko: {
      name: 'Uitgeschakeld',
      headline: 'Verzenden gestopt',
      meaning:
        'Gestopt door de eigenaar, door te veel e-mails in korte tijd of door te veel fouten; de hoster zegt niet wat de reden is. E-mails worden maximaal 72 uur vastgehouden.',
    },
    bounce: {
      name: 'Bounce',
      headline: 'Verzenden gestopt',
      meaning:
        'Een te groot deel van de e-mails is teruggestuurd. E-mails worden maximaal 72 uur vastgehouden.',
    },
    spam: {
      name: 'SPAM',
      headline: 'Verzenden gestopt',
      meaning:
        'Het filter van de hoster heeft spam gevonden. Meestal stuurt de hoster een e-mail over misbruik: zoek die op.',
    },
    purging: {
      name: 'Opschoning',
      headline: 'Opschoning bezig',
      meaning:
        'De vastgehouden e-mails worden verwijderd. Dat duurt meestal 5 tot 10 minuten; daarna wordt de blokkering opgeheven.',
    },
  },
  unknownState: {
    headline: 'Status onbekend',
    meaning:
      'De hoster gebruikt een woord dat deze versie niet kent. Zolang dat zo is, worden er geen acties aangeboden.',
  },
  noReading: {
    headline: 'Nog niet opgevraagd',
    meaning: 'De hoster heeft de status nog niet doorgegeven.',
  },
  reading: {
    hostWord: (word) => `de hoster meldt: ${word}`,
    age: (ago) => `Opgevraagd bij de hoster: ${ago}`,
    old: 'Deze gegevens zijn ouder dan 5 minuten: de status kan veranderd zijn.',
    refreshing: 'Opvragen bij de hoster…',
    shownStill: 'U ziet de laatst opgevraagde stand.',
    noRecipient: 'Geen ontvanger ingesteld',
    noNumber: 'De hoster gaf geen bruikbaar getal.',
    ofLimit: (share, limit) => `${share} van ${limit} per dag`,
    nearLimit: 'Daglimiet bijna bereikt',
    limitReached: 'Daglimiet bereikt',
    shareOfSent: (share) => `${share} van alle verzonden e-mails`,
  },
  held: {
    title: 'Vastgehouden e-mails',
    blockedHere: (ago) =>
      `U hebt het verzenden ${ago} van hieruit geblokkeerd. E-mails worden maximaal 72 uur vastgehouden.`,
    since: (moment) => `Sinds ${moment} worden e-mails vastgehouden.`,
    firstSeen: (moment) =>
      `Op ${moment} werd voor het eerst gezien dat het verzenden was gestopt; het kan al eerder gestopt zijn.`,
    left: (duration) => `Nog ${duration}`,
    atMostLeft: (duration) => `Nog hoogstens ${duration}`,
    over: 'Tijd verstreken',
    afterwards:
      'Na 72 uur verlopen vastgehouden e-mails, de oudste eerst: ze gaan verloren en het verzenden blijft gestopt. Hef de blokkering vóór die tijd op of schoon de e-mails op.',
  },
  abuse: {
    title: 'Tweede blokkade: ongebruikelijke activiteit',
    meaning:
      'Los van de “Service status” meldt de hoster maatregelen tegen ongebruikelijke activiteit op dit hostingpakket. Die kunnen e-mails tegenhouden, ook als de status het verzenden toestaat.',
    whatToDo:
      'Maak de website schoon, laat die daarna in het Control Panel scannen en laat daar de maatregelen opheffen; met de knoppen hier kan dat niet.',
    hostSays: 'De hoster meldt:',
  },
  purging: {
    firstSeen: (duration) =>
      `De opschoning is al minstens ${duration} bezig. Meestal duurt een opschoning 5 tot 10 minuten; u hoeft niets te doen.`,
  },
  history: {
    source: 'E-mails per dag, geteld door de hoster',
    empty: 'De hoster heeft nog geen log van verzonden e-mails voor dit hostingpakket.',
    waiting: 'De log wordt opgevraagd…',
    missing: 'De log kon niet worden opgevraagd.',
    soFar: 'vandaag tot nu toe',
    table: 'Als tabel tonen',
    day: 'Dag',
    volume: 'Verzonden e-mails',
    notTold: 'niet opgegeven',
    range: 'Periode',
    ranges: { days: 'Per dag', day: '24 uur', week: '7 dagen', month: '30 dagen' },
    halfHour: 'Halfuur vanaf',
    halfHourSource: 'E-mails per halfuur, geteld door de hoster',
    keys: 'Lees de waarden af met de pijltoetsen naar links en rechts.',
    marks: { BLOCK: 'hier geblokkeerd', UNBLOCK: 'blokkering hier opgeheven', PURGE: 'hier opgeschoond' },
    needsAccess: (host) =>
      `De hoster bewaart de aantallen per halfuur op ${host}. De browser moet de extensie daar toegang toe geven.`,
    askForAccess: 'Toestaan in de opties',
    sent: (count, shown) => format.plural(count, { one: `${shown} e-mail`, other: `${shown} e-mails` }),
  },
  notArriving: { title: 'Worden e-mails niet verzonden terwijl de status dat wel toestaat?' },
  recovery: { title: 'Wat u nu kunt doen' },
  operation: {
    intended: 'Wordt naar de hoster gestuurd…',
    sent: (ago) => `Het verzoek is ${ago} verstuurd. De hoster heeft nog niet geantwoord.`,
    waiting: (ago) =>
      `De actie is ${ago} aangevraagd. Het kan enkele minuten duren voordat de hoster het resultaat toont.`,
    running: (duration) =>
      `De opschoning is al ${duration} bezig. Meestal duurt een opschoning 5 tot 10 minuten.`,
    seen: 'Klaar: de hoster toont het resultaat.',
    refused: 'De hoster heeft geweigerd. Er is niets veranderd.',
    unknown:
      'Het resultaat is niet bekend. Bekijk de status en beslis dan: er wordt niets vanzelf een tweede keer verstuurd.',
    dropped:
      'Het verzoek is nooit naar de hoster verstuurd. Er is niets veranderd; start de actie opnieuw als u die nog wilt.',
  },
  confirm: {
    title: 'Actie bevestigen',
    hosting: 'Hostingpakket',
    account: 'Account:',
    stateNow: 'Huidige status',
    whatHappens: 'Wat er gaat gebeuren',
    forGood: 'Wat niet ongedaan kan worden gemaakt',
    recipientNow: 'Huidige ontvanger',
    recipientNew: 'Nieuwe ontvanger',
    effects: {
      RECIPIENT: [
        'Vanaf de volgende keer stuurt de hoster het dagelijkse rapport over teruggestuurde e-mails naar het nieuwe adres.',
        'Het paneel toont het nieuwe adres zodra de hoster dat doet.',
      ],
      BLOCK: [
        'E-mails die uw scripts vanaf nu maken, worden niet verzonden maar maximaal 72 uur vastgehouden.',
        'In die tijd wordt er niets verwijderd. Hef de blokkering op tijd op of schoon de e-mails op.',
      ],
      UNBLOCK: [
        'Het verzenden wordt hervat.',
        'Ook de vastgehouden e-mails worden verzonden, met alle spam die ertussen zit.',
      ],
      PURGE: [
        'De vastgehouden e-mails worden definitief verwijderd.',
        'Daarna wordt de blokkering opgeheven. Alles bij elkaar duurt dat meestal 5 tot 10 minuten.',
      ],
    },
    unblockInBounce: [
      'De status wordt “Force”: het toegestane aandeel teruggestuurde e-mails wordt verdubbeld.',
      'Op de pagina van de hoster zelf kan dit pas na een opschoning.',
    ],
    purgeInSpam: [
      'Ook de spam die op verzending wacht, wordt verwijderd. Komt er weer spam, dan stopt de hoster het verzenden opnieuw.',
    ],
    irreversible: {
      RECIPIENT: 'Het oude adres krijgt geen rapporten meer.',
      BLOCK: 'E-mails die na 72 uur nog worden vastgehouden, verlopen.',
      UNBLOCK: 'Verzonden e-mails kunnen niet worden teruggehaald.',
      PURGE: 'Verwijderde e-mails komen niet meer terug, ook de goede niet.',
    },
    stillOpen: 'Nog open onder “Wat u nu kunt doen”',
    unavailable: 'Dit kan nu niet',
    getsReady: 'De knop is zo klaar voor gebruik.',
    focusFirst: 'Klik eerst in dit venster.',
    sending: 'Wordt naar de hoster gestuurd…',
    mayClose: 'U kunt dit venster sluiten. Het paneel blijft tonen hoever de actie is.',
    endedElsewhere: 'Deze vraag staat niet meer open: die is ergens anders beantwoord of is verlopen.',
    cancelled: 'Geannuleerd. Er is niets verstuurd.',
  },
  vault: {
    locked: 'De sleutels zijn vergrendeld',
    meaning: 'Zolang dat zo is, wordt er niets bij uw hosters opgevraagd.',
    passphrase: 'Wachtwoordzin',
    unlock: 'Ontgrendelen',
    lock: 'Sleutels vergrendelen',
  },
  demo: 'Demonstratie',
  popup: {
    thisSite: 'Deze website',
    hostings: 'Hostingpakketten',
    notWatched: (site) => `Het paneel verschijnt nog niet op ${site}.`,
    watchSite: 'Paneel op deze website tonen',
    search: 'Hostingpakket zoeken',
    noMatch: 'Geen hostingpakket gevonden.',
    pending: (count, shown) =>
      format.plural(count, { one: `${shown} lopende actie`, other: `${shown} lopende acties` }),
    more: (count, shown) =>
      format.plural(count, {
        one: `Nog ${shown} hostingpakket`,
        other: `Nog ${shown} hostingpakketten`,
      }),
    dashboard: 'Dashboard',
    emptyTitle: 'Nog geen hostingpakket',
    empty: 'Koppel uw hostingaccount; daarna ziet u hier de status van de e-mails van uw scripts.',
    setUp: 'Account koppelen',
    options: 'Opties',
    controlPanel: 'Openen in het Control Panel',
  },
  fields: {
    label: 'Naam van het account',
    region: 'Regio',
    endpoint: 'API-adres',
    tokenUrl: 'Adres voor tokens',
    panelAddress: 'Adres van het Control Panel',
    applicationKey: 'Application Key',
    applicationSecret: 'Application Secret',
    consumerKey: 'Consumer Key',
    clientId: 'Client ID',
    clientSecret: 'Client Secret',
    passphrase: 'Wachtwoordzin',
    address: 'Adres van de website',
    service: 'Hostingpakket',
    recipient: 'E-mailadres',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `De hoster is op ${host} niet bereikbaar, of het certificaat wordt niet vertrouwd. Controleer het adres en uw verbinding; het paneel probeert het vanzelf opnieuw.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `De hoster heeft op ${host} niet binnen ${seconds(count)} geantwoord. Het paneel probeert het vanzelf opnieuw.`,
    'host-failing': ({ host, status }) =>
      `De hoster heeft een storing op ${host} (fout ${status}). Het paneel probeert het vanzelf opnieuw; vraag de klantenservice van de hoster om hulp als de storing aanhoudt.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `De hoster vraagt om minder verzoeken. Het paneel wacht ${seconds(retryAfterSeconds)} en gaat dan vanzelf verder.`,
    'keys-refused': ({ why }) => keyTroubles[why],
    'wrong-region': ({ region }) =>
      `Deze sleutels lijken bij een andere regio te horen: ${regions[region]}. Kies die regio en koppel het account opnieuw.`,
    'panel-signed-out': ({ panel }) =>
      `Er is niemand ingelogd op het Control Panel (${panel}). Open het, log in en laat het tabblad open; de extensie gaat dan vanzelf verder.`,
    'panel-level-low': ({ panel }) =>
      `Het Control Panel (${panel}) wil dat u uw identiteit bevestigt. Log daar opnieuw in en probeer het dan nog een keer.`,
    'not-a-host': ({ host }) =>
      `Wat op ${host} antwoordt, is geen hosting-API. Controleer het adres: dat eindigt meestal op /1.0 of /v1.`,
    'host-redirects': ({ host }) =>
      `De hoster verwijst op ${host} door naar een ander adres; daar worden geen sleutels naartoe gestuurd. Vul in plaats daarvan het uiteindelijke adres in.`,
    'key-waits': () =>
      'De sleutel is nog niet goedgekeurd. Keur die goed op de pagina van de hoster en controleer de sleutel daarna hier opnieuw.',
    'key-declined': () =>
      'De sleutel is op de pagina van de hoster geweigerd of is verlopen. Vraag een nieuwe aan en keur die daar goed.',
    'keys-missing': () =>
      'In deze browser staan geen sleutels voor dit account. Vul de sleutels in bij de opties.',
    'vault-locked': () =>
      'De sleutels zijn vergrendeld. Geef uw wachtwoordzin op in het pop-upvenster of in de opties om verder te gaan met volgen.',
    'passphrase-wrong': () =>
      'Dit is niet de juiste wachtwoordzin. Probeer het opnieuw en let op hoofdletters.',
    'passphrase-weak': ({ least }) =>
      `De wachtwoordzin is te kort. Gebruik minstens ${format.number(least)} tekens; een paar woorden achter elkaar werkt goed.`,
    'file-unreadable': ({ why }) => fileTroubles[why],
    'right-missing': ({ right }) =>
      `De sleutels hebben het recht “${right}” niet. Maak nieuwe sleutels met dit recht aan en koppel het account opnieuw.`,
    'service-unknown': ({ serviceName }) =>
      `Het hostingpakket ${serviceName} hoort niet meer bij dit account. Controleer het account in de opties.`,
    'action-refused': ({ hostSays }) =>
      `De hoster heeft geweigerd en meldt: “${hostSays}”. Er is niets veranderd; bekijk de status en beslis dan.`,
    'answer-malformed': ({ host, what }) =>
      `De hoster heeft op ${host} iets onleesbaars gestuurd (${what}). Probeer het later opnieuw; zoek naar een update van de extensie als het zo blijft.`,
    'answer-too-large': ({ host }) =>
      `De hoster heeft op ${host} meer dan 1\u00a0MiB gestuurd; zo veel wordt niet gelezen. Probeer het later opnieuw of kijk in het Control Panel.`,
    'half-hours-not-kept': () =>
      'De hoster geeft voor dit hostingpakket geen aantallen per halfuur. In plaats daarvan worden de dagen getoond.',
    'permission-missing': ({ origin }) =>
      `De browser geeft de extensie geen toegang tot ${origin}. Open de opties en sta dit daar toe.`,
    'endpoint-not-secure': ({ endpoint }) =>
      `De verbinding met ${endpoint} is niet versleuteld; daar worden geen sleutels naartoe gestuurd. Gebruik een adres dat met https:// begint.`,
    'input-wrong': ({ field }) => `“${field}” is niet juist ingevuld. Verbeter dit en probeer het opnieuw.`,
    'account-gone': () => 'Dit account is niet meer gekoppeld. Koppel het opnieuw in de opties.',
    'operation-running': () => 'Er loopt al een andere actie voor dit hostingpakket. Wacht tot die klaar is.',
    'intent-ended': () =>
      'Deze vraag staat niet meer open: die is beantwoord of is verlopen. Start de actie opnieuw in het paneel.',
    'action-unavailable': ({ state }) =>
      `Deze actie is niet beschikbaar bij de status “${state}”. Bekijk de huidige status en beslis dan.`,
    'place-not-watched': () =>
      'Het paneel is voor deze pagina niet ingeschakeld. Schakel het in bij de opties.',
    'not-allowed': () =>
      'Dit kan niet van hieruit. Open de extensie met de knop in de werkbalk en probeer het daar.',
    'message-malformed': () =>
      'Twee onderdelen van de extensie begrijpen elkaar niet. Laad deze pagina opnieuw; misschien is er net een update geïnstalleerd.',
    'storage-failed': () =>
      'De browser kon de gegevens van de extensie niet opslaan of lezen. Controleer of er nog ruimte op de schijf is en start dan de browser opnieuw.',
    'worker-silent': () =>
      'Het achtergrondproces van de extensie antwoordt niet. Laad deze pagina opnieuw, of sluit de pagina en open die opnieuw.',
    internal: () =>
      'Er is iets onverwachts misgegaan in de extensie. Laad deze pagina opnieuw; meld het als het nog een keer gebeurt.',
  },
}
