import { formatFor } from './format'
import type { Words } from './words'

const format = formatFor('nl')
const seconds = (count: number) => format.duration(count * 1000)

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
        'De blokkering is opgeheven nadat er te veel e-mails waren teruggestuurd. Het toegestane aandeel teruggestuurde e-mails is verdubbeld.',
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
  popup: {
    thisSite: 'Deze website',
    hostings: 'Hostingpakketten',
    emptyTitle: 'Nog geen hostingpakket',
    empty: 'Koppel uw hostingaccount; daarna ziet u hier de status van de e-mails van uw scripts.',
    setUp: 'Account koppelen',
    options: 'Opties',
    controlPanel: 'Openen in het Control Panel',
  },
  options: {
    title: 'Opties',
    intro: 'Welke hostingpakketten worden gevolgd en op welke websites het paneel verschijnt.',
    accounts: 'Hostingaccounts',
    accountsIntro: 'De sleutels blijven versleuteld in deze browser en gaan alleen naar uw hoster.',
    connectTitle: 'Account koppelen',
    accountLabelHint: 'Alleen voor uzelf, bijvoorbeeld “Websites van klanten”.',
    regions: {
      eu: 'Europa',
      ca: 'Canada',
      us: 'Verenigde Staten',
      custom: 'Andere hoster',
      demo: 'Demonstratie',
    },
    makeKeys: 'Sleutels aanmaken bij de hoster',
    rights: 'Deze rechten zijn genoeg, andere worden niet gevraagd:',
    watchOnly: 'Wilt u alleen volgen en niets uitvoeren, laat dan de regels met POST en PUT weg.',
    connect: 'Koppelen',
    connecting: 'Sleutels worden gecontroleerd…',
    connected: (count, shown) =>
      format.plural(count, {
        one: `Gekoppeld: ${shown} hostingpakket gevonden.`,
        other: `Gekoppeld: ${shown} hostingpakketten gevonden.`,
      }),
    noAccounts: 'Er is nog geen account gekoppeld.',
    forget: 'Ontkoppelen',
    forgetReally: 'De sleutels uit deze browser wissen?',
    keep: 'Behouden',
    sites: 'Paneel op uw websites',
    sitesIntro:
      'Toont het paneel in de beheeromgeving van een website, bijvoorbeeld WordPress. De browser vraagt u om toestemming.',
    watch: 'Paneel daar tonen',
    watching: 'Toestemming vragen aan de browser…',
    watched: (origin) =>
      `Het paneel verschijnt nu in de beheeromgeving van ${origin}. Laad de pagina’s die daar openstaan opnieuw.`,
    noSites: 'Het paneel verschijnt nog op geen enkele website.',
    connectFirst: 'Koppel eerst een account.',
    remove: 'Verwijderen',
    language: 'Taal',
    browserLanguage: 'Zoals de browser',
    saved: 'Opgeslagen.',
    access: 'Adressen die uw hoster heeft opgegeven',
    accessIntro:
      'De gedetailleerde aantallen staan op een ander adres van de hoster. De extensie leest daar alleen die aantallen en stuurt ze nergens heen.',
    allow: (host) => `${host} toestaan`,
    allowed: 'Toegestaan. Geopende panelen tonen de aantallen meteen.',
    demo: 'Proberen zonder account',
    demoIntro:
      'Drie verzonnen hostingpakketten in de extensie: er wordt nergens iets naartoe gestuurd. U kunt ze op elk moment verwijderen.',
    addDemo: 'Demopakketten toevoegen',
    demoAdded: 'Ze staan klaar: klik op de knop van de extensie in de werkbalk.',
  },
  fields: {
    label: 'Naam van het account',
    region: 'Regio',
    endpoint: 'API-adres',
    panelAddress: 'Adres van het Control Panel',
    applicationKey: 'Application Key',
    applicationSecret: 'Application Secret',
    consumerKey: 'Consumer Key',
    address: 'Adres van de website',
    service: 'Hostingpakket',
    recipient: 'E-mailadres',
  },
  failures: {
    'host-unreachable': ({ host }) =>
      `De hoster antwoordt niet op ${host}. Controleer uw verbinding; het paneel probeert het vanzelf opnieuw.`,
    'host-too-slow': ({ host, seconds: count }) =>
      `De hoster heeft op ${host} niet binnen ${seconds(count)} geantwoord. Het paneel probeert het vanzelf opnieuw.`,
    'host-failing': ({ host, status }) =>
      `De hoster heeft een storing op ${host} (fout ${status}). Het paneel probeert het vanzelf opnieuw; vraag de klantenservice van de hoster om hulp als de storing aanhoudt.`,
    'rate-limited': ({ retryAfterSeconds }) =>
      `De hoster vraagt om minder verzoeken. Het paneel wacht ${seconds(retryAfterSeconds)} en gaat dan vanzelf verder.`,
    'keys-refused': () =>
      'De hoster weigert de sleutels. Controleer de regio van het account, of maak nieuwe sleutels aan en koppel het account opnieuw.',
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
