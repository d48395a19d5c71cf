import { formatFor } from '../format'
import type { SetupWords } from './setup-words'

const format = formatFor('nl')

export const setupNl: SetupWords = {
  title: 'Opties',
  intro:
    'Welke hostingpakketten worden gevolgd, hoe de extensie daarvoor inlogt en op welke websites het paneel verschijnt.',
  contents: 'Op deze pagina',
  openDashboard: 'Dashboard openen',
  openWelcome: 'Eerste stappen',
  saved: 'Opgeslagen.',
  regions: {
    eu: 'Europa',
    ca: 'Canada',
    us: 'Verenigde Staten',
    custom: 'Andere hoster',
    demo: 'Demonstratie',
  },
  openPanel: 'Control Panel openen',

  accounts: {
    title: 'Hostingaccounts',
    intro:
      'U kunt meerdere accounts naast elkaar gebruiken. Wat u invult, blijft versleuteld in deze browser en gaat alleen naar uw hoster.',
    none: 'Er is nog geen account gekoppeld.',
    ways: {
      session: 'Sessie in het Control Panel',
      oauth2: 'Serviceaccount',
      keys: 'Applicatiesleutels',
      none: 'Inloggen niet nodig',
    },
    hostings: (count, shown) =>
      format.plural(count, { one: `${shown} hostingpakket`, other: `${shown} hostingpakketten` }),
    noHostings:
      'In dit account is geen hostingpakket gevonden. Controleer het account opnieuw zodra er een is.',
    showAll: 'Alle tonen',
    showFewer: 'Minder tonen',
    notListed: (count, shown) =>
      format.plural(count, {
        one: `en nog ${shown}; dat staat op het dashboard.`,
        other: `en nog ${shown}; die staan op het dashboard.`,
      }),
    readOnly: 'Alleen lezen',
    missing: (count, shown) =>
      format.plural(count, { one: `${shown} recht ontbreekt`, other: `${shown} rechten ontbreken` }),
    check: 'Opnieuw controleren',
    checking: 'Wordt gecontroleerd…',
    allWell: (count, shown) =>
      format.plural(count, {
        one: `Alles in orde: ${shown} hostingpakket, net als eerst.`,
        other: `Alles in orde: ${shown} hostingpakketten, net als eerst.`,
      }),
    added: (count, shown) =>
      format.plural(count, {
        one: `${shown} nieuw hostingpakket:`,
        other: `${shown} nieuwe hostingpakketten:`,
      }),
    gone: (count, shown) =>
      format.plural(count, {
        one: `${shown} hostingpakket is uit het account verdwenen:`,
        other: `${shown} hostingpakketten zijn uit het account verdwenen:`,
      }),
    renew: { session: 'Overstappen op sleutels', oauth2: 'Nieuw Client Secret', keys: 'Nieuwe sleutels' },
    forget: 'Ontkoppelen',
    forgetReally: (label) => `“${label}” ontkoppelen?`,
    forgetWipes:
      'De sleutels, tokens, opgevraagde gegevens, het logboek en de websites van dit account worden uit deze browser gewist. Bij de hoster verandert er niets: trek de sleutels daar in als u ze niet meer nodig hebt.',
    forgetDemo: 'De verzonnen hostingpakketten en alles wat daarover is bewaard, worden verwijderd.',
    keep: 'Behouden',
  },

  connect: {
    title: 'Account koppelen',
    titleAgain: (label) => `Opnieuw inloggen: ${label}`,
    labelHint: 'Alleen voor uzelf, bijvoorbeeld “Websites van klanten”.',
    wayTitle: 'Hoe de extensie inlogt',
    ways: {
      session: {
        name: 'Sessie in het Control Panel',
        meaning: 'U hebt alleen een tabblad van het Control Panel nodig waarin u bent ingelogd.',
      },
      oauth2: {
        name: 'Serviceaccount',
        meaning:
          'U hebt een Client ID en het bijbehorende Client Secret nodig. Volgt op de achtergrond; kan tot één hostingpakket worden beperkt.',
      },
      keys: {
        name: 'Applicatiesleutels',
        meaning:
          'U hebt drie waarden nodig, die u op één pagina van uw hoster aanmaakt. Volgt op de achtergrond.',
      },
    },
    endpointHint: 'Eindigt meestal op /1.0 of /v1.',
    panelHint: 'Als u dit invult, verschijnt het paneel ook daar.',
    sessionHelp:
      'Open het Control Panel, log in en laat het tabblad open. Zonder zo’n tabblad kan er niets worden opgevraagd; dat staat dan bij het account, en zodra u bent ingelogd, gaat het vanzelf verder.',
    oauth2Help:
      'Maak in het Control Panel een serviceaccount aan (OAuth2, client credentials) en geef het in het toegangsbeleid de rechten hieronder: voor alle hostingpakketten of voor één.',
    purposeTitle: 'Wat de extensie mag doen',
    purposes: {
      read: { name: 'Alleen lezen', meaning: 'Volgt alleen. Acties voert u uit in het Control Panel.' },
      act: {
        name: 'Lezen en acties uitvoeren',
        meaning:
          'Kan ook het verzenden blokkeren, de blokkering opheffen, e-mails opschonen en de ontvanger van het rapport wijzigen, telkens nadat u dat hebt bevestigd.',
      },
    },
    rights: 'Deze rechten zijn nodig, en geen andere:',
    makeKeys: 'Sleutels aanmaken bij de hoster',
    makeKeysHint:
      'Opent de pagina van uw hoster in een nieuw tabblad, met deze rechten al ingevuld. Log daar in, kies hoelang de sleutels geldig zijn en kopieer dan de drie waarden naar de velden hieronder.',
    noKeyPage:
      'Maak bij uw hoster sleutels met deze rechten aan en kopieer dan de drie waarden naar de velden hieronder.',
    pasteKeys: 'De drie waarden van de pagina van de hoster',
    ownApplication: 'Ik heb een eigen applicatie, maar geen Consumer Key',
    ownApplicationHint:
      'Vul hierboven de Application Key en het Application Secret in en laat de Consumer Key leeg. De hoster maakt een sleutel aan met de rechten die u hier hebt gekozen en opent een pagina waarop u die goedkeurt.',
    askForKey: 'Sleutel aanvragen bij de hoster',
    asking: 'Wordt aangevraagd bij de hoster…',
    keyAsked:
      'De pagina van de hoster is geopend in een nieuw tabblad. Keur de sleutel daar goed, kom dan terug en controleer die in de lijst hierboven.',
    browserAsks: {
      read: (host) =>
        `De browser vraagt u om ${host} toe te staan. De extensie vraagt daar de status van uw hostingpakketten op en doet daar verder niets.`,
      act: (host) =>
        `De browser vraagt u om ${host} toe te staan. De extensie vraagt daar de status van uw hostingpakketten op en verstuurt de acties die u bevestigt; verder niets.`,
      token: (host) => `De browser vraagt ook om ${host}: daar haalt het serviceaccount zijn tokens op.`,
      panel: (host) => `De browser vraagt ook om ${host}: daar verschijnt het paneel.`,
      session: (host) =>
        `De extensie vraagt gegevens op via ${host}; daar heeft die sinds de installatie toegang toe. De browser vraagt verder niets.`,
      sessionElsewhere: (host) =>
        `De browser vraagt u om ${host} toe te staan. De extensie vraagt daar gegevens op binnen uw sessie, verstuurt de acties die u bevestigt en toont daar het paneel.`,
      unknown: 'De browser vraagt u om de adressen toe te staan die u hier invult, en geen andere.',
    },
    connect: 'Koppelen',
    connecting: 'Wordt gecontroleerd bij de hoster…',
    chooseRegion: (region) => `${region} kiezen`,
    otherRegions: 'In de andere regio’s zoeken',
  },

  result: {
    connected: (count, shown) =>
      format.plural(count, {
        one: `Gekoppeld: ${shown} hostingpakket gevonden.`,
        other: `Gekoppeld: ${shown} hostingpakketten gevonden.`,
      }),
    noHostings:
      'Gekoppeld, maar dit account heeft geen webhosting die de extensie mag zien. Controleer of u als eigenaar bent ingelogd, of de regio klopt en of de sleutels niet tot iets anders zijn beperkt; controleer daarna het account opnieuw.',
    allRights: 'Alle benodigde rechten zijn er.',
    readOnly:
      'Deze sleutels geven alleen leestoegang. Acties voert u uit in het Control Panel; maak nieuwe sleutels aan om dat van hieruit te doen.',
    missing: 'Ontbrekende rechten, en wat zonder die rechten niet werkt:',
    without: {
      hostings: 'De lijst met hostingpakketten van het account kan niet worden opgevraagd.',
      state: 'De status van de e-mails kan niet worden opgevraagd.',
      record: 'De log van verzonden e-mails blijft leeg, op onze eigen metingen na.',
      errors: 'Teruggestuurde e-mails kunnen niet worden getoond.',
      measures: 'Maatregelen tegen ongebruikelijke activiteit worden niet getoond.',
      halfHours: 'Er zijn geen aantallen per halfuur.',
      siteFinding: 'Het hostingpakket van een website wordt niet vanzelf gevonden; u kiest het zelf.',
      recipient: 'De ontvanger van de foutmeldingen kan niet van hieruit worden gewijzigd.',
      actions:
        'U kunt van hieruit het verzenden niet blokkeren, de blokkering niet opheffen en e-mails niet opschonen.',
    },
    clockBehind: (duration) =>
      `De klok van deze computer loopt ${duration} achter op die van de hoster. Verzoeken gebruiken de klok van de hoster, dus alles blijft werken; zet de klok toch gelijk of laat die automatisch instellen.`,
    clockAhead: (duration) =>
      `De klok van deze computer loopt ${duration} voor op die van de hoster. Verzoeken gebruiken de klok van de hoster, dus alles blijft werken; zet de klok toch gelijk of laat die automatisch instellen.`,
  },

  pending: {
    title: 'Sleutels die bij de hoster op u wachten',
    intro: 'Keur elke sleutel goed op de pagina van de hoster en controleer die daarna hier.',
    asked: (ago) => `Aangevraagd: ${ago}.`,
    renews: (label) => `Voor het account “${label}”.`,
    open: 'Pagina van de hoster opnieuw openen',
    finish: 'Ik heb de sleutel goedgekeurd: controleren',
    finishing: 'Wordt gecontroleerd bij de hoster…',
    drop: 'Afbreken',
  },

  protection: {
    title: 'Bescherming van de sleutels',
    intro:
      'De sleutels zijn in deze browser altijd versleuteld. Met een wachtwoordzin kan niemand ze zonder u gebruiken, ook niet met een kopie van de bestanden van deze computer; zolang ze vergrendeld zijn, wordt er niets gevolgd.',
    forgotten:
      'Een vergeten wachtwoordzin kan niet worden hersteld: ontkoppel dan de accounts en vul de sleutels opnieuw in.',
    newPassphrase: 'Nieuwe wachtwoordzin',
    again: 'Herhaal de wachtwoordzin',
    least: (count, shown) =>
      format.plural(count, {
        one: `Minstens ${shown} teken. Een paar woorden achter elkaar werkt goed.`,
        other: `Minstens ${shown} tekens. Een paar woorden achter elkaar werkt goed.`,
      }),
    different: 'De twee wachtwoordzinnen zijn niet gelijk. Typ ze opnieuw.',
    lockAfter: 'Sleutels vergrendelen',
    lockChoices: {
      15: 'na 15 minuten zonder gebruik',
      60: 'na 1 uur zonder gebruik',
      480: 'na 8 uur zonder gebruik',
      0: 'als de browser wordt gesloten',
    },
    protect: 'Wachtwoordzin instellen',
    protecting: 'Wordt versleuteld…',
    lockedTitle: 'De sleutels zijn vergrendeld',
    lockedMeaning: 'Zolang u ze niet ontgrendelt, wordt er niets bij uw hosters opgevraagd.',
    unlockedTitle: 'De sleutels zijn ontgrendeld en beschermd met een wachtwoordzin',
    locks: (choice) => `Ze worden vanzelf vergrendeld: ${choice}.`,
    changeTitle: 'Bescherming wijzigen',
    changeHint: 'Wilt u een andere wachtwoordzin, verwijder dan deze en stel daarna een nieuwe in.',
    change: 'Moment van vergrendelen wijzigen',
    remove: 'Wachtwoordzin verwijderen',
    removed: 'De wachtwoordzin is verwijderd. De sleutels blijven versleuteld in deze browser.',
  },

  access: {
    title: 'Toegang die de browser niet geeft',
    intro:
      'Deze adressen zijn nodig, maar de browser geeft de extensie daar geen toegang toe, of niet meer. Sta toe wat u wilt gebruiken.',
    purposes: {
      api: 'De API van uw hoster: de extensie vraagt daar de status van uw hostingpakketten op en verstuurt de acties die u bevestigt.',
      token: 'Het serviceaccount haalt daar zijn tokens op; verder wordt er niets naartoe gestuurd.',
      panel:
        'Het Control Panel: daar verschijnt het paneel, en accounts zonder sleutels worden daar binnen uw sessie gelezen.',
      'half-hours':
        'Uw hoster bewaart daar de aantallen per halfuur. De extensie vraagt die op, en verder niets.',
      site: 'Uw website: het paneel verschijnt in de beheeromgeving. De pagina’s worden voor niets anders gelezen.',
    },
    neededBy: 'Nodig voor:',
    more: (count, shown) =>
      format.plural(count, { one: `en nog ${shown} andere`, other: `en nog ${shown} andere` }),
    allow: (host) => `${host} toestaan`,
    allowAll: 'Alle toestaan',
    allowed: 'Toegestaan. Wat daarop wachtte, gaat meteen verder.',
  },

  demo: {
    title: 'Proberen zonder account',
    intro:
      'Verzonnen hostingpakketten in de extensie: er wordt nergens iets naartoe gestuurd. U kunt ze op elk moment verwijderen.',
    add: 'Demopakketten toevoegen',
    added: 'Ze staan klaar: open het dashboard of klik op de knop van de extensie in de werkbalk.',
  },

  sites: {
    title: 'Paneel op uw websites',
    intro:
      'Toont het paneel in de beheeromgeving van een website, bijvoorbeeld WordPress. De browser vraagt u voor elke website om toestemming.',
    none: 'Het paneel verschijnt nog op geen enkele website.',
    connectFirst: 'Koppel eerst een account; daarna kunt u hier de websites ervan toevoegen.',
    addTitle: 'Website toevoegen',
    addressHint: 'Het hostingpakket wordt gevonden via de domeinen die eraan zijn gekoppeld.',
    find: 'Hostingpakket zoeken',
    finding: 'Wordt gezocht…',
    one: (domain, service) =>
      `${domain} is gekoppeld aan ${service}. Klopt dat? Kies anders een ander hostingpakket.`,
    several: (domain) =>
      `${domain} is aan meerdere hostingpakketten gekoppeld. Kies het pakket waarop de website draait.`,
    nobody: (host) =>
      `Geen enkel hostingpakket van uw accounts vermeldt ${host}. Kies het pakket waarop de website draait.`,
    unasked: (label) => `Het account “${label}” kon niet worden geraadpleegd.`,
    choose: 'Kies een hostingpakket',
    found: 'Met dit domein',
    others: 'Andere hostingpakketten',
    search: 'Hostingpakket zoeken',
    noMatch: 'Geen hostingpakket gevonden.',
    browserAsks: (host) =>
      `De browser vraagt u om ${host} toe te staan: de extensie plaatst het paneel in de beheeromgeving en leest daar verder niets.`,
    watch: 'Paneel daar tonen',
    watching: 'Toestemming vragen aan de browser…',
    watched: (origin) =>
      `Het paneel verschijnt nu in de beheeromgeving van ${origin}. Laad de pagina’s die daar openstaan opnieuw.`,
    remove: 'Verwijderen',
  },

  language: { title: 'Taal', asBrowser: 'Zoals de browser' },

  transfer: {
    title: 'Uw instellingen meenemen',
    intro:
      'Accounts, websites en taal in een bestand, voor een andere browser of als kopie. Sleutels, secrets, tokens en opgevraagde gegevens staan er nooit in.',
    save: 'Instellingen opslaan in een bestand',
    saved: 'Opgeslagen. Kijk bij uw downloads.',
    load: 'Instellingen importeren uit een bestand',
    loading: 'Het bestand wordt gelezen…',
    accounts: (count, shown) =>
      format.plural(count, {
        one: `${shown} account is geïmporteerd.`,
        other: `${shown} accounts zijn geïmporteerd.`,
      }),
    sites: (count, shown) =>
      format.plural(count, {
        one: `${shown} website is geïmporteerd.`,
        other: `${shown} websites zijn geïmporteerd.`,
      }),
    nothingNew: 'In dit bestand staat niets nieuws: alles is hier al.',
    next: 'Vul nu in de lijst met accounts de sleutels van elk account in, en sta toegang toe waar deze pagina daarom vraagt.',
  },

  welcome: {
    title: 'Houd de e-mails van uw websites in het oog',
    lead: 'Deze extensie volgt de e-mails die de formulieren en winkels van uw websites via uw hoster verzenden, en waarschuwt u als de hoster het verzenden stopt. U ziet waarom, blokkeert van hieruit het verzenden, heft de blokkering op of schoont e-mails op, en u ontdekt via welk formulier het misbruik binnenkwam.',
    begin: 'Drie manieren om te beginnen',
    demo: {
      name: 'Eerst rondkijken',
      meaning:
        'Verzonnen hostingpakketten in de extensie. Geen account, geen sleutels, er wordt nergens iets naartoe gestuurd.',
    },
    addDemo: 'Demonstratie starten',
    demoAdded: 'De demopakketten staan klaar. U kunt ze verwijderen in de opties.',
    session: {
      name: 'Het Control Panel gebruiken waarop u bent ingelogd',
      meaning:
        'Geen sleutels. Werkt zolang er een tabblad van het Control Panel openstaat waarin u bent ingelogd.',
    },
    sessionRegion: 'Waar is uw account?',
    keys: {
      name: 'Sleutels of een serviceaccount gebruiken',
      meaning:
        'Volgt op de achtergrond, ook zonder geopend tabblad. U kiest welke rechten de extensie krijgt.',
    },
    openOptions: 'Instellen in de opties',
    stored: 'Wat waar wordt bewaard',
    storedWhat: 'Wat',
    storedWhere: 'Waar',
    storedRows: {
      settings: {
        what: 'Instellingen: accounts zonder hun sleutels, websites, taal',
        where: 'In deze browser, in de eigen opslag van de extensie.',
      },
      readings: {
        what: 'Opgevraagde gegevens van uw hostingpakketten en het logboek van uw acties',
        where: 'In deze browser, in de eigen opslag van de extensie.',
      },
      keys: {
        what: 'Sleutels en secrets',
        where:
          'In deze browser, versleuteld, in de eigen database van de extensie. U kunt ze met een wachtwoordzin beschermen.',
      },
      tokens: {
        what: 'Tokens van een serviceaccount',
        where: 'Net als de sleutels; ze verlopen vanzelf.',
      },
      session: {
        what: 'Uw sessie in het Control Panel',
        where:
          'Nergens: die blijft in het tabblad van het Control Panel. De extensie ziet geen wachtwoord en geen cookies.',
      },
      demo: {
        what: 'De demonstratie',
        where: 'In deze browser. Alles is verzonnen en er wordt geen netwerk gebruikt.',
      },
    },
    nobodyElse: 'Er gaat niets naar iemand anders dan uw hoster: geen statistieken, geen server van ons.',
    leave: 'Hoe u er weer van afkomt',
    leaveSteps: [
      'Ontkoppel een account in de opties: de sleutels, opgevraagde gegevens, het logboek en de websites van dat account worden uit deze browser gewist.',
      'Verwijder de extensie: alles wat die heeft bewaard, wordt gewist.',
      'Sleutels blijven bij de hoster geldig tot u ze daar intrekt of tot ze verlopen.',
    ],
    pin: 'Houd de status in beeld',
    pinHow:
      'Zet de knop van de extensie vast op de werkbalk: de kleur toont de status. Klik op het puzzelstukje naast de adresbalk; daarna op de punaise (Chrome, Edge), of op het tandwiel en “Aan werkbalk vastzetten” (Firefox).',
  },
}
